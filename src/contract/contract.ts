import { bodyRules, type CommonRule } from "./body-rules.ts";
import { type Draft, fromEntries, mint, mintComplete, mintDraft } from "./branded.ts";
import type { CompleteValues, Entry, NameOf, RuleOf, Values } from "./entry.ts";
import type { ExtraParameters, Pair } from "./extra.ts";
import { definitionsOf, type RuleAcross } from "./rule-across.ts";
import type { RuleDefinitions } from "./rule-definition.ts";
import { createSlot, type Slot } from "./slot.ts";
import { valueRules } from "./value-rules.ts";

/**
 * A contract as a value: everything that decoding, encoding and redacting need to know of it, derived from its entries.
 *
 * `Request` is what it decodes to, `Name` and `Rule` are the names of its parameters and the ids of their rules, and
 * `Collected` are the values of one request, one for each entry.
 */
export interface Contract<
  Request extends object,
  Name extends string,
  Rule extends string,
  Collected extends unknown[] = unknown[],
> {
  /** The names of the parameters, in canonical order. */
  readonly parameterNames: readonly Name[];
  /** The definitions of all rules, in the order in which those of one value are validated. */
  readonly rules: RuleDefinitions<Rule | CommonRule>;
  readonly slots: readonly Slot<Name, Collected[number], Rule>[];
  /** The set of the required entries, one bit each. */
  readonly requiredBits: number;
  readonly slotsByName: ReadonlyMap<string, Slot<Name, Collected[number], Rule>>;
  readonly rulesAcross: readonly RuleAcrossBits<Name, Rule>[];
  /** No value for any entry. */
  createValues(): Collected;
  /** Completes a request from values that break no rule: properties in canonical order, absent ones absent. */
  toRequest(values: Collected, extra: readonly Pair[]): Request;
}

/** A rule across parameters, with the sets of their entries as bits. */
export interface RuleAcrossBits<Name extends string, Rule extends string> {
  readonly rule: Rule;
  readonly parameter: Name;
  readonly fixedAt: Name;
  readonly given: number;
  readonly absent: number;
}

/** The code of a contract that is written out for speed, parameter by parameter; its types are checked against the entries. */
export interface StraightLine<Entries extends readonly Entry[], Request extends object> {
  readonly createValues: () => Values<Entries>;
  /** Assigns the values to the properties of a request. */
  readonly assemble: (values: CompleteValues<Entries>, extra: ExtraParameters | undefined) => Draft<Request>;
  /** Whether an assignment to such a property could reach `Object.prototype`. */
  readonly isPolluted: () => boolean;
}

/** Makes a contract of its entries in canonical order; its types are those of the entries. */
export function contractOf<
  const Entries extends readonly Entry[],
  const Across extends readonly RuleAcross<NameOf<Entries[number]>>[],
  Request extends object,
>(
  entries: Entries,
  across: Across,
  straightLine: StraightLine<Entries, Request>,
): Contract<Request, NameOf<Entries[number]>, RuleOf<Entries[number]> | Across[number]["rule"], Values<Entries>>;
export function contractOf(
  entries: readonly Entry[],
  across: readonly RuleAcross[],
  { createValues, assemble, isPolluted }: StraightLine<readonly Entry[], object>,
): Contract<object, string, string> {
  const slots = entries.map(createSlot);
  const slotsByName = new Map(slots.map((slot) => [slot.name, slot]));
  const toBits = (names: readonly string[]): number =>
    slots.reduce((bits, { name, bit }) => (names.includes(name) ? bits | bit : bits), 0);
  return {
    parameterNames: namesOf(entries),
    rules: Object.freeze(
      Object.assign({}, valueRules, ...entries.map((entry) => definitionsOf(entry.parameter, across)), bodyRules),
    ),
    slots,
    slotsByName,
    requiredBits: slots.reduce((bits, { isRequired, bit }) => (isRequired ? bits | bit : bits), 0),
    rulesAcross: across.flatMap(({ brokenBy, ...rule }) =>
      brokenBy ? [{ ...rule, given: toBits(brokenBy.given), absent: toBits(brokenBy.absent) }] : [],
    ),
    createValues,
    toRequest: (values, pairs) => {
      const extra = pairs.length > 0 ? mint<ExtraParameters>(pairs) : undefined;
      if (isPolluted()) return defineRequest(slots, values, extra);
      return mintDraft<object>(assemble(mintComplete(values), extra));
    },
  };
}

/** Defines the properties of a request one by one: slower than assigning them, but no setter of a prototype is called. */
function defineRequest(slots: readonly { name: string }[], values: readonly unknown[], extra: unknown): object {
  const properties = [...slots.map(({ name }, index) => [name, values[index]] as const), ["extra", extra] as const];
  return fromEntries<Record<string, unknown>>(properties.filter(([, value]) => value !== undefined));
}

/** The names of the parameters of entries, in their order. */
export function namesOf<Entries extends readonly Entry[]>(entries: Entries): readonly NameOf<Entries[number]>[] {
  return Object.freeze(entries.map(({ parameter }) => parameter.name));
}
