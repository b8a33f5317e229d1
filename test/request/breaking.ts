import fc from "fast-check";
import type { DecodeOptions, Issue, ParameterName, RuleId } from "../../src/index.ts";
import { objectOf, type Pair, spelledBody } from "../arbitraries/requests.ts";
import { wellFormedText } from "../arbitraries/values.ts";
import { unknownName, unknownOption } from "../hostile/texts.ts";
import { printableName } from "../reference/names.ts";
import { issue } from "./expected.ts";

/** A request that breaks one rule and no other, and the issue that it has. */
export interface Broken {
  readonly given: { readonly body: unknown } | { readonly object: unknown };
  readonly options: DecodeOptions;
  readonly issue: Issue;
}

/** Breaks one rule of the valid request that the pairs make. */
export type Break = (pairs: readonly Pair[]) => fc.Arbitrary<Broken>;

/** What is given, and the one issue that it has. */
export function found(given: Broken["given"], broken: Issue, options: DecodeOptions = {}): Broken {
  return { given, options, issue: broken };
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

function raw(text: string): string {
  return [...text].map((character) => (character.isWellFormed() ? encodeURIComponent(character) : character)).join("");
}

/** The pairs but for those of some names. */
export function without(pairs: readonly Pair[], ...names: readonly ParameterName[]): Pair[] {
  return pairs.filter(([name]) => !names.some((one) => one === name));
}

/** The pairs without any source of the content key. */
export function withoutKey(pairs: readonly Pair[]): Pair[] {
  return without(pairs, "kek", "ek", "contentKey");
}

/** Leaves a required parameter out, or gives a text that counts as nothing. */
export function missing(
  name: "customerAuthenticator" | "kid" | "securityLevel" | "hdcpOutputControl",
  ...texts: string[]
): Break {
  return (pairs) => {
    const others = without(pairs, name);
    const broken = issue(`${name}.missing`);
    const notGiven = found({ object: { ...objectOf(others), [name]: undefined } }, broken);
    const empty = texts.map((text) => spelled([...others, [name, text]], broken));
    return fc.oneof(spelled(others, broken), fc.constant(notGiven), ...empty);
  };
}

/** Gives a parameter one of the values, as a text in a body or as a member of an object. */
export function value(name: ParameterName, rule: RuleId, values: () => fc.Arbitrary<unknown>): Break {
  return (pairs) =>
    values().chain((broken) => {
      const others = without(pairs, name);
      if (typeof broken === "string") return spelled([...others, [name, broken]], issue(rule));
      return fc.constant(found({ object: { ...objectOf(others), [name]: broken } }, issue(rule)));
    });
}

/** Puts one of the extensions among those that the request has. */
export function extensionBreak(rule: RuleId, extensions: () => fc.Arbitrary<unknown>): Break {
  return (pairs) =>
    fc.tuple(extensions(), fc.nat()).chain(([extension, place]) => {
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

/** Gives an absolute time that lies some milliseconds after the clock. */
export function againstClock(
  pairs: readonly Pair[],
  rule: RuleId,
  distances: fc.Arbitrary<number>,
): fc.Arbitrary<Broken> {
  return fc.tuple(fc.integer({ min: 0, max: 2 ** 47 }), distances).chain(([now, distance]) => {
    const time = new Date(now + distance);
    const others = without(pairs, "expirationTime");
    const typed = found({ object: { ...objectOf(others), expirationTime: time } }, issue(rule), { now: new Date(now) });
    return fc.oneof(
      fc.constant(typed),
      spelled([...others, ["expirationTime", time.toISOString()]], issue(rule), { now: () => now }),
    );
  });
}

/** Puts the damage into the name of one more pair, into the text of a parameter, or into that of a kept unknown. */
export function undecodable(rule: "body.percent-encoding" | "body.utf-8", damages: fc.Arbitrary<string>): Break {
  return (pairs) =>
    fc
      .tuple(wellFormedText(10).map(raw), damages, fc.nat(), unknownName, unknownOption)
      .chain(([text, damage, nat, name, unknown]) => {
        const bodyWith = (at: number, removed: number, pair: string): string =>
          pairs
            .map((one) => rawBody([one]))
            .toSpliced(at, removed, pair)
            .join("&");
        const at = nat % pairs.length;
        const [parameter, index] = placeOf(pairs, at);
        return fc.constantFrom(
          found({ body: bodyWith(at, 0, `${text}${damage}=${text}`) }, issue(rule), { unknown }),
          found({ body: bodyWith(at, 1, `${parameter}=${text}${damage}`) }, issue(rule, { parameter, ...index }), {
            unknown,
          }),
          found({ body: bodyWith(at, 0, `${raw(name)}=${text}${damage}`) }, issue(rule, shown(name)), {
            unknown: "keep",
          }),
        );
      });
}

function placeOf(pairs: readonly Pair[], at: number): [ParameterName, { index?: number }] {
  const name = pairs[at]?.[0] as ParameterName;
  const before = pairs.slice(0, at).filter(([other]) => other === "wvExtension");
  return [name, name === "wvExtension" ? { index: before.length } : {}];
}

/** The member `name` of an issue, where the name may be shown (decision D15). */
export function shown(name: string): { name?: string } {
  const printable = printableName(name);
  return printable === undefined ? {} : { name: printable };
}
