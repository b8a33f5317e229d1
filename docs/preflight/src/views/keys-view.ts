import { asOne, asSeveral, mostRows, type PageValues } from "../logic/index.ts";
import { inputId } from "../state/draft.ts";
import type { Preflight, View } from "../state/preflight.ts";
import { keyFields } from "../state/slots.ts";
import { button, element } from "./element.ts";
import { fieldView } from "./field-view.ts";

/** The fields of several keys, with buttons to remove one and to add one; only the observed contract has them. */
export function keysView(preflight: Preflight): View {
  const { form, language, state } = preflight;
  const { keys: texts, most } = language.page;
  const fields = keyFields(form, state.draft.source);
  const { keys } = state.draft.values;
  const views: View[] = [];
  const sets = keys.map((_, at) => keySet(at));
  const isFull = keys.length >= mostRows;
  const add = button({ class: "quiet", id: "add-key", disabled: isFull }, addKey, texts.add);
  const hint = element("p", { class: "hint", hidden: !isFull }, most(mostRows));
  return {
    element: element(
      "div",
      { class: "keys", hidden: fields.length === 0 },
      ...sets,
      element("p", { class: "end" }, add),
      hint,
    ),
    update(verdict) {
      for (const view of views) view.update(verdict);
    },
  };

  function keySet(at: number): HTMLElement {
    const own = fields.map((field) =>
      fieldView(preflight, { field, path: ["keys", at, field.name], label: texts.in(field.label, at + 1) }),
    );
    views.push(...own);
    const label = texts.label(at + 1);
    const remove = button(
      { class: "quiet", "aria-label": `${texts.remove}: ${label}` },
      () => removeKey(at),
      texts.remove,
    );
    return element(
      "fieldset",
      { class: "key-set" },
      element("legend", {}, label),
      element("p", { class: "end" }, remove),
      ...own.map((view) => view.element),
    );
  }

  function addKey(): void {
    const { values } = state.draft;
    const several = values.keys.length === 0 ? asSeveral(values, []) : values;
    put({ ...several, keys: [...several.keys, {}] });
    preflight.rebuilt();
    document.getElementById(inputId(["keys", several.keys.length, fields[0]?.name ?? ""]))?.focus();
  }

  function removeKey(at: number): void {
    const { values } = state.draft;
    const rest = { ...values, keys: values.keys.filter((_, index) => index !== at) };
    preflight.undoably(texts.removed(at + 1), () => put(rest.keys.length > 1 ? rest : asOne(rest)));
    document.getElementById(add.id)?.focus();
  }

  function put(values: PageValues): void {
    state.draft = {
      ...state.draft,
      values,
      visited: new Set([...state.draft.visited].filter((id) => !id.startsWith("keys-"))),
    };
  }
}
