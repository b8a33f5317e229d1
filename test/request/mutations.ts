import fc from "fast-check";
import type { DecodeOptions, Issue, ParameterName, RuleId } from "../../src/index.ts";
import { encodePieces, encodingVariant, type Piece } from "../../src/testing/arbitraries/encoding-variant.ts";
import { without } from "../../src/testing/arbitraries/mutations/broken-request.ts";
import { mutations } from "../../src/testing/arbitraries/mutations/mutations.ts";
import type { Pair } from "../../src/testing/arbitraries/pair.ts";
import { encodedBody, toObject } from "../arbitraries/requests.ts";
import { printableName } from "../reference/names.ts";
import { issue } from "./expected.ts";

/** An input that exactly one rule refuses, and its issue. */
export interface BrokenInput {
  readonly given: { readonly body: unknown } | { readonly object: unknown };
  readonly options: DecodeOptions;
  readonly issue: Issue;
}

/** The pairs of a valid request. */
type Pairs = readonly Pair<ParameterName>[];

/** Changes a valid request, given as pairs, so that exactly one rule refuses it. */
export type Mutation = (pairs: Pairs) => fc.Arbitrary<BrokenInput>;

/** Creates a broken input from its body or object, its issue and its options. */
export function createInput(given: BrokenInput["given"], expected: Issue, options: DecodeOptions = {}): BrokenInput {
  return { given, options, issue: expected };
}

/** Applies one of the mutations. */
export function oneOf(...mutations: readonly Mutation[]): Mutation {
  return (pairs) => fc.oneof(...mutations.map((mutate) => mutate(pairs)));
}

/** Applies the mutation of `/testing`, as a well-formed body or as an object with the same strings. */
export function byString(rule: RuleId): Mutation {
  const mutation = byRule[rule];
  if (mutation === undefined) throw new Error(`there is no mutation for ${rule}`);
  return (pairs) =>
    fc.tuple(mutation, variant, fc.boolean(), fc.constantFrom(...clocks)).map(([mutate, encoding, asBody, clock]) => {
      const { pieces, now, issue } = mutate(pairs);
      const options = now === undefined ? {} : { now: clock(now) };
      const strings = pieces.filter(isPair);
      // An object has no escapes, and cannot repeat a parameter.
      const hasObject = strings.length === pieces.length && rule !== "body.duplicate-parameter";
      return createInput(
        asBody || !hasObject ? { body: encodePieces(pieces, encoding) } : { object: toObject(strings) },
        issue,
        options,
      );
    });
}

const byRule = mutations();
const variant = encodingVariant();

const clocks: readonly ((now: number) => DecodeOptions["now"] & {})[] = [
  (now) => now,
  (now) => new Date(now),
  (now) => () => now,
];

function isPair(piece: Piece): piece is Pair {
  return typeof piece !== "string";
}

/** Generates the pairs as a body, in any encoding variant if they are well-formed, or as an object. */
export function encoded(
  pairs: readonly Pair[],
  expected: Issue,
  options: DecodeOptions = {},
): fc.Arbitrary<BrokenInput> {
  const isWellFormed = pairs.every((pair) => pair.every((value) => value.isWellFormed()));
  const bodies = isWellFormed ? encodedBody(pairs) : fc.constant(rawBody(pairs));
  return fc.oneof(
    bodies.map((body) => createInput({ body }, expected, options)),
    fc.constant(createInput({ object: toObject(pairs) }, expected, options)),
  );
}

/** Encodes a body, but leaves lone surrogates unescaped. */
function rawBody(pairs: readonly Pair[]): string {
  return pairs.map((pair) => pair.map(raw).join("=")).join("&");
}

/** Encodes a string, but leaves lone surrogates unescaped. */
export function raw(value: string): string {
  return [...value].map((character) => (character.isWellFormed() ? encodeURIComponent(character) : character)).join("");
}

/** Sets a required parameter to undefined. */
export function byUndefined(name: "customerAuthenticator" | "kid" | "securityLevel" | "hdcpOutputControl"): Mutation {
  return (pairs) =>
    fc.constant(
      createInput({ object: { ...toObject(without(pairs, name)), [name]: undefined } }, issue(`${name}.missing`)),
    );
}

/** Sets a parameter to one of the values, as a string in a body or as a property of an object. */
export function byValue(name: ParameterName, rule: RuleId, values: fc.Arbitrary<unknown>): Mutation {
  return (pairs) =>
    values.chain((value) => {
      const others = without(pairs, name);
      if (typeof value === "string") return encoded([...others, [name, value]], issue(rule));
      return fc.constant(createInput({ object: { ...toObject(others), [name]: value } }, issue(rule)));
    });
}

/** Inserts one of the extensions among those of the request. */
export function byExtension(rule: RuleId, extensions: fc.Arbitrary<unknown>): Mutation {
  return (pairs) =>
    fc.tuple(extensions, fc.nat()).chain(([extension, position]) => {
      const others = without(pairs, "wvExtension");
      const valid = pairs.filter(([name]) => name === "wvExtension");
      const index = position % (valid.length + 1);
      const expected = issue(rule, { index });
      if (typeof extension === "string") {
        return encoded([...others, ...valid.toSpliced(index, 0, ["wvExtension", extension])], expected);
      }
      const wvExtension = valid.map(([, value]): unknown => value).toSpliced(index, 0, extension);
      return fc.constant(createInput({ object: { ...toObject(others), wvExtension } }, expected));
    });
}

/** Sets the expiration time to a `Date` some milliseconds after the clock. */
export function byDate(rule: RuleId, distances: fc.Arbitrary<number>): Mutation {
  return (pairs) =>
    fc.tuple(fc.integer({ min: 0, max: 2 ** 47 }), distances).map(([now, distance]) => {
      const expirationTime = new Date(now + distance);
      const object = { ...toObject(without(pairs, "expirationTime")), expirationTime };
      return createInput({ object }, issue(rule), { now: new Date(now) });
    });
}

/** Returns the property `name` of an issue, if the name may be shown (decision D15). */
export function showName(name: string): { name?: string } {
  const printable = printableName(name);
  return printable === undefined ? {} : { name: printable };
}
