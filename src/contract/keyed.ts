import type { Pair } from "./extra.ts";
import type { IssueList } from "./issue-list.ts";
import type { Candidate } from "./near-miss.ts";
import type { PartCollector } from "./part-collector.ts";
import type { Requirements } from "./requirements.ts";
import type { Slot } from "./slot.ts";

/** How a request of a contract names several keys: each parameter of a key with an index, as in `kid.0`. */
export interface Keyed<Request extends object, Name extends string, Rule extends string, Values extends unknown[]> {
  /** The entries of a key, and their set, one bit each. */
  readonly slots: readonly Slot<Name, Values[number], Rule>[];
  readonly bits: number;
  /** The index of the entry in whose place the keys come. */
  readonly firstIndex: number;
  /** The parameters that an unknown name of a key may be a near miss of: all. */
  readonly candidates: readonly Candidate<Name>[];
  /** What each key must give. */
  readonly each: Requirements<Name, Rule>;
  /** What a request must give beside its keys. */
  readonly beside: Requirements<Name, Rule>;
  /** Finds the parameter and the index that a name has; `undefined` for any other name. */
  find(name: string): KeyName<Name, Values[number], Rule> | undefined;
  /** Finds the parameter of a key that an element of `keys` names. */
  slotOf(name: string): Slot<Name, Values[number], Rule> | undefined;
  /** Takes the properties of an object, those of keys itself and each other by `take`; returns false where it is none. */
  takeObject(
    input: unknown,
    collector: KeyedCollector<Request, Name, Rule, Values>,
    isForm: boolean,
    take: (name: string, value: unknown) => void,
  ): boolean;
  /** Makes the keys of one request. */
  createKeys(issues: IssueList<Name, Rule>, now: number | undefined): Keys<Request, Name, Rule, Values>;
  createValues(): Values;
  toKey(values: Values): object;
  toRequest(values: Values, keys: readonly object[], extra: readonly Pair[] | undefined): Request;
}

/** The name of a parameter of a key, as in `kid.0`. */
interface KeyName<Name extends string, Value, Rule extends string> {
  readonly slot: Slot<Name, Value, Rule>;
  readonly index: number;
}

/** The keys of one request, each with its index, while they are collected. */
export interface Keys<Request extends object, Name extends string, Rule extends string, Values extends unknown[]> {
  /** What the request beside its keys must give. */
  readonly beside: Requirements<Name, Rule>;
  /** The index of the entry in whose place the keys come. */
  readonly firstIndex: number;
  /** The key with an index, which is given with it. */
  at(index: number): PartCollector<Name, Rule, Values>;
  /** Takes a list of keys that is no list, or too long. */
  takeNoList(): void;
  /** Takes an element of the list that is no object: it uses up its index. */
  takeMisshapen(index: number): void;
  /** Whether the keys break a rule, in a request that gives some entries. */
  breakRule(given: number): boolean;
  /** Adds the issues of the keys as a whole. */
  addIssuesOfAll(given: number): void;
  /** Adds the issues of each key, in the order of their indexes. */
  addIssuesOfEach(): void;
  /** Completes a request from values that break no rule. */
  toRequest(values: Values, extra: readonly Pair[] | undefined): Request;
}

/** Collects a request that may have keys. */
export interface KeyedCollector<
  Request extends object,
  Name extends string,
  Rule extends string,
  Values extends unknown[],
> {
  readonly issues: IssueList<Name, Rule>;
  readonly isFull: boolean;
  /** The keys that have an index, which are made with the first of them. */
  keysOf(keyed: Keyed<Request, Name, Rule, Values>): Keys<Request, Name, Rule, Values>;
}
