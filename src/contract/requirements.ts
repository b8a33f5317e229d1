import type { RuleAcross } from "./rule-across.ts";
import type { Slot } from "./slot.ts";

/** What a request must give, or a part of it. */
export interface Requirements<Name extends string, Rule extends string> {
  /** The set of the required entries, one bit each. */
  readonly requiredBits: number;
  readonly rulesAcross: readonly RuleAcrossBits<Name, Rule>[];
  /** Whether the set of the entries that are given has the required ones and breaks no rule across parameters. */
  areMetBy(given: number): boolean;
}

/** A rule across parameters, with the sets of their entries as bits. */
export interface RuleAcrossBits<Name extends string, Rule extends string> {
  readonly rule: Rule;
  readonly parameter: Name;
  readonly fixedAt: Name;
  readonly given: number;
  readonly absent: number;
}

type AnySlot = Slot<string, unknown, string>;

/** What is required of some of the slots, among all of a contract. */
export function requirementsOf(
  some: readonly AnySlot[],
  all: readonly AnySlot[],
  across: readonly RuleAcross[],
): Requirements<string, string> {
  const toBits = (names: readonly string[]): number => bitsOf(all.filter(({ name }) => names.includes(name)));
  const requiredBits = bitsOf(some.filter(({ isRequired }) => isRequired));
  const rulesAcross = across
    .filter(({ parameter }) => some.some(({ name }) => name === parameter))
    .flatMap(({ brokenBy, ...rule }) =>
      brokenBy ? [{ ...rule, given: toBits(brokenBy.given), absent: toBits(brokenBy.absent) }] : [],
    );
  const rules = [...rulesAcross]; // not frozen, as those of a contract are: V8 reads the elements of such lists slowly
  return {
    requiredBits,
    rulesAcross,
    areMetBy: (given) => (given & requiredBits) === requiredBits && !rules.some((rule) => isBroken(rule, given)),
  };
}

/** Whether the set of the entries that are given breaks a rule across parameters. */
export function isBroken(rule: Pick<RuleAcrossBits<string, string>, "given" | "absent">, given: number): boolean {
  return (given & rule.given) === rule.given && (given & rule.absent) === 0;
}

/** The set of slots, one bit each. */
export function bitsOf(slots: readonly { readonly bit: number }[]): number {
  return slots.reduce((bits, { bit }) => bits | bit, 0);
}
