import { type PageContext, type PageVerdict, pageForm } from "../logic/index.ts";
import { createHistory } from "../state/history.ts";
import { translatePaste } from "../state/paste.ts";
import type { Preflight, State } from "../state/preflight.ts";
import { unwrapChecker } from "../state/unwrap-checker.ts";
import { verdictFor } from "../state/verdict.ts";
import { announcer } from "./announcer.ts";
import { element } from "./element.ts";
import { footerView } from "./footer-view.ts";
import { headerView } from "./header-view.ts";
import { noticeView } from "./notice-view.ts";
import { pasteView } from "./paste-view.ts";
import { type ReferenceView, referenceView } from "./reference-view.ts";
import { workspaceView } from "./workspace-view.ts";

/** What stays while the page is built anew in another language or for another contract. */
export interface Page {
  /** Validates again, since time passes. */
  validate(): void;
  undo(): void;
  openEntry(id: string): boolean;
}

/** Shows the whole page. */
export function showPage(state: State): Page {
  const history = createHistory(state);
  const unwrap = unwrapChecker(() => shown.validate());
  let shown = build();
  return {
    validate: () => shown.validate(),
    undo: () => document.querySelector<HTMLElement>("#undo:not([hidden])")?.click(),
    openEntry: (id) => shown.reference.open(id),
  };

  function build(): { readonly validate: () => void; readonly reference: ReferenceView } {
    const { language } = state;
    document.documentElement.lang = language.tag;
    document.title = `${language.page.title}: ${language.page.subject}`;
    const context = (): PageContext => ({ contract: state.contract, language: language.tag, now: Date.now() });
    const preflight: Preflight = {
      language,
      state,
      history,
      form: pageForm(context()),
      context,
      changed: () => validate(),
      rebuilt,
      restarted: () =>
        keepingFocus(() => {
          shown = build();
        }),
      undoably(said, act) {
        history.remember(said);
        act();
        rebuilt();
      },
    };
    translatePaste(preflight);
    let verdict: PageVerdict = verdictFor(preflight, undefined);
    const notice = noticeView(preflight);
    const paste = pasteView(preflight);
    const reference = referenceView(preflight);
    const main = element("main", {}, paste.element, notice.element);
    let workspace = workspaceView(preflight, () => verdict);
    main.append(workspace.element, reference.element);
    const header = headerView(language, (other) => {
      state.language = other;
      preflight.restarted();
    });
    document.body.replaceChildren(header, main, footerView(language.page, state.contract), announcer);
    validate();
    return { validate, reference };

    function validate(): void {
      verdict = verdictFor(preflight, unwrap(state.draft.values, context()));
      for (const view of [paste, workspace, notice]) view.update(verdict);
    }

    function rebuilt(): void {
      keepingFocus(() => {
        const next = workspaceView(preflight, () => verdict);
        workspace.element.replaceWith(next.element);
        workspace = next;
        validate();
      });
    }
  }
}

/** Puts the focus back on the element of the same id, after what was there has been built anew. */
function keepingFocus(build: () => void): void {
  const id = document.activeElement?.id ?? "";
  build();
  if (id !== "") document.getElementById(id)?.focus();
}
