import type { RuleId } from "widevine-license-token/form";
import { eventError, rules } from "widevine-license-token/rules";
import type { PageTexts } from "../languages/page-texts.ts";
import { entryLink, term } from "./codes.ts";
import { element } from "./element.ts";

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
      ...term(issue.remedy, ruleBook?.remedies[rule] ?? remedy),
      ...(meaning === undefined ? [] : term(issue.meaning, entryLink(String(code)), " ", meaning)),
      ...term(issue.source, `${ruleBook?.source(source) ?? source} (${issue.basis[basis]})`),
      ...term(issue.rule, entryLink(rule)),
    ),
  );
}
