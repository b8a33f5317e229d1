import { hidesTexts, toKeySource } from "../state/key-sources.ts";
import type { Preflight, View } from "../state/preflight.ts";
import { choiceGroup } from "./choice-group.ts";
import { element } from "./element.ts";

/** The choice where the content key comes from: it shows the fields of the source, and keeps what stands in the others. */
export function sourceView(preflight: Preflight): View {
  const { language, state } = preflight;
  const { source: texts } = language.page;
  const { contentKey, wrapped, stored } = texts.names;
  const choices = choiceGroup(
    { name: "source", legend: texts.label, look: "switch" },
    [
      { value: "contentKey", label: contentKey },
      { value: "wrapped", label: wrapped },
      { value: "stored", label: stored },
    ],
    (chosen) => {
      state.draft = { ...state.draft, source: toKeySource(chosen) };
      preflight.rebuilt();
    },
  );
  const note = element("p", { class: "hint", id: "source-note" });
  return {
    element: element(
      "div",
      { class: "field" },
      element("div", { class: "name" }, element("span", { class: "label", "aria-hidden": "true" }, texts.label)),
      element("div", { class: "body" }, choices.element, note),
    ),
    update() {
      const { source, values } = state.draft;
      choices.choose(source ?? "");
      const isKept = hidesTexts(values, source);
      note.textContent = source === undefined ? texts.all : texts.kept;
      note.hidden = source !== undefined && !isKept;
    },
  };
}
