import { element } from "./element.ts";

/** One of a few things to choose from. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** The language of the label, where it is not that of the page. */
  readonly lang?: string;
}

/** Radio buttons in a row: one stop of the Tab key, arrow keys within. */
export interface ChoiceGroup {
  readonly element: HTMLFieldSetElement;
  /** Marks a value as chosen, or none of them. */
  choose(value: string): void;
}

export function choiceGroup(
  { name, legend, look }: { readonly name: string; readonly legend: string; readonly look: "switch" | "chips" },
  choices: readonly Choice[],
  chosen: (value: string) => void,
): ChoiceGroup {
  const radios = choices.map(({ value }) =>
    element("input", { type: "radio", id: `${name}-${value}`, name, value, autocomplete: "off" }),
  );
  const labels = choices.map(({ label, lang }, at) =>
    element("label", { class: "choice", lang }, ...radios.slice(at, at + 1), element("span", {}, label)),
  );
  for (const radio of radios) radio.addEventListener("change", () => chosen(radio.value));
  return {
    element: element(
      "fieldset",
      { class: `choices ${look}` },
      element("legend", { class: "unseen" }, legend),
      ...labels,
    ),
    choose(value) {
      for (const radio of radios) radio.checked = radio.value === value;
    },
  };
}
