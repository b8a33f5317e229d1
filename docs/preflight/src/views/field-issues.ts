import type { FormIssue } from "widevine-license-token/form";
import type { PageTexts } from "../languages/page-texts.ts";
import { codeBadge } from "./codes.ts";
import { button, element } from "./element.ts";
import { explanation } from "./explanation.ts";

/** The issues of one field. */
export interface FieldIssues {
  readonly element: HTMLElement;
  /** Shows issues, and a button for each text that may be meant; answers the ids of the sentences. */
  show(issues: readonly FormIssue[]): readonly string[];
}

interface Suggestion {
  readonly text: string;
  readonly origin?: string;
}

/** Shows the issues of the field with this id; `take` writes a text that was chosen. Of a secret only the length is told. */
export function fieldIssues(
  id: string,
  isSecret: boolean,
  texts: PageTexts,
  take: (text: string) => void,
): FieldIssues {
  const list = element("ul", { class: "issues" });
  let shown = "";
  return { element: list, show };

  function show(issues: readonly FormIssue[]): readonly string[] {
    const ids = issues.map((_, at) => `${id}-issue-${at + 1}`);
    const suggestions = suggestionsOf(issues);
    // What is already there stays, so that an explanation that is open stays open.
    const now = JSON.stringify([issues.map(({ rule }) => rule), suggestions]);
    if (now !== shown) {
      shown = now;
      list.replaceChildren(...issues.map((issue, at) => issueItem(issue, ids[at])));
      list.lastElementChild?.firstElementChild?.after(...suggestions.map(suggestionButton));
    }
    list.hidden = issues.length === 0;
    return ids;
  }

  function issueItem({ rule, code, message }: FormIssue, sentenceId: string | undefined): HTMLElement {
    const said = element("span", { class: "message" }, message);
    const sentence = element("p", { class: "sentence", id: sentenceId }, codeBadge(code, texts), " ", said);
    return element("li", { class: "issue" }, sentence, explanation(rule, texts));
  }

  function suggestionButton({ text, origin }: Suggestion): HTMLElement {
    const { issue } = texts;
    const said = isSecret ? [issue.writeSecret(text.length)] : [`${issue.write} `, element("code", {}, text)];
    const source = origin === undefined ? [] : [` (${issue.origins[origin] ?? origin})`];
    return button({ class: "suggestion" }, () => take(text), ...said, ...source);
  }
}

function suggestionsOf(issues: readonly FormIssue[]): readonly Suggestion[] {
  const { fix, choices = [] } = issues.find((issue) => issue.fix !== undefined || issue.choices !== undefined) ?? {};
  return fix === undefined ? choices : [{ text: fix }];
}
