import type { PageTexts } from "../languages/page-texts.ts";
import type { CodeInfo, PageForm } from "../logic/index.ts";
import { element } from "./element.ts";
import { fieldLinks } from "./field-link.ts";

/** A code as the service writes it, with the ASCII hyphen, so that it can be searched for. */
export function codeBadge(code: number | null, texts: PageTexts): HTMLElement {
  return element(
    "span",
    { class: code === null ? "code none" : "code" },
    code === null ? texts.issue.noCode : String(code),
  );
}

/** A link to the entry of a code, a rule or a parameter in the list. */
export function entryLink(id: string): HTMLAnchorElement {
  return element("a", { class: "code", href: `#${id}` }, element("code", {}, id));
}

/** What a code means, who must act, what to do, and which fields it is about. */
export function codeCard({ id, meaning, who, todo, fields }: CodeInfo, form: PageForm, texts: PageTexts): HTMLElement {
  const { paste } = texts;
  return element(
    "li",
    { class: "card" },
    element("p", { class: "meaning" }, entryLink(id), " ", meaning),
    element(
      "dl",
      {},
      ...term(paste.who, who),
      ...term(paste.todo, todo),
      ...(fields.length === 0 ? [] : term(paste.fields, ...fieldLinks(fields, form))),
    ),
  );
}

export function term(name: string, ...said: readonly (Node | string)[]): readonly HTMLElement[] {
  return [element("dt", {}, name), element("dd", {}, ...said)];
}
