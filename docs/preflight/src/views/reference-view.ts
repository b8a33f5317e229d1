import type { PageTexts } from "../languages/page-texts.ts";
import { allEntries, type ReferenceEntry } from "../logic/index.ts";
import type { Preflight } from "../state/preflight.ts";
import { entryLink, term } from "./codes.ts";
import { element } from "./element.ts";
import { unfilled } from "./field-input.ts";
import { fieldLinks } from "./field-link.ts";

/** How many entries a search shows. */
const mostEntries = 25;

/** The list of parameters, rules and codes, which can be searched. */
export interface ReferenceView {
  readonly element: HTMLElement;
  /** Opens the entry with an id, as a link with that fragment does; says whether there is one. */
  open(id: string): boolean;
}

export function referenceView({ form, language, state }: Preflight): ReferenceView {
  const texts = language.page.reference;
  const reference = allEntries(language.tag, state.contract);
  const input = element("input", {
    id: "search",
    type: "text",
    "aria-describedby": "search-hint search-count",
    ...unfilled,
  });
  const count = element("p", { class: "hint", id: "search-count", role: "status" });
  const list = element("div", { class: "entries" });
  input.addEventListener("input", () => show(input.value));
  show("");
  return {
    element: element(
      "section",
      { class: "reference", id: "reference", "aria-labelledby": "reference-heading" },
      element("h2", { id: "reference-heading" }, texts.heading),
      element("label", { for: "search" }, texts.label),
      input,
      element("p", { class: "hint", id: "search-hint" }, texts.hint),
      count,
      list,
    ),
    open,
  };

  function open(id: string): boolean {
    const entry = reference.find(id);
    if (entry === undefined) return false;
    input.value = entry.id;
    show(entry.id);
    const shown = list.querySelector("details");
    if (shown !== null) shown.open = true;
    list.querySelector("summary")?.focus();
    return true;
  }

  function show(text: string): void {
    if (text.trim() === "") {
      count.textContent = "";
      list.replaceChildren(...kinds());
      return;
    }
    const found = reference.search(text);
    const rest = found.length - mostEntries;
    count.textContent = rest > 0 ? `${texts.found(found.length)}. ${texts.more(rest)}` : texts.found(found.length);
    list.replaceChildren(...found.slice(0, mostEntries).map(item));
  }

  /** All entries, folded away by their kinds. */
  function kinds(): readonly HTMLElement[] {
    return (["parameter", "rule", "code"] as const).map((kind) => {
      const own = reference.entries.filter((entry) => entry.kind === kind);
      return element(
        "details",
        { class: "kind" },
        element("summary", {}, `${texts.kinds[kind]} (${own.length})`),
        ...own.map(item),
      );
    });
  }

  function item(entry: ReferenceEntry): HTMLElement {
    return entryItem(entry, texts, form);
  }
}

function entryItem(
  { id, title, details, fields, related }: ReferenceEntry,
  texts: PageTexts["reference"],
  form: Preflight["form"],
): HTMLElement {
  const links = related.flatMap((one, at) => (at === 0 ? [entryLink(one)] : [", ", entryLink(one)]));
  return element(
    "details",
    { class: "entry" },
    element("summary", {}, element("code", {}, id), " ", title),
    element(
      "dl",
      {},
      ...details.flatMap(({ term: name, said }) => term(name, said)),
      ...(fields.length === 0 ? [] : term(texts.fields, ...fieldLinks(fields, form))),
      ...(links.length === 0 ? [] : term(texts.related, ...links)),
    ),
  );
}
