import { mostRows, type PageField, type PageValues } from "../logic/index.ts";
import { inputId } from "../state/draft.ts";
import type { Preflight, View } from "../state/preflight.ts";
import { button, element } from "./element.ts";
import { fieldView } from "./field-view.ts";

/** The rows of a repeated field: each a field, with a button to remove it; and one to add a row. */
export function rowsView(preflight: Preflight, field: PageField): View {
  const { language, state } = preflight;
  const { extension: texts, most } = language.page;
  const { name, label } = field;
  const { extensions } = state.draft.values;
  const rows = extensions.map((_, at) =>
    fieldView(preflight, { field, path: [name, at], label: texts.label(label, at + 1) }, removeButton(at)),
  );
  const isFull = rows.length >= mostRows;
  const add = button({ class: "quiet", id: `add-${name}`, disabled: isFull }, addRow, texts.add);
  const said = isFull ? most(mostRows) : texts.none;
  const hint = element("p", { class: "hint", hidden: rows.length > 0 && !isFull }, said);
  const foot = element(
    "div",
    { class: rows.length > 0 ? "field after-rows" : "field" },
    element("div", { class: "name" }, element("span", { class: "label" }, label), element("code", {}, name)),
    element("div", { class: "body" }, hint, add),
  );
  return {
    element: element("div", { role: "group", "aria-label": label }, ...rows.map((row) => row.element), foot),
    update(verdict) {
      for (const row of rows) row.update(verdict);
    },
  };

  function removeButton(at: number): HTMLElement {
    const named = `${texts.remove}: ${texts.label(label, at + 1)}`;
    return button({ class: "quiet", "aria-label": named }, () => removeRow(at), texts.remove);
  }

  function addRow(): void {
    put([...state.draft.values.extensions, ""]);
    preflight.rebuilt();
    document.getElementById(inputId([name, state.draft.values.extensions.length - 1]))?.focus();
  }

  /** The focus goes to the row that is there now, or where there is none to the button that adds one. */
  function removeRow(at: number): void {
    const rest = state.draft.values.extensions.filter((_, index) => index !== at);
    preflight.undoably(texts.removed(at + 1), () => put(rest));
    const next = document.getElementById(inputId([name, Math.min(at, rest.length - 1)]));
    (next ?? document.getElementById(add.id))?.focus();
  }

  function put(texts: PageValues["extensions"]): void {
    state.draft = { ...state.draft, values: { ...state.draft.values, extensions: texts } };
  }
}
