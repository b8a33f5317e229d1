import type { ParameterName } from "../../../src/index.ts";
import { acceptedTexts } from "./accepted-texts.ts";
import { type Pair, validPairs } from "./pairs.ts";
import type { Random } from "./random.ts";
import type { VectorSource } from "./source.ts";
import { joined, spelled } from "./spelling.ts";

/** What is asked of a decoder. */
export interface Question {
  readonly body: string;
  /** Milliseconds since the epoch; null for no clock. */
  readonly now: number | null;
  readonly unknown: "refuse" | "keep";
}

/** The name of a parameter, of a key of several with its index. */
export type WrittenName = ParameterName | `${ParameterName}.${number}`;

/** What is done to a valid request, so as to show one thing. */
export interface Change {
  /** How many keys the request names with an index; without it the request has one key, and no index. */
  readonly keys?: number;
  /** Parameters that are left out. */
  readonly without?: readonly WrittenName[];
  /** Pairs in place of those of the same names; extensions come beside those that are there. */
  readonly pairs?: readonly Pair[];
  /** Pairs that come after, written as they stand. */
  readonly written?: readonly string[];
  /** The whole body, in place of a valid request. */
  readonly body?: string;
  readonly now?: number;
  readonly unknown?: "refuse" | "keep";
}

/** A valid request with the change, spelled somehow. */
export function changed(
  random: Random,
  { keys, without = [], pairs = [], written = [], body, now, unknown }: Change,
  source: VectorSource,
): Question {
  const options = { now: now ?? null, unknown: unknown ?? "refuse" } as const;
  if (body !== undefined) return { body, ...options };
  const replaced = pairs.map(([name]) => name).filter((name) => name !== "wvExtension");
  const gone: readonly string[] = [...without, ...replaced];
  // An absolute time of the request's own could be wrong by the clock.
  const own = validPairs(random, source, keys).filter(
    ([name]) => !gone.includes(name) && !(now !== undefined && name === "expirationTime"),
  );
  const spelling = [...spelled(random, [...own, ...pairs]), ...written];
  return { body: joined(random, spelling), ...options };
}

/** Gives one parameter a text; an `ek` gets its `kek`. */
export function giving(name: ParameterName, text: string): Change {
  const kek: Pair[] = name === "ek" ? [["kek", acceptedTexts.kek[0]]] : [];
  return { pairs: [...kek, [name, text]] };
}

/** Gives an expiration time, and a clock that stands at a time. */
export function expiring(expirationTime: string, clock: string): Change {
  return { pairs: [["expirationTime", expirationTime]], now: Date.parse(clock) };
}

/** Gives each of these names, in a request of its own. */
export function eachNamed(...names: readonly string[]): Change[] {
  return names.map((name) => ({ pairs: [[name, "1"]] }));
}

/** Adds each of these pairs as it stands, to a request of its own. */
export function eachWritten(...pairs: readonly string[]): Change[] {
  return pairs.map((pair) => ({ written: [pair] }));
}

/** The same where unknown parameters are kept. */
export function eachKept(...pairs: readonly string[]): Change[] {
  return pairs.map((pair) => ({ written: [pair], unknown: "keep" }));
}

/** Adds all of these pairs as they stand, to one request in which unknown parameters are kept. */
export function kept(...written: readonly string[]): Change {
  return { written, unknown: "keep" };
}

/** Adds many pairs as they stand. */
export function times(count: number, pair: (at: number) => string): Change {
  return { written: Array.from({ length: count }, (_, at) => pair(at)) };
}
