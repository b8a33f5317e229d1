import type { FormIssue } from "widevine-license-token/form";
import { element } from "./element.ts";
import { codeBadge, explanation } from "./explanation.ts";
import type { PageTexts } from "./languages/page-texts.ts";
import type { Suggestions } from "./suggestion.ts";

/** The issues of one field. */
export interface FieldIssues {
  readonly element: HTMLElement;
  /** Shows issues, and a button for each suggestion after the last; answers the ids of the sentences. */
  show(
    issues: readonly FormIssue[],
    suggestions: Suggestions,
    toButton: (suggestion: Suggestions[number]) => HTMLElement,
  ): readonly string[];
}

export function fieldIssues(id: string, texts: PageTexts): FieldIssues {
  const list = element("ul", { class: "issues" });
  let shown = "";
  return { element: list, show };

  function show(...[issues, suggestions, toButton]: Parameters<FieldIssues["show"]>): readonly string[] {
    const ids = issues.map((_, at) => `${id}-issue-${at + 1}`);
    // What is already there stays, so that an explanation that is open stays open.
    const now = JSON.stringify([issues.map(({ rule }) => rule), suggestions.map(({ text }) => text)]);
    if (now !== shown) {
      shown = now;
      list.replaceChildren(...issues.map((issue, at) => issueItem(issue, ids[at])));
      list.lastElementChild?.firstElementChild?.after(...suggestions.map(toButton));
    }
    list.hidden = issues.length === 0;
    return ids;
  }

  function issueItem({ rule, code, message }: FormIssue, sentenceId: string | undefined): HTMLElement {
    const said = element("span", { class: "message" }, message);
    const sentence = element("p", { class: "sentence", id: sentenceId }, codeBadge(code, texts.issue), " ", said);
    return element("li", { class: "issue" }, sentence, explanation(rule, texts));
  }
}
