import fc from "fast-check";
import type { DecodeOptions, Issue, ParameterName, RuleId } from "../../src/index.ts";
import { without } from "../../src/testing/arbitraries/broken/break.ts";
import { type BreakableRule, breaks } from "../../src/testing/arbitraries/broken/breaks.ts";
import type { Pair } from "../../src/testing/arbitraries/request-pairs.ts";
import { type Piece, spell, spelling } from "../../src/testing/arbitraries/spelling.ts";
import { objectOf, spelledBody } from "../arbitraries/requests.ts";
import { printableName } from "../reference/names.ts";
import { issue } from "./expected.ts";

/** A request that breaks one rule and no other, and the issue that it has. */
export interface Broken {
  readonly given: { readonly body: unknown } | { readonly object: unknown };
  readonly options: DecodeOptions;
  readonly issue: Issue;
}

/** The pairs of a valid request. */
type Pairs = readonly Pair<ParameterName>[];

/** Breaks one rule of the valid request that the pairs make. */
export type Break = (pairs: Pairs) => fc.Arbitrary<Broken>;

/** What is given, and the one issue that it has. */
export function found(given: Broken["given"], broken: Issue, options: DecodeOptions = {}): Broken {
  return { given, options, issue: broken };
}

/** Breaks a rule in one of the ways. */
export function anyOf(...ways: readonly Break[]): Break {
  return (pairs) => fc.oneof(...ways.map((way) => way(pairs)));
}

/** Breaks a rule by a well-formed body, or by an object of the same texts. */
export function byText(rule: BreakableRule): Break {
  return (pairs) =>
    fc
      .tuple(breaks[rule], spelling, fc.boolean(), fc.constantFrom(...clocks))
      .map(([breakRule, way, asBody, clock]) => {
        const { pieces, now, issue } = breakRule(pairs);
        const options = now === undefined ? {} : { now: clock(now) };
        const texts = pieces.filter(isPair);
        // An object has no escapes that could be broken, and gives a parameter once.
        const hasObject = texts.length === pieces.length && rule !== "body.duplicate-parameter";
        return found(asBody || !hasObject ? { body: spell(pieces, way) } : { object: objectOf(texts) }, issue, options);
      });
}

const clocks: readonly ((now: number) => DecodeOptions["now"] & {})[] = [
  (now) => now,
  (now) => new Date(now),
  (now) => () => now,
];

function isPair(piece: Piece): piece is Pair {
  return typeof piece !== "string";
}

/** The pairs as a body, in any spelling where they can be encoded, or as an object. */
export function spelled(pairs: readonly Pair[], broken: Issue, options: DecodeOptions = {}): fc.Arbitrary<Broken> {
  const isWellFormed = pairs.every((pair) => pair.every((text) => text.isWellFormed()));
  const bodies = isWellFormed ? spelledBody(pairs) : fc.constant(rawBody(pairs));
  return fc.oneof(
    bodies.map((body) => found({ body }, broken, options)),
    fc.constant(found({ object: objectOf(pairs) }, broken, options)),
  );
}

/** A body in which lone surrogates stand as they are. */
function rawBody(pairs: readonly Pair[]): string {
  return pairs.map((pair) => pair.map(raw).join("=")).join("&");
}

/** A text encoded but for its lone surrogates. */
export function raw(text: string): string {
  return [...text].map((character) => (character.isWellFormed() ? encodeURIComponent(character) : character)).join("");
}

/** A member of a required parameter that is not given. */
export function notGiven(name: "customerAuthenticator" | "kid" | "securityLevel" | "hdcpOutputControl"): Break {
  return (pairs) =>
    fc.constant(found({ object: { ...objectOf(without(pairs, name)), [name]: undefined } }, issue(`${name}.missing`)));
}

/** Gives a parameter one of the values, as a text in a body or as a member of an object. */
export function value(name: ParameterName, rule: RuleId, values: fc.Arbitrary<unknown>): Break {
  return (pairs) =>
    values.chain((broken) => {
      const others = without(pairs, name);
      if (typeof broken === "string") return spelled([...others, [name, broken]], issue(rule));
      return fc.constant(found({ object: { ...objectOf(others), [name]: broken } }, issue(rule)));
    });
}

/** Puts one of the extensions among those that the request has. */
export function extensionBreak(rule: RuleId, extensions: fc.Arbitrary<unknown>): Break {
  return (pairs) =>
    fc.tuple(extensions, fc.nat()).chain(([extension, place]) => {
      const others = without(pairs, "wvExtension");
      const valid = pairs.filter(([name]) => name === "wvExtension");
      const index = place % (valid.length + 1);
      const broken = issue(rule, { index });
      if (typeof extension === "string") {
        return spelled([...others, ...valid.toSpliced(index, 0, ["wvExtension", extension])], broken);
      }
      const wvExtension = valid.map(([, text]): unknown => text).toSpliced(index, 0, extension);
      return fc.constant(found({ object: { ...objectOf(others), wvExtension } }, broken));
    });
}

/** Gives a `Date` that lies some milliseconds after the clock. */
export function againstClock(rule: RuleId, distances: fc.Arbitrary<number>): Break {
  return (pairs) =>
    fc.tuple(fc.integer({ min: 0, max: 2 ** 47 }), distances).map(([now, distance]) => {
      const expirationTime = new Date(now + distance);
      const object = { ...objectOf(without(pairs, "expirationTime")), expirationTime };
      return found({ object }, issue(rule), { now: new Date(now) });
    });
}

/** The member `name` of an issue, where the name may be shown (decision D15). */
export function shown(name: string): { name?: string } {
  const printable = printableName(name);
  return printable === undefined ? {} : { name: printable };
}
