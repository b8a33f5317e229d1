import { contractOf, isMissing, type PageField, type PageVerdict, textAt } from "../logic/index.ts";
import type { Preflight } from "./preflight.ts";
import { type Slot, slotsOf } from "./slots.ts";

/** One pair of the canonical body: written, or a place that waits for its text. */
export interface BodyPair {
  /** With the index of its key, where there are several. */
  readonly name: string;
  readonly secret: boolean;
  /** The percent-encoded text, once there is one. */
  readonly encoded: string | undefined;
  readonly state: "written" | "missing" | "wrong";
}

/** The canonical body as far as it goes: pairs in canonical order, with a place for each that is missing or wrong. */
export function bodyPairs({ form, state }: Preflight, { issues }: PageVerdict): readonly BodyPair[] {
  const { values, source } = state.draft;
  const { parameterNames } = contractOf(state.contract);
  const slots = slotsOf(form, values, source);
  const order = new Map<string, number>(parameterNames.map((name, at) => [name, at]));
  return slots.toSorted((one, other) => rank(one) - rank(other)).flatMap(pairOf);

  /** Each key stands as a whole where the id of the first would stand. */
  function rank({ field, path }: Slot): number {
    const own = order.get(field.name) ?? 0;
    const [first, index] = path;
    if (first !== "keys") return own;
    return (order.get("kid") ?? 0) + (Number(index) + own / 100) / 1000;
  }

  function pairOf({ field, path }: Slot): readonly BodyPair[] {
    const text = textAt(values, path);
    const found = issues.filter((issue) => issue.path.join() === path.join());
    const name = path[0] === "keys" ? `${field.name}.${String(path[1])}` : field.name;
    const pair = { name, secret: field.secret };
    if (text === "") return found.some(isMissing) ? [{ ...pair, encoded: undefined, state: "missing" }] : [];
    const canonical = found.length > 0 ? undefined : canonicalText(field, text);
    if (canonical === undefined) return [{ ...pair, encoded: undefined, state: "wrong" }];
    // The WHATWG serializer, which the canonical body follows.
    return [{ ...pair, encoded: new URLSearchParams([["", canonical]]).toString().slice(1), state: "written" }];
  }
}

function canonicalText(field: PageField, text: string): string | undefined {
  const validated = field["~standard"].validate(text);
  if (validated instanceof Promise || validated.issues !== undefined || validated.value === undefined) return undefined;
  const { value } = validated;
  const isExtension = typeof value === "object" && value !== null && "type" in value && "payload" in value;
  return isExtension ? `${value.type},${value.payload}` : String(value);
}
