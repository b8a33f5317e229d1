import { type Issue, parameterNames } from "widevine-license-token";
import { blank, type Draft } from "./draft.ts";
import { button, element } from "./element.ts";
import { codeBadge, explanation } from "./explanation.ts";
import type { FieldName } from "./field-name.ts";
import { inputId } from "./field-view.ts";
import type { Pasted } from "./pasted.ts";
import type { Preflight } from "./preflight.ts";

/** What is wrong with a pasted body as a whole; a near miss of a name can be used under the right one. */
export function pasteIssues(preflight: Preflight, { issues, unknown }: Pasted): HTMLElement {
  const { language } = preflight;
  const texts = language.page;
  return element("ul", { class: "issues", hidden: issues.length === 0 }, ...issues.map(item));

  function item(issue: Issue): HTMLElement {
    const said = element("span", { class: "message" }, language.messages?.[issue.rule] ?? issue.message);
    const name = issue.name ?? issue.parameter;
    const about = name === null || name === "" ? [] : [element("code", {}, name), ": "];
    const sentence = element("p", { class: "sentence" }, codeBadge(issue.code, texts.issue), " ", ...about, said);
    return element("li", { class: "issue" }, sentence, ...wayOut(issue), explanation(issue.rule, texts));
  }

  function wayOut({ name, suggestion: meant }: Issue): readonly HTMLElement[] {
    const text = name === undefined ? undefined : unknown.get(name);
    const suggestion = parameterNames.find((one) => one === meant);
    if (text === undefined || suggestion === undefined) return [];
    const use = button({ class: "suggestion" }, take, texts.paste.useAs(suggestion));
    return [use];

    function take(): void {
      if (text === undefined || suggestion === undefined) return;
      use.closest("li")?.remove();
      const row = write(preflight.typed.draft, suggestion, text);
      preflight.rebuilt();
      document.getElementById(inputId(suggestion, row))?.focus();
    }
  }
}

/** Writes a text into a field; of an extension into a row of its own, whose place is the answer. */
function write({ singles, rows }: Draft, name: FieldName, text: string): number | undefined {
  const entry = name === "wvExtension" ? blank() : singles[name];
  entry.text = text;
  entry.touched = true;
  if (name !== "wvExtension") return undefined;
  rows.push(entry);
  return rows.length - 1;
}
