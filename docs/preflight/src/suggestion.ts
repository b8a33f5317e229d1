import type { FormIssue } from "widevine-license-token/form";
import { button, element } from "./element.ts";
import type { PageTexts } from "./languages/page-texts.ts";

/** The texts that may be written instead of a refused one: one, or several with their origins. */
export type Suggestions = readonly { readonly text: string; readonly origin?: string }[];

/** The suggestions of the issues of one field. */
export function suggestionsOf(issues: readonly FormIssue[]): Suggestions {
  const { fix, choices = [] } = issues.find((issue) => issue.fix !== undefined || issue.choices !== undefined) ?? {};
  return fix === undefined ? choices : [{ text: fix }];
}

/** A button that writes a suggestion; of a secret it tells the length only. */
export function suggestionButton(
  { text, origin }: Suggestions[number],
  isSecret: boolean,
  { issue }: PageTexts,
  take: () => void,
): HTMLButtonElement {
  const said = isSecret ? [issue.writeSecret(text.length)] : [`${issue.write} `, element("code", {}, text)];
  const source = origin === undefined ? [] : [` (${issue.origins[origin] ?? origin})`];
  return button({ class: "suggestion" }, take, ...said, ...source);
}
