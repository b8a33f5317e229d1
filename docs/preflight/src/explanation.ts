import type { RuleId } from "widevine-license-token/form";
import { eventError, rules } from "widevine-license-token/rules";
import { element } from "./element.ts";
import type { PageTexts } from "./languages/page-texts.ts";

/** What the rule book says of a rule, folded away; the book is in English. */
export function explanation(rule: RuleId, { issue }: PageTexts): HTMLDetailsElement {
  const { code, remedy, source, basis } = rules[rule];
  const event = code === null ? undefined : eventError(code);
  return element(
    "details",
    {},
    element("summary", {}, issue.explain),
    element(
      "dl",
      {},
      ...told(issue.remedy, english(remedy)),
      ...(event === undefined ? [] : told(issue.meaning, codeBadge(event.code, issue), " ", english(event.meaning))),
      ...told(issue.source, english(source), ` (${issue.basis[basis]})`),
      ...told(issue.rule, element("code", {}, rule)),
    ),
  );
}

/** The service's code, with a minus sign for the eye; a screen reader is told what the number is. */
export function codeBadge(code: number | null, issue: PageTexts["issue"]): HTMLElement {
  if (code === null) return element("span", { class: "code none" }, issue.noCode);
  const said = element("span", { class: "unseen" }, `${issue.code(String(code))}: `);
  return element("span", { class: "code" }, said, element("span", { "aria-hidden": "true" }, `−${Math.abs(code)}`));
}

function told(term: string, ...description: readonly (Node | string)[]): readonly HTMLElement[] {
  return [element("dt", {}, term), element("dd", {}, ...description)];
}

function english(text: string): HTMLElement {
  return element("span", { lang: "en" }, text);
}
