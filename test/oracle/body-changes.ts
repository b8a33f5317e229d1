import fc from "fast-check";
import { arbitraries } from "../../src/testing/index.ts";
import { edges, fragments, indexedNames, names, perKey, unknownNames } from "./drawn-strings.ts";
import { observedTexts } from "./observed-values.ts";

/** A change of a body, which may be valid or not before it and after it. */
export type Change = (body: string) => string;

const position = fc.nat();
const span = fc.constantFrom(0, 1, 1, 2, 5, 20);
export const name = fc.oneof(fc.constantFrom<string>(...names), indexedNames, unknownNames);
export const string = fc.oneof(fc.constantFrom(...edges), ...Object.values(observedTexts));
/** Pieces of a body, valid or not. */
export const piece = fc.oneof(
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

/** Removes, repeats, swaps, adds and changes pairs. */
const pairChange: fc.Arbitrary<Change> = fc.oneof(
  position.map((at) => changePairs((pairs) => pairs.splice(at % pairs.length, 1))),
  position.map((at) => changePairs((pairs) => pairs.splice(at % pairs.length, 0, pairs[at % pairs.length] ?? ""))),
  fc.tuple(position, position).map(([one, other]) =>
    changePairs((pairs) => {
      const [from, to] = [one % pairs.length, other % pairs.length];
      [pairs[from], pairs[to]] = [pairs[to] ?? "", pairs[from] ?? ""];
    }),
  ),
  fc.tuple(position, fc.oneof(string, piece)).map(([at, value]) =>
    changePairs((pairs) => {
      const [given = ""] = pairs[at % pairs.length]?.split("=") ?? [];
      pairs[at % pairs.length] = `${given}=${escapeValue(value)}`;
    }),
  ),
  fc
    .tuple(position, name, fc.oneof(string, piece))
    .map(([at, added, value]) =>
      changePairs((pairs) => pairs.splice(at % (pairs.length + 1), 0, `${escapeValue(added)}=${escapeValue(value)}`)),
    ),
  fc
    .tuple(
      fc.oneof(fc.constantFrom<string>(...names), indexedNames),
      fc.oneof(string, fc.constantFrom("\ud800", "a\udc00b")),
    )
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

/** Adds so many keys that the list of issues comes near its limit, or that there are all indexes and one more. */
const floodOfKeys: fc.Arbitrary<Change> = fc
  .tuple(
    fc.oneof(
      { weight: 15, arbitrary: fc.integer({ min: 45, max: 103 }) },
      { weight: 1, arbitrary: fc.constantFrom(999, 1000, 1001) },
    ),
    fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...perKey) }, { weight: 1, arbitrary: name }),
    fc.constantFrom(...edges),
  )
  .map(([count, repeated, value]) => (body) => {
    const pair = (index: number) => `&${escapeValue(repeated)}.${index}=${escapeValue(value)}`;
    return body + Array.from({ length: count }, (_, index) => pair(index)).join("");
  });

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

export const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 8, arbitrary: pairChange },
  { weight: 6, arbitrary: characterChange },
  { weight: 2, arbitrary: byteChange },
  { weight: 1, arbitrary: wholeChange },
  { weight: 1, arbitrary: fc.oneof(flood, floodOfKeys) },
);

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

function withValue(given: string, value: string): Change {
  return (body) =>
    [
      ...body.split("&").filter((pair) => !pair.startsWith(`${given}=`)),
      `${escapeValue(given)}=${escapeValue(value)}`,
    ].join("&");
}

/** Escapes a string with `encodeURIComponent`; leaves a string with a lone surrogate unescaped. */
function escapeValue(value: string): string {
  return value.isWellFormed() ? encodeURIComponent(value) : value;
}
