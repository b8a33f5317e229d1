import { observed } from "widevine-license-token/core";
import type { ContractName } from "./context.ts";
import { contractOf } from "./page-form.ts";
import type { PageValues, Texts } from "./page-values.ts";

/** The keys for which the documented contract has no inputs; they are kept until the contract is switched back. */
export interface AsideKeys {
  readonly keys: readonly Texts[];
  /** Whether the first key stands among the other fields, so that these are the keys after it. */
  readonly hasFirst: boolean;
}

/** What was typed, arranged for the inputs of a contract. */
interface Arranged {
  readonly values: PageValues;
  /** Absent if nothing was put aside. */
  readonly aside: AsideKeys | undefined;
}

/** Arranges what was typed for another contract; nothing is lost, so that switching back gives the same values. */
export function arrangeFor(contract: ContractName, values: PageValues, aside: AsideKeys | undefined): Arranged {
  if (contract === "observed") return { values: wholeValues(values, aside), aside: undefined };
  const { keys } = values;
  if (keys.length === 0) return { values, aside };
  const hasFirst = !Object.entries(values.texts).some(([name, text]) => isPerKey(name) && text !== "");
  if (!hasFirst) return { values: { ...values, keys: [] }, aside: { keys, hasFirst } };
  return { values: asOne(values), aside: { keys: keys.slice(1), hasFirst } };
}

/** Everything that was typed, as the observed contract has it. */
export function wholeValues(values: PageValues, aside: AsideKeys | undefined): PageValues {
  if (aside === undefined) return values;
  return aside.hasFirst ? asSeveral(values, aside.keys) : { ...values, keys: aside.keys };
}

/** The values that a contract has parameters for: the others are kept, and not sent. */
export function valuesIn(contract: ContractName, { texts, extensions, keys }: PageValues): PageValues {
  const names: readonly string[] = contractOf(contract).parameterNames;
  const sent = Object.fromEntries(Object.entries(texts).filter(([name]) => names.includes(name)));
  return { texts: sent, extensions, keys: contract === "observed" ? keys : [] };
}

/** The fields of the only key as those of the first of several. */
export function asSeveral({ texts, extensions }: PageValues, others: readonly Texts[]): PageValues {
  const all = Object.entries(texts);
  const first: Texts = Object.fromEntries(all.filter(([name]) => isPerKey(name)));
  const rest = Object.fromEntries(all.filter(([name]) => !isPerKey(name)));
  return { texts: rest, extensions, keys: [first, ...others] };
}

/** The fields of the first key among the others; the other keys are left out. */
export function asOne({ texts, extensions, keys }: PageValues): PageValues {
  return { texts: { ...texts, ...keys[0] }, extensions, keys: [] };
}

/** Whether each of several keys has a parameter of its own of this name. */
export function isPerKey(name: string): boolean {
  return observed.keyed?.slotOf(name) !== undefined;
}
