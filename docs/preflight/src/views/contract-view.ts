import type { ContractName } from "../logic/index.ts";
import type { Preflight, View } from "../state/preflight.ts";
import { choiceGroup } from "./choice-group.ts";
import { element } from "./element.ts";
import { asOne } from "./keys-view.ts";

/** The choice of the contract that the request is checked against. */
export function contractView({ language, state, history, restarted }: Preflight): View {
  const texts = language.page.contract;
  const choices = choiceGroup(
    { name: "contract", legend: texts.label, look: "switch" },
    [
      { value: "documented", label: texts.names.documented },
      { value: "observed", label: texts.names.observed },
    ],
    (chosen) => switchTo(chosen === "observed" ? "observed" : "documented"),
  );
  choices.choose(state.contract);
  return {
    element: element(
      "div",
      { class: "contract" },
      element("span", { class: "label", "aria-hidden": "true" }, texts.label),
      choices.element,
      element("p", { class: "hint" }, texts.hints[state.contract]),
    ),
    update() {},
  };

  function switchTo(contract: ContractName): void {
    const { keys } = state.draft.values;
    const isOne = contract === "documented" && keys.length > 1;
    history.remember(texts.switched(texts.names[contract]) + (isOne ? ` ${texts.dropped(keys.length)}` : ""));
    state.contract = contract;
    if (contract === "documented") state.draft = { ...state.draft, values: asOne(state.draft.values) };
    restarted();
  }
}
