import type { RuleId } from "widevine-license-token/form";
import { eventError, rules } from "widevine-license-token/rules";
import { element } from "./element.ts";
import type { PageTexts } from "./languages/page-texts.ts";

/** What the rule book says of a rule, folded away. */
export function explanation(rule: RuleId, { issue, ruleBook }: PageTexts): HTMLDetailsElement {
  const { code, remedy, source, basis } = rules[rule];
  const event = code === null ? undefined : eventError(code);
  const meaning = event && (ruleBook?.meanings[event.code] ?? event.meaning);
  return element(
    "details",
    {},
    element("summary", {}, issue.explain),
    element(
      "dl",
      {},
      ...told(issue.remedy, ruleBook?.remedies[rule] ?? remedy),
      ...(meaning === undefined ? [] : told(issue.meaning, codeBadge(code, issue), " ", meaning)),
      ...told(issue.source, `${ruleBook?.source(source) ?? source} (${issue.basis[basis]})`),
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
