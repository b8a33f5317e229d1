import fc from "fast-check";
import { type ParameterName, parameterNames } from "../../src/index.ts";
import { arbitraries } from "../../src/testing/index.ts";
import { type Clock, clock, clockFor, edges, fragments, type Options, unknownNames } from "./drawn-strings.ts";

/** A body with the options to decode it. */
export interface DrawnBody extends Options {
  readonly body: string;
}

type Change = (body: string) => string;

const position = fc.nat();
const span = fc.constantFrom(0, 1, 1, 2, 5, 20);
const name = fc.oneof(fc.constantFrom<string>(...parameterNames), unknownNames);
const string = fc.oneof(fc.constantFrom(...edges), ...Object.values(arbitraries.spellings));
/** Pieces of a body, valid or not. */
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...fragments) },
  { weight: 1, arbitrary: fc.constantFrom(..."&=+%,;? \n\u0000é^:.-TZtz09afAF") },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) },
  { weight: 1, arbitrary: string },
);

/** Deletes, inserts and replaces characters. */
const characterChange: fc.Arbitrary<Change> = fc.tuple(position, span, fc.oneof(fc.constant(""), piece)).map(
  ([at, length, put]) =>
    (body) =>
      splice(body, at, length, put),
);

/** Removes, repeats, swaps and adds pairs. */
const pairChange: fc.Arbitrary<Change> = fc.oneof(
  position.map((at) => changePairs((pairs) => pairs.splice(at % pairs.length, 1))),
  position.map((at) => changePairs((pairs) => pairs.splice(at % pairs.length, 0, pairs[at % pairs.length] ?? ""))),
  fc.tuple(position, position).map(([one, other]) =>
    changePairs((pairs) => {
      const [from, to] = [one % pairs.length, other % pairs.length];
      [pairs[from], pairs[to]] = [pairs[to] ?? "", pairs[from] ?? ""];
    }),
  ),
  fc
    .tuple(position, name, fc.oneof(string, piece))
    .map(([at, added, value]) =>
      changePairs((pairs) => pairs.splice(at % (pairs.length + 1), 0, `${escapeValue(added)}=${escapeValue(value)}`)),
    ),
  fc
    .tuple(fc.constantFrom(...parameterNames), fc.oneof(string, fc.constantFrom("\ud800", "a\udc00b")))
    .map(([given, value]) => withValue(given, value)),
);

/** Adds so many pairs that the list of issues comes near its limit of 100, or exceeds it. */
const flood: fc.Arbitrary<Change> = fc
  .tuple(
    fc.oneof(fc.integer({ min: 96, max: 103 }), fc.integer({ min: 104, max: 230 })),
    name,
    fc.constantFrom(...edges),
  )
  .map(
    ([count, repeated, value]) =>
      (body) =>
        body + `&${escapeValue(repeated)}=${escapeValue(value)}`.repeat(count),
  );

/** Replaces a byte, then decodes the bytes as UTF-8 or as Latin-1. */
const byteChange: fc.Arbitrary<Change> = fc
  .tuple(position, fc.nat(255), fc.boolean())
  .map(([at, byte, isUtf8]) => (body) => {
    const bytes = new TextEncoder().encode(body);
    if (bytes.length > 0) bytes[at % bytes.length] = byte;
    return isUtf8 ? new TextDecoder().decode(bytes) : Array.from(bytes, (one) => String.fromCharCode(one)).join("");
  });

const wholeChange: fc.Arbitrary<Change> = fc.oneof(
  fc.constantFrom("\ufeff", "?", " ", "\n", "#", "=", "&").map((head) => (body: string) => head + body),
  fc.constantFrom("\n", "\r\n", " ", "=", "&=", "&&", ";", "%", "&kid").map((tail) => (body: string) => body + tail),
  fc.constantFrom(";", "&amp;", "\n", "&&").map((end) => (body: string) => body.replaceAll("&", end)),
  fc.tuple(position, arbitraries.tokenRequestBody).map(
    ([at, other]) =>
      (body: string) =>
        splice(body, at, 1e6, other),
  ),
);

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 8, arbitrary: pairChange },
  { weight: 6, arbitrary: characterChange },
  { weight: 2, arbitrary: byteChange },
  { weight: 1, arbitrary: wholeChange },
  { weight: 1, arbitrary: flood },
);

/** Names and pieces in any order. */
const noise = fc.array(fc.oneof(name, piece, fc.constantFrom("&", "=")), { maxLength: 24 }).map((all) => all.join(""));

const initial: fc.Arbitrary<{ readonly body: string; readonly now: number | null }> = fc.oneof(
  { weight: 8, arbitrary: arbitraries.tokenRequestBody.map((body) => ({ body, now: null })) },
  { weight: 3, arbitrary: arbitraries.brokenTokenRequestBody.map(({ body, now }) => ({ body, now })) },
  { weight: 1, arbitrary: noise.map((body) => ({ body, now: null })) },
);

/** Valid bodies and bodies that one rule refuses, some with changed pairs, characters or bytes. */
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

function splice(body: string, at: number, length: number, put: string): string {
  const from = at % (body.length + 1);
  return body.slice(0, from) + put + body.slice(from + length);
}

function changePairs(change: (pairs: string[]) => unknown): Change {
  return (body) => {
    const pairs = body.split("&");
    change(pairs);
    return pairs.join("&");
  };
}

function withValue(given: ParameterName, value: string): Change {
  return (body) =>
    [...body.split("&").filter((pair) => !pair.startsWith(`${given}=`)), `${given}=${escapeValue(value)}`].join("&");
}

/** Escapes a string with `encodeURIComponent`; leaves a string with a lone surrogate unescaped. */
function escapeValue(value: string): string {
  return value.isWellFormed() ? encodeURIComponent(value) : value;
}
