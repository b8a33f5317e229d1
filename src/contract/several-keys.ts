import { isDigit } from "../text/decimal.ts";
import { type Draft, mintComplete, mintDraft, mintNonEmpty } from "./branded.ts";
import { define, toProperties } from "./define-request.ts";
import type { Entry, KeyValues, ValuesBesideKeys } from "./entry.ts";
import { type ExtraParameters, toExtra } from "./extra.ts";
import { KeyCollectors } from "./key-collectors.ts";
import { keyRules } from "./key-rules.ts";
import type { Keyed } from "./keyed.ts";
import { bitsOf, requirementsOf } from "./requirements.ts";
import type { RuleAcross } from "./rule-across.ts";
import type { RuleDefinitions } from "./rule-definition.ts";
import type { Slot } from "./slot.ts";
import { takeKeyedObject } from "./take-keyed-object.ts";

/** The code of keys that is written out, parameter by parameter; its types are checked against the entries. */
export interface KeyedStraightLine<Entries extends readonly Entry[], Request extends object, Key extends object> {
  /** Assigns the values to the properties of a request with keys. */
  readonly assembleWithKeys: (
    values: ValuesBesideKeys<Entries>,
    keys: readonly [Key, ...Key[]],
    extra: ExtraParameters | undefined,
  ) => Draft<Request>;
  /** Assigns the values to the properties of a key. */
  readonly assembleKey: (values: KeyValues<Entries>) => Draft<Key>;
}

/** How a contract names several keys, before it is known of which contract. */
export interface KeyedBy {
  readonly rules: RuleDefinitions<string>;
  createKeyed(
    contract: {
      readonly slots: readonly Slot<string, unknown, string>[];
      readonly createValues: () => unknown[];
    },
    across: readonly RuleAcross[],
    isPolluted: () => boolean,
  ): Keyed<object, string, string, unknown[]>;
}

/** Makes the part of a contract that names several keys, whose properties are assigned by straight-line code. */
export function severalKeys<const Entries extends readonly Entry[], Request extends object, Key extends object>(
  straightLine: KeyedStraightLine<Entries, Request, Key>,
): KeyedBy;
export function severalKeys({
  assembleWithKeys,
  assembleKey,
}: {
  readonly assembleWithKeys: (
    values: readonly unknown[],
    keys: readonly [object, ...object[]],
    extra: ExtraParameters | undefined,
  ) => Draft<object>;
  readonly assembleKey: (values: readonly unknown[]) => Draft<object>;
}): KeyedBy {
  return {
    rules: keyRules,
    createKeyed({ slots: all, createValues }, across, isPolluted) {
      const slots = all.filter(({ isPerKey }) => isPerKey);
      const beside = all.filter(({ isPerKey }) => !isPerKey);
      const byName = new Map(slots.map((slot) => [slot.name, slot]));
      const firstIndex = Math.min(...slots.map(({ index }) => index));
      const keyed: Keyed<object, string, string, unknown[]> = {
        slots,
        candidates: all,
        bits: bitsOf(slots),
        firstIndex,
        each: requirementsOf(slots, all, across),
        beside: requirementsOf(beside, all, across),
        createValues,
        find(name) {
          const dot = name.indexOf(".");
          const slot = dot === -1 ? undefined : byName.get(name.slice(0, dot));
          const index = slot === undefined ? undefined : readIndex(name, dot + 1);
          return slot === undefined || index === undefined ? undefined : { slot, index };
        },
        slotOf: (name) => byName.get(name),
        takeObject: (input, collector, isForm, take) => takeKeyedObject(keyed, input, collector, isForm, take),
        createKeys: (issues, now) => new KeyCollectors(keyed, issues, now),
        toKey(values) {
          if (isPolluted()) return define(toProperties(slots, values));
          return mintDraft<object>(assembleKey(mintComplete(values)));
        },
        toRequest(values, keys, pairs) {
          const extra = toExtra(pairs);
          if (isPolluted()) {
            const properties = toProperties(all, values).toSpliced(firstIndex, 0, ["keys", keys]);
            return define([...properties, ["extra", extra]]);
          }
          return mintDraft<object>(assembleWithKeys(mintComplete(values), mintNonEmpty(keys), extra));
        },
      };
      return keyed;
    },
  };
}

/** Reads the decimal index, from 0 to 999 and without leading zero, that a name ends in; `undefined` for anything else. */
function readIndex(name: string, start: number): number | undefined {
  const length = name.length - start;
  if (length < 1 || length > 3) return undefined;
  let index = 0;
  for (let at = start; at < name.length; at++) {
    const unit = name.charCodeAt(at);
    if (!isDigit(unit) || (index === 0 && at > start)) return undefined;
    index = 10 * index + unit - 0x30;
  }
  return index;
}
