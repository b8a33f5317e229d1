import { parameterNames } from "../../../src/index.ts";
import { acceptedTexts } from "./accepted-texts.ts";
import type { Random } from "./random.ts";

/** A name and a text, before they are spelled. */
export type Pair = readonly [name: string, text: string];

/** The pairs of a valid request: what is required, one of the key sources, and some of the others. */
export function validPairs(random: Random): Pair[] {
  const source = random.pick([["contentKey"], ["kek"], ["kek", "ek"], ["kek", "ek", "contentKey"]]);
  const required = ["customerAuthenticator", "kid", "securityLevel", "hdcpOutputControl", ...source];
  return parameterNames
    .filter((name) => required.includes(name) || (!/ek$|contentKey/.test(name) && random.oneIn(5)))
    .map((name) => [name, random.pick(acceptedTexts[name])]);
}
