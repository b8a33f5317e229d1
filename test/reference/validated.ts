// What the validator of a parameter returns.

import type { Rule } from "./rules.ts";

/** The canonical value, or the rules that refuse the given value. */
export type Validated = { ok: true; value: unknown } | { ok: false; rules: Rule[] };

/** Bodies give strings only; objects give any value except undefined. */
export type Validator = (value: unknown, now: number | null) => Validated;

export const pass = (value: unknown): Validated => ({ ok: true, value });
export const fail = (...rules: Rule[]): Validated => ({ ok: false, rules });

export function isBytes(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === "[object Uint8Array]";
}
