import type { ParameterName } from "../../../src/index.ts";
import { acceptedTexts } from "./accepted-texts.ts";
import { type Pair, validPairs } from "./pairs.ts";
import type { Random } from "./random.ts";
import { joined, spelled } from "./spelling.ts";

/** What is asked of a decoder. */
export interface Question {
  readonly body: string;
  /** Milliseconds since the epoch; null for no clock. */
  readonly now: number | null;
  readonly unknown: "refuse" | "keep";
}

/** What is done to a valid request, so as to show one thing. */
export interface Change {
  /** Parameters that are left out. */
  readonly without?: readonly ParameterName[];
  /** Pairs in place of those of the same names; extensions come beside those that are there. */
  readonly pairs?: readonly Pair[];
  /** Pairs that come after, written as they stand. */
  readonly written?: readonly string[];
  readonly now?: number;
  readonly unknown?: "refuse" | "keep";
}

/** A valid request with the change, spelled somehow. */
export function changed(random: Random, { without = [], pairs = [], written = [], now, unknown }: Change): Question {
  const replaced = pairs.map(([name]) => name).filter((name) => name !== "wvExtension");
  const gone: readonly string[] = [...without, ...replaced];
  // An absolute time of the request's own could be wrong by the clock.
  const own = validPairs(random).filter(
    ([name]) => !gone.includes(name) && !(now !== undefined && name === "expirationTime"),
  );
  const spelling = [...spelled(random, [...own, ...pairs]), ...written];
  return { body: joined(random, spelling), now: now ?? null, unknown: unknown ?? "refuse" };
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
