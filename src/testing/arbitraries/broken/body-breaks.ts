import * as fc from "fast-check";
import { issueOf, loggableName } from "../../../issue.ts";
import { type ParameterName, parameterNames } from "../../../parameter-name.ts";
import { nearMiss } from "../../../request/near-miss.ts";
import { firstIsPlainest } from "../first-is-plainest.ts";
import { spellings } from "../spellings.ts";
import { wellFormedText } from "../text.ts";
import { unknownName } from "../unknown-name.ts";
import { type Break, without } from "./break.ts";

type BodyRule = "body.percent-encoding" | "body.utf-8" | "body.unknown-parameter" | "body.duplicate-parameter";

/** An `ek` breaks another rule where there is no `kek`. */
const free = parameterNames.filter((name) => name !== "ek");

/** Puts the damage into the name of one more pair, or into the text of a parameter. */
function undecodable(rule: BodyRule, ...damages: readonly string[]): fc.Arbitrary<Break> {
  const text = wellFormedText(10).map(encodeURIComponent);
  return fc.tuple(text, fc.constantFrom(...damages), fc.constantFrom(...free), fc.boolean()).map(
    ([text, damage, parameter, inName]): Break =>
      (pairs) => {
        if (inName) return { pieces: [...pairs, `${text}${damage}=${text}`], issue: issueOf(rule) };
        const piece = `${parameter}=${text}${damage}`;
        if (parameter !== "wvExtension") {
          return { pieces: [...without(pairs, parameter), piece], issue: issueOf(rule, { parameter }) };
        }
        const index = pairs.filter(([name]) => name === parameter).length;
        return { pieces: [...pairs, piece], issue: issueOf(rule, { parameter, index }) };
      },
  );
}

const unknown = fc.tuple(unknownName, wellFormedText()).map(([name, text]): Break => {
  const suggestion = nearMiss(name);
  const issue = issueOf("body.unknown-parameter", { ...loggableName(name), ...(suggestion && { suggestion }) });
  return (pairs) => ({ pieces: [...pairs, [name, text]], issue });
});

/** The second of two may be anything that is valid, since either may come first. */
function duplicate(name: Exclude<ParameterName, "wvExtension">): fc.Arbitrary<Break> {
  return fc.tuple(spellings[name], spellings[name]).map(([one, other]): Break => {
    const issue = issueOf("body.duplicate-parameter", { parameter: name, name });
    return (pairs) => ({ pieces: [...without(pairs, name), [name, one], [name, other]], issue });
  });
}

/**
 * How the rules of a body are broken.
 *
 * @see decisions D13, D14 and D17
 */
export const bodyBreaks: { readonly [R in BodyRule]: fc.Arbitrary<Break> } = {
  "body.percent-encoding": undecodable("body.percent-encoding", "%", "%4", "%g0", "%0g", "%%41", "%FF%"),
  "body.utf-8": undecodable("body.utf-8", "%FF", "%C3", "%80", "%C0%80", "%ED%A0%80", "%F4%90%80%80"),
  "body.unknown-parameter": unknown,
  "body.duplicate-parameter": fc.oneof(
    firstIsPlainest,
    ...free.filter((name) => name !== "wvExtension").map(duplicate),
  ),
};
