import fc from "fast-check";
import { expect } from "vitest";
import { Failure } from "../../src/contract/failure.ts";
import { findMistakes, type ParameterMistakes } from "../../src/contract/mistake.ts";
import type { Parameter } from "../../src/contract/parameter.ts";
import { encodeUrlencoded } from "../../src/text/encode-urlencoded.ts";
import { isPlaceholder } from "../../src/text/placeholder.ts";

/** What is found in a text: the ids, and the fix, if there is one. */
export type Found = readonly [ids: readonly string[], fix?: string];

/** Changes a text by one mistake. */
export type Damage = (text: string) => string;

/** Finds the mistakes of a text with the parameter's own `read`. */
function findIn({ read }: Parameter, mistakes: ParameterMistakes, now?: number): (text: string) => Found {
  const accepts = (text: string): boolean => !(read(text, now) instanceof Failure);
  return (text) => {
    const found = findMistakes(text, accepts, mistakes);
    const fix = found.at(-1)?.fix;
    const ids = found.map(({ mistake }) => mistake.id);
    return fix === undefined ? [ids] : [ids, fix];
  };
}

/** Expects exactly these mistakes in each text, and this fix. */
export function findsAll(
  parameter: Parameter,
  mistakes: ParameterMistakes,
  cases: readonly (readonly [text: string, ...found: Found])[],
  now?: number,
): void {
  const find = findIn(parameter, mistakes, now);
  expect(cases.map(([text]) => [text, ...find(text)])).toStrictEqual(cases);
}

/** Expects no mistake in a valid text, unless it is a placeholder. */
export function findsNone(parameter: Parameter, mistakes: ParameterMistakes, texts: fc.Arbitrary<string>): void {
  const find = findIn(parameter, mistakes);
  fc.assert(
    fc.property(texts, (text) => {
      expect(find(text)).toStrictEqual([isPlaceholder(text) ? ["text.placeholder"] : []]);
    }),
  );
}

/** Expects one mistake to be found where a valid text was damaged by it, and the fix to be read as the text was. */
export function findsDamage(
  parameter: Parameter,
  mistakes: ParameterMistakes,
  id: string,
  texts: fc.Arbitrary<string>,
  damages: fc.Arbitrary<Damage>,
): void {
  const find = findIn(parameter, mistakes);
  const isInAccepted = [...mistakes.wrappers, ...mistakes.others].some((one) => one.id === id && one.inAccepted);
  fc.assert(
    fc.property(texts, damages, (text, damage) => {
      const damaged = damage(text);
      const isAccepted = !(parameter.read(damaged) instanceof Failure);
      fc.pre(damaged !== text && (isInAccepted || !isAccepted) && !isPlaceholder(text));
      const [ids, fix] = find(damaged);
      expect([damaged, ids]).toStrictEqual([damaged, [id]]);
      expect([damaged, parameter.read(fix)]).toStrictEqual([damaged, parameter.read(text)]);
    }),
  );
}

/** Every character is escaped: digits, too. */
const escapeAll: Damage = (text) =>
  Array.from(Buffer.from(text), (byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");

/** The damages that each parameter's wrappers find. */
export const aroundDamages = {
  "text.surrounded": fc.tuple(whiteSpace(0), whiteSpace(1)).map(
    ([before, after]): Damage =>
      (text) =>
        before + text + after,
  ),
  "text.quoted": fc
    .constantFrom('""', "''", "``", "“”", "‘’", "„“", "„”", "””", "‚‘", "«»", "»«", "»»", "‹›", "›‹")
    .map(
      (quotes): Damage =>
        (text) =>
          quotes.charAt(0) + text + quotes.charAt(1),
    ),
  "text.encoded-twice": fc.constantFrom<Damage>(escapeAll, (text) => encodeUrlencoded(text).replaceAll("+", "%20")),
} satisfies Record<string, fc.Arbitrary<Damage>>;

/** Expects what is around valid texts to be found in them. */
export function findsAround(parameter: Parameter, mistakes: ParameterMistakes, texts: fc.Arbitrary<string>): void {
  for (const [id, damages] of Object.entries(aroundDamages)) findsDamage(parameter, mistakes, id, texts, damages);
}

function whiteSpace(minLength: number): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(..." \t\n\r\u00a0\ufeff"), minLength, maxLength: 3 });
}
