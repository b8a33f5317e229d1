import fc from "fast-check";
import { encodePieces, encodingVariant } from "../../src/testing/arbitraries/encoding-variant.ts";
import { arbitraries } from "../../src/testing/index.ts";
import { type Change, change, name, piece, string } from "./body-changes.ts";
import { type DrawnRequest, drawnRequest } from "./drawn-requests.ts";
import { type Clock, clock, clockFor, indexedNames, type Options } from "./drawn-strings.ts";
import { observedTexts } from "./observed-values.ts";

/** A body with the options to decode it. */
export interface DrawnBody extends Options {
  readonly body: string;
}

/** Names and pieces in any order. */
const noise = fc.array(fc.oneof(name, piece, fc.constantFrom("&", "=")), { maxLength: 24 }).map((all) => all.join(""));

/** Bodies by the observed contract, with their pairs in any order. */
const observedBody: fc.Arbitrary<string> = fc
  .tuple(
    drawnRequest((name) => observedTexts[name]),
    fc.oneof({ weight: 6, arbitrary: fc.constant([]) }, fc.array(fc.tuple(indexedNames, string), { maxLength: 2 })),
    fc.array(fc.nat(), { maxLength: 10 }),
    encodingVariant(),
  )
  .map(([request, added, ranks, variant]) => {
    const wellFormed = added.filter((pair) => pair.every((text) => text.isWellFormed()));
    const pairs = [...toPairs(request), ...wellFormed].map((pair, at) => ({
      pair,
      rank: ranks[at % ranks.length] ?? at,
    }));
    const sorted = pairs.toSorted((one, other) => one.rank - other.rank);
    return encodePieces(
      sorted.map(({ pair }) => pair),
      variant,
    );
  });

function toPairs({ plain, keys }: DrawnRequest<string>): (readonly [string, string])[] {
  const ofKeys = keys.flatMap(({ index, values }) => values.map(([name, text]) => [`${name}.${index}`, text] as const));
  return [...plain, ...ofKeys];
}

const initial: fc.Arbitrary<{ readonly body: string; readonly now: number | null }> = fc.oneof(
  { weight: 12, arbitrary: arbitraries.tokenRequestBody.map((body) => ({ body, now: null })) },
  { weight: 8, arbitrary: observedBody.map((body) => ({ body, now: null })) },
  { weight: 3, arbitrary: arbitraries.brokenTokenRequestBody.map(({ body, now }) => ({ body, now })) },
  { weight: 1, arbitrary: noise.map((body) => ({ body, now: null })) },
);

/** Valid bodies by either contract and bodies that one rule refuses, some with changed pairs, characters or bytes. */
export const drawnBody: fc.Arbitrary<DrawnBody> = fc
  .tuple(
    initial,
    fc.oneof(
      { weight: 3, arbitrary: fc.constant<Change[]>([]) },
      { weight: 2, arbitrary: fc.array(change, { minLength: 1, maxLength: 4 }) },
    ),
    clock,
    fc.constantFrom<Options["unknown"]>("refuse", "keep"),
  )
  .map(([{ body, now }, changes, time, unknown]) => {
    const changed = changes.reduce((before, next) => next(before), body);
    return { body: changed, now: chooseNow(changed, now, time), unknown };
  });

function chooseNow(body: string, given: number | null, time: Clock): number | null {
  const expiration = new URLSearchParams(body).get("expirationTime");
  return clockFor(time, expiration === null ? Number.NaN : Date.parse(expiration), given);
}
