import fc from "fast-check";
import { type ParameterName, parameterNames } from "../../src/index.ts";
import { extension, validTexts, wellFormedText } from "./values.ts";

/** A name and a text, as a body holds them. */
export type Pair = readonly [name: string, text: string];

const text = <N extends ParameterName>(name: N): fc.Arbitrary<Pair> =>
  validTexts[name].map((value): Pair => [name, value]);

const optional = (name: ParameterName): fc.Arbitrary<Pair[]> =>
  fc.option(text(name), { nil: undefined }).map((pair) => (pair === undefined ? [] : [pair]));

const keySource: fc.Arbitrary<Pair[]> = fc.oneof(
  text("contentKey").map((contentKey) => [contentKey]),
  fc.tuple(text("kek"), text("ek"), optional("contentKey")).map(([kek, ek, contentKey]) => [kek, ek, ...contentKey]),
  fc.tuple(text("kek"), optional("contentKey")).map(([kek, contentKey]) => [kek, ...contentKey]),
);

/** The pairs of a valid request, in any spelling of the values, extensions in their order. */
export const requestPairs: fc.Arbitrary<Pair[]> = fc
  .tuple(
    text("customerAuthenticator"),
    optional("errorFormat"),
    optional("generalFlags"),
    text("kid"),
    keySource,
    optional("contentId"),
    text("securityLevel"),
    text("hdcpOutputControl"),
    optional("licenseDuration"),
    fc.array(
      extension.map((value): Pair => ["wvExtension", value]),
      { maxLength: 4 },
    ),
    optional("expirationTime"),
    optional("cookie"),
  )
  .map((groups): Pair[] => groups.flatMap((group) => (isPair(group) ? [group] : group)));

function isPair(group: Pair | Pair[]): group is Pair {
  return typeof group[0] === "string";
}

/** An object that gives the pairs' texts as its members. */
export function objectOf(pairs: readonly Pair[]): Record<string, unknown> {
  const extensions = pairs.filter(([name]) => name === "wvExtension").map(([, value]) => value);
  const others = Object.fromEntries(pairs.filter(([name]) => name !== "wvExtension"));
  return extensions.length === 0 ? others : { ...others, wvExtension: extensions };
}

/** The plain urlencoded body of pairs, written by the platform. */
export function bodyOf(pairs: readonly Pair[]): string {
  return new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, value])).toString();
}

/** Kept unknown parameters; names may repeat, and be empty. */
export const unknownPairs: fc.Arbitrary<Pair[]> = fc.array(
  fc.tuple(
    fc
      .oneof(wellFormedText(), fc.constantFrom("__proto__", "constructor", "toString", "KID", "extra", "kid.0", ""))
      .filter((name) => !parameterNames.some((parameter) => parameter === name)),
    wellFormedText(),
  ),
  { maxLength: 4 },
);

/** Any spelling of the pairs as a body: order (not among extensions or unknowns), escapes, letter case, empty pairs. */
export function spelledBody(pairs: readonly Pair[]): fc.Arbitrary<string> {
  const ordered = pairs.filter(([name]) => name === "wvExtension" || !parameterNames.some((known) => known === name));
  const free = pairs.filter((pair) => !ordered.includes(pair));
  return fc
    .tuple(
      fc.array(fc.nat(), { minLength: free.length, maxLength: free.length }),
      fc.infiniteStream(fc.integer({ min: 0, max: 3 })),
      fc.array(fc.nat({ max: 3 }), { minLength: pairs.length + 1, maxLength: pairs.length + 1 }),
    )
    .map(([places, choices, blanks]) => {
      const all = [...ordered];
      free.forEach((pair, at) => {
        all.splice((places[at] ?? 0) % (all.length + 1), 0, pair);
      });
      const spelled = all.map(([name, value]) => `${spell(name, choices)}=${spell(value, choices)}`);
      return (
        spelled.map((pair, at) => `${"&".repeat(blanks[at] ?? 0)}${pair}`).join("&") + "&".repeat(blanks.at(-1) ?? 0)
      );
    });
}

/** Writes each character raw where it may stand so, or escaped in either letter case. */
function spell(value: string, choices: Iterator<number>): string {
  let spelled = "";
  for (const character of value) {
    const choice = choices.next().value;
    const isRaw = choice < 2 && !"%&=+".includes(character);
    if (character === " " && choice === 2) spelled += "+";
    else if (isRaw) spelled += character;
    else spelled += [...Buffer.from(character)].map((byte) => percentEscape(byte, choice === 3)).join("");
  }
  return spelled;
}

function percentEscape(byte: number, lower: boolean): string {
  const digits = byte.toString(16).padStart(2, "0");
  return `%${lower ? digits : digits.toUpperCase()}`;
}
