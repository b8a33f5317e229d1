import type { FormIssue } from "widevine-license-token/form";
import { fixAll, isEmpty, isMissing, type PageVerdict, readBack } from "../logic/index.ts";
import { inputId } from "../state/draft.ts";
import { lossesIn } from "../state/paste.ts";
import type { Preflight, View } from "../state/preflight.ts";
import { checkItem } from "./check-item.ts";
import { codeBadge } from "./codes.ts";
import { button, element, showChildren } from "./element.ts";
import { linkTo } from "./field-link.ts";
import { labelAt } from "./label-at.ts";

/** More are not listed: the fields show the rest. */
const mostLines = 12;

/** Whether the request is ready, what it says, and what is missing, wrong or doubtful; a screen reader hears the state as it changes. */
export function summaryView(preflight: Preflight): View {
  const { form, language, state } = preflight;
  const texts = language.page.summary;
  const headline = element("p", { class: "headline", role: "status", id: "status" });
  const sentence = element("p", { class: "read-back", id: "read-back", dir: "auto" });
  const lists = element("div", { class: "lists" });
  const fix = button({ class: "main", id: "fix-all" }, pressFix);
  let issues: readonly FormIssue[] = [];
  const section = element(
    "section",
    { class: "summary", id: "summary", tabindex: "-1", "aria-labelledby": "summary-heading" },
    element("h2", { id: "summary-heading" }, texts.heading),
    headline,
    sentence,
    fix,
    lists,
  );
  return { element: section, update };

  function update(verdict: PageVerdict): void {
    issues = verdict.issues;
    section.dataset.state = verdict.state;
    if (headline.textContent !== verdict.said) headline.textContent = verdict.said;
    const { request } = verdict;
    sentence.textContent = request
      ? readBack(request, preflight.context())
      : isEmpty(state.draft.values)
        ? texts.start
        : "";
    sentence.hidden = sentence.textContent === "";
    const { count } = fixAll(state.draft.values, issues);
    fix.textContent = texts.fixAll(count);
    fix.hidden = count === 0;
    const losses = lossesIn(preflight);
    const wrong = issues.filter((issue) => !isMissing(issue)).map(issueLine);
    if (verdict.isTargetWrong) wrong.push([linkTo("production-domain", texts.domain)]);
    showChildren(lists, [
      ...list(texts.wrong, "wrong", wrong),
      ...list(
        texts.check,
        "check",
        verdict.checks.map((check, at) => checkItem(preflight, check, losses[at])),
      ),
      ...list(texts.missing, "missing", issues.filter(isMissing).map(issueLine)),
    ]);
  }

  function issueLine({ path, code, message }: FormIssue): readonly Node[] {
    const label = labelAt(path, form, language.page);
    const link = linkTo(label === undefined ? "paste" : inputId(path), label ?? message);
    return [link, ...(code === null ? [] : [codeBadge(code, language.page)])];
  }

  function list(heading: string, name: string, lines: readonly (readonly Node[])[]): readonly HTMLElement[] {
    if (lines.length === 0) return [];
    const items = lines.slice(0, mostLines).map((line) => element("li", {}, ...line));
    const rest = lines.length - items.length;
    if (rest > 0) items.push(element("li", {}, texts.more(rest)));
    return [element("h3", { class: name }, heading), element("ul", { class: name }, ...items)];
  }

  function pressFix(): void {
    const { values, count } = fixAll(state.draft.values, issues);
    preflight.undoably(texts.fixed(count), () => {
      state.draft = { ...state.draft, values };
    });
    document.getElementById("summary")?.focus();
  }
}
