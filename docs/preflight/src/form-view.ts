import { emptyDraft } from "./draft.ts";
import { button, element } from "./element.ts";
import { extensionsView } from "./extensions-view.ts";
import { fieldView } from "./field-view.ts";
import { groups } from "./groups.ts";
import type { Preflight, View } from "./preflight.ts";

/** The form of all parameters; it is never submitted. */
export function formView(preflight: Preflight): View {
  const texts = preflight.language.page;
  const views: View[] = [];
  const sections = groups.map(({ heading: group, names }) => {
    const own = names.map((name) =>
      name === "wvExtension"
        ? extensionsView(preflight)
        : fieldView(preflight, { name, entry: preflight.typed.draft.singles[name] }),
    );
    views.push(...own);
    const heading = element("h2", { id: `group-${group}` }, texts.groups[group]);
    return element("section", { "aria-labelledby": heading.id }, heading, ...own.map((view) => view.element));
  });
  const clear = button({ class: "quiet", id: "clear" }, empty, texts.clear);
  const form = element(
    "form",
    { novalidate: true, autocomplete: "off" },
    ...sections,
    element("p", { class: "end" }, clear),
  );
  form.addEventListener("submit", (event) => event.preventDefault());
  return {
    element: form,
    update(verdict) {
      for (const view of views) view.update(verdict);
    },
  };

  function empty(): void {
    preflight.typed.draft = emptyDraft();
    preflight.rebuilt();
  }
}
