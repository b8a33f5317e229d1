import { element, showChildren } from "./element.ts";
import { codeBadge } from "./explanation.ts";
import { inputId } from "./field-view.ts";
import { placeOnPage } from "./groups.ts";
import type { Preflight, View } from "./preflight.ts";
import { isMissing, type Verdict } from "./verdict.ts";

/** One line of the summary: where it leads, and what is said. */
interface Line {
  readonly target: string;
  readonly label: string;
  readonly code: number | null;
}

/** What is missing and what is wrong, always in sight; a screen reader hears the counts as they change. */
export function summaryView(preflight: Preflight): View {
  const texts = preflight.language.page.summary;
  const headline = element("p", { class: "headline", role: "status", id: "status" });
  const lists = element("div", { class: "lists" });
  return {
    element: element(
      "section",
      { class: "summary", id: "summary", "aria-labelledby": "summary-heading" },
      element("h2", { id: "summary-heading" }, texts.heading),
      headline,
      lists,
    ),
    update(verdict) {
      const said = headlineOf(preflight, verdict);
      if (headline.textContent !== said) headline.textContent = said;
      headline.classList.toggle("ready", isReady(verdict));
      const missing = onPage(verdict).filter(isMissing).map(lineOf);
      const wrong = wrongLines(verdict);
      showChildren(lists, [...list(texts.missingHeading, missing), ...list(texts.wrongHeading, wrong)]);
    },
  };

  function wrongLines(verdict: Verdict): readonly Line[] {
    const lines = onPage(verdict)
      .filter((issue) => !isMissing(issue))
      .map(lineOf);
    if (verdict.endpoint !== undefined) return lines;
    const { domain } = preflight.language.page.endpoint;
    return [...lines, { target: "production-domain", label: domain, code: null }];
  }

  function lineOf({ path = [], code, message }: Verdict["issues"][number]): Line {
    const field = Object.values(preflight.form.fields).find(({ name }) => name === path[0]);
    if (field === undefined) return { target: "paste", label: message, code };
    const row = path[1];
    const { label } = preflight.language.page.extension;
    const said = row === undefined ? field.label : label(field.label, Number(row) + 1);
    return { target: inputId(field.name, row), label: said, code };
  }

  function list(heading: string, lines: readonly Line[]): readonly HTMLElement[] {
    if (lines.length === 0) return [];
    return [element("h3", {}, heading), element("ul", {}, ...lines.map((line) => element("li", {}, ...entry(line))))];
  }

  function entry({ target, label, code }: Line): readonly (Node | string)[] {
    const link = element("a", { href: `#${target}` }, label);
    link.addEventListener("click", (event) => {
      event.preventDefault(); // a jump to the fragment would leave the focus here
      document.getElementById(target)?.focus();
    });
    return [link, ...(code === null ? [] : [codeBadge(code, preflight.language.page.issue)])];
  }
}

/** The issues in the order of the fields on the page. */
function onPage({ issues }: Verdict): Verdict["issues"] {
  return [...issues].sort((one, other) => placeOnPage(one.path?.[0]) - placeOnPage(other.path?.[0]));
}

/** Whether there is a request, and a place to send it to. */
export function isReady({ request, endpoint }: Verdict): boolean {
  return request !== undefined && endpoint !== undefined;
}

/** The state in a few words: `4 missing, 1 to mend`. */
export function headlineOf({ language }: Preflight, verdict: Verdict): string {
  const { ready, missing, wrong } = language.page.summary;
  if (isReady(verdict)) return ready;
  const absent = verdict.issues.filter(isMissing).length;
  const broken = verdict.issues.length - absent + (verdict.endpoint === undefined ? 1 : 0);
  return [...(absent > 0 ? [missing(absent)] : []), ...(broken > 0 ? [wrong(broken)] : [])].join(", ");
}
