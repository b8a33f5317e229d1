import type { ContractName } from "../logic/index.ts";
import type { Preflight, View } from "../state/preflight.ts";
import { switchContract } from "../state/switch-contract.ts";
import { choiceGroup } from "./choice-group.ts";
import { element } from "./element.ts";

/** The choice of the contract that the request is checked against. */
export function contractView(preflight: Preflight): View {
  const { language, state } = preflight;
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
    switchContract(preflight, contract);
    preflight.restarted();
  }
}
