import type { ContractAdvice } from "./advice.ts";
import { bodyRules, type CommonRule } from "./body-rules.ts";
import { type Draft, mintComplete, mintDraft } from "./branded.ts";
import { deepFreeze } from "./deep-freeze.ts";
import { define, toProperties } from "./define-request.ts";
import type { CompleteValues, Entry, NameOf, RuleOf, Values } from "./entry.ts";
import { type ExtraParameters, type Pair, toExtra } from "./extra.ts";
import { type ContractIssue, createIssue, type Location } from "./issue.ts";
import type { KeyRule } from "./key-rules.ts";
import type { Keyed } from "./keyed.ts";
import { NameTable } from "./name-table.ts";
import type { RequestSchemas } from "./request-schemas.ts";
import { type Requirements, requirementsOf } from "./requirements.ts";
import { definitionsOf, type RuleAcross } from "./rule-across.ts";
import type { RuleDefinitions } from "./rule-definition.ts";
import type { KeyedBy } from "./several-keys.ts";
import { createSlot, type Slot } from "./slot.ts";
import { valueRules } from "./value-rules.ts";

/**
 * A contract as a value: everything that decoding, encoding and redacting need to know of it, derived from its entries.
 *
 * `Request` is what it decodes to, `Name` and `Rule` are the names of its parameters and the ids of their rules, `Collected`
 * are the values of one request, one for each entry, and `AdviceId` are the ids of the advice that only this contract has.
 */
export interface Contract<
  Request extends object,
  Name extends string,
  Rule extends string,
  Collected extends unknown[] = unknown[],
  AdviceId extends string = string,
> extends Requirements<Name, Rule> {
  /** The names of the parameters, in canonical order. */
  readonly parameterNames: readonly Name[];
  readonly slots: readonly Slot<Name, Collected[number], Rule>[];
  readonly slotsByName: NameTable<Slot<Name, Collected[number], Rule>>;
  /** Finds the slot whose name, as a body has it that escapes nothing needlessly, begins at index `at`. */
  findSlot(bytes: DataView, at: number): Slot<Name, Collected[number], Rule> | undefined;
  /** How a request names several keys; `undefined` where it has one. */
  readonly keyed: Keyed<Request, Name, Rule, Collected> | undefined;
  /** No value for any entry. */
  createValues(): Collected;
  /** Advice about a valid request that only this contract has. */
  advise(request: Request): readonly ContractAdvice<AdviceId, Name>[];
  /** What the JSON Schemas of its requests are made of; `undefined` for those of the documented contract. */
  readonly schemas: RequestSchemas | undefined;
  /** Creates the issue of a broken rule. */
  createIssue(rule: Rule | CommonRule, location?: Location<Name>): ContractIssue<Name, Rule | CommonRule>;
  /** Completes a request from values that break no rule: properties in canonical order, absent ones absent. */
  toRequest(values: Collected, extra: readonly Pair[] | undefined): Request;
}

/** The definitions of all rules of a contract, in the order in which those of one value are validated. */
export interface WithRules<Rule extends string> {
  readonly rules: RuleDefinitions<Rule | CommonRule>;
}

type ContractOf<
  Entries extends readonly Entry[],
  Rule extends string,
  Request extends object,
  AdviceId extends string = never,
> = Contract<Request, NameOf<Entries[number]>, Rule, Values<Entries>, AdviceId> & WithRules<Rule>;

/** What only some contracts have: how they name several keys, advice of their own, and schemas. */
interface More<Advise, Name extends string> {
  readonly keyedBy: KeyedBy;
  readonly schemas: RequestSchemas<Name>;
  readonly advise: Advise;
}

/** The code of a contract that is written out for speed, parameter by parameter; its types are checked against the entries. */
export interface StraightLine<Entries extends readonly Entry[], Request extends object> {
  /** Finds the entry whose name begins at index `at` of a body, unescaped and followed by `=`; -1 if there is none. */
  readonly findName: (bytes: DataView, at: number) => number;
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
): ContractOf<Entries, RuleOf<Entries[number]> | Across[number]["rule"], Request>;
export function contractOf<
  const Entries extends readonly Entry[],
  const Across extends readonly RuleAcross<NameOf<Entries[number]>>[],
  Request extends object,
  AdviceId extends string,
>(
  entries: Entries,
  across: Across,
  straightLine: StraightLine<Entries, Request>,
  more: More<
    (request: Request) => readonly ContractAdvice<AdviceId, NameOf<Entries[number]>>[],
    NameOf<Entries[number]>
  >,
): ContractOf<Entries, RuleOf<Entries[number]> | Across[number]["rule"] | KeyRule, Request, AdviceId>;
export function contractOf(
  entries: readonly Entry[],
  across: readonly RuleAcross[],
  { findName, createValues, assemble, isPolluted }: StraightLine<readonly Entry[], object>,
  {
    keyedBy,
    advise,
    schemas,
  }: Partial<More<(request: object) => readonly ContractAdvice<string, string>[], string>> = {},
): Contract<object, string, string, unknown[], string> & WithRules<string> {
  const slots = entries.map(createSlot);
  const slotsByIndex = [...slots]; // not frozen: V8 reads the elements of a frozen list slowly
  const byName = new Map(slots.map((slot) => [slot.name, slot]));
  const rules = Object.assign(
    {},
    valueRules,
    ...entries.map(({ parameter }) => definitionsOf(parameter, across)),
    keyedBy?.rules,
    bodyRules,
  );
  const contract = {
    parameterNames: namesOf(entries),
    rules,
    slots,
    slotsByName: new NameTable(byName),
    findSlot: (bytes: DataView, at: number) => {
      const index = findName(bytes, at);
      return index === -1 ? undefined : slotsByIndex[index];
    },
    ...requirementsOf(slots, slots, across),
    createValues,
    advise: advise ?? (() => []),
    schemas,
    createIssue: (rule: string, location?: Location<string>) => createIssue(rules, rule, location),
    toRequest: (values: unknown[], pairs: readonly Pair[] | undefined) => {
      const extra = toExtra(pairs);
      if (isPolluted()) return define([...toProperties(slots, values), ["extra", extra]]);
      return mintDraft<object>(assemble(mintComplete(values), extra));
    },
  };
  return deepFreeze({ ...contract, keyed: keyedBy?.createKeyed(contract, across, isPolluted) });
}

/** The names of the parameters of entries, in their order. */
export function namesOf<Entries extends readonly Entry[]>(entries: Entries): readonly NameOf<Entries[number]>[] {
  return Object.freeze(entries.map(({ parameter }) => parameter.name));
}
