import { blank } from "./draft.ts";
import { button, element } from "./element.ts";
import { fieldView, inputId } from "./field-view.ts";
import type { Preflight, View } from "./preflight.ts";

/** The rows of extensions: each a field, with a button to remove it; and one to add a row. */
export function extensionsView(preflight: Preflight): View {
  const { form, language, typed } = preflight;
  const { draft } = typed;
  const texts = language.page.extension;
  const { name, label } = form.fields.wvExtension;
  let rows: readonly View[] = [];
  const list = element("div", { class: "rows" });
  const none = element("p", { class: "hint" }, texts.none);
  const add = button({ class: "quiet", id: "add-extension" }, addRow, texts.add);
  const body = element("div", { class: "body" }, none, add);
  const footer = element(
    "div",
    { class: "field" },
    element("div", { class: "name" }, element("span", { class: "label" }, label), element("code", {}, name)),
    body,
  );
  const whole = element("div", { role: "group", "aria-label": label }, list, footer);
  buildRows();
  return {
    element: whole,
    update(verdict) {
      for (const row of rows) row.update(verdict);
    },
  };

  function buildRows(): void {
    rows = draft.rows.map((entry, row) => {
      const remove = button(
        { class: "quiet", "aria-label": texts.removeRow(row + 1) },
        () => removeRow(row),
        texts.remove,
      );
      return fieldView(preflight, { name, entry, row }, remove);
    });
    list.replaceChildren(...rows.map(({ element: field }) => field));
    none.hidden = rows.length > 0;
    footer.classList.toggle("after-rows", rows.length > 0);
  }

  function addRow(): void {
    draft.rows.push(blank());
    rebuilt(draft.rows.length - 1);
  }

  function removeRow(row: number): void {
    draft.rows.splice(row, 1);
    rebuilt(Math.min(row, draft.rows.length - 1));
  }

  /** The focus goes to a row, or where there is none to the button that adds one. */
  function rebuilt(row: number): void {
    buildRows();
    preflight.changed();
    (document.getElementById(inputId(name, row)) ?? add).focus();
  }
}
