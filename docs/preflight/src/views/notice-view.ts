import type { Preflight } from "../state/preflight.ts";
import { announce } from "./announcer.ts";
import { button, element } from "./element.ts";

/** What was done last, with a button that takes it back; Ctrl+Z does so too where no text is being edited. */
export interface NoticeView {
  readonly element: HTMLElement;
  update(): void;
}

export function noticeView(preflight: Preflight): NoticeView {
  const { history, language } = preflight;
  const { undo: texts } = language.page;
  const said = element("p", {});
  const undo = button(
    { class: "quiet", id: "undo", "aria-keyshortcuts": "Control+Z Meta+Z" },
    () => step(false),
    texts.undo,
  );
  const redo = button({ class: "quiet", id: "redo" }, () => step(true), texts.redo);
  const notice = element("div", { class: "notice", role: "group", "aria-label": texts.undo }, said, undo, redo);
  return { element: notice, update };

  function update(): void {
    const done = history.done();
    said.textContent = done ?? texts.undone;
    undo.hidden = done === undefined;
    redo.hidden = !history.canRedo();
    notice.hidden = undo.hidden && redo.hidden;
  }

  function step(isRedo: boolean): void {
    if (isRedo) history.redo();
    else history.undo();
    preflight.restarted();
    announce(isRedo ? texts.redone : texts.undone);
    const [same, other] = (isRedo ? ["redo", "undo"] : ["undo", "redo"]).map((id) => document.getElementById(id));
    (same?.hidden === false ? same : other)?.focus();
  }
}

/** Whether a key asks for an undo, and what is in focus has none of its own. */
export function isUndoKey(event: KeyboardEvent): boolean {
  const { target, key, ctrlKey, metaKey, shiftKey } = event;
  const isText =
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== "radio");
  return key.toLowerCase() === "z" && (ctrlKey || metaKey) && !shiftKey && !isText;
}
