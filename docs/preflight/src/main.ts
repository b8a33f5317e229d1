import { languageOf, preferredLanguage } from "./languages/index.ts";
import { fromFragment, isEmpty, wholeValues } from "./logic/index.ts";
import { emptyDraft } from "./state/draft.ts";
import { testService } from "./state/endpoint.ts";
import { sourceOf } from "./state/key-sources.ts";
import type { State } from "./state/preflight.ts";
import { isUndoKey } from "./views/notice-view.ts";
import { showPage } from "./views/page-view.ts";
import "./style/index.css";

const linked = fromFragment(location.hash);
const { values } = linked;
const state: State = {
  language: linked.language === undefined ? preferredLanguage(navigator.languages) : languageOf(linked.language),
  contract: linked.contract ?? "documented",
  draft: values === undefined ? emptyDraft : { values, source: sourceOf(values), visited: new Set() },
  destination: testService,
  request: undefined,
  dismissed: new Set(),
  pasted: { text: "", read: undefined },
};
const page = showPage(state);
if (linked.entry !== undefined) page.openEntry(linked.entry);

addEventListener("hashchange", () => {
  const { entry } = fromFragment(location.hash);
  if (entry !== undefined) page.openEntry(entry);
});

addEventListener("keydown", (event) => {
  if (!isUndoKey(event)) return;
  event.preventDefault();
  page.undo();
});

// A reload would lose what was typed, which is not stored.
addEventListener("beforeunload", (event) => {
  if (!isEmpty(wholeValues(state.draft.values, state.draft.aside)) || state.pasted.text !== "") event.preventDefault();
});

setInterval(() => page.validate(), 10_000); // an expiration passes while the page is open
