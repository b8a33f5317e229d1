import * as fc from "fast-check";
import { type Issue, issueOf } from "../../../issue.ts";
import type { ParameterName } from "../../../parameter-name.ts";
import type { RuleId } from "../../../rules.ts";
import type { Pair } from "../request-pairs.ts";
import type { Piece } from "../spelling.ts";

/** What is left of a request when one rule is broken, and the issue that it has. */
export interface Broken {
  readonly pieces: readonly Piece[];
  /** The time of judging; absent where it plays no part. */
  readonly now?: number;
  readonly issue: Issue;
}

/** Breaks one rule of the valid request that the pairs make, and no other. */
export type Break = (pairs: readonly Pair<ParameterName>[]) => Broken;

/** The pairs but for those of some names. */
export function without<N extends string>(pairs: readonly Pair<N>[], ...names: readonly ParameterName[]): Pair<N>[] {
  return pairs.filter(([name]) => !names.some((one) => one === name));
}

/** Leaves a required parameter out, or gives it a text that counts as nothing. */
export function missing(
  name: "customerAuthenticator" | "kid" | "securityLevel" | "hdcpOutputControl",
  ...empty: readonly ""[]
): fc.Arbitrary<Break> {
  const issue = issueOf(`${name}.missing`);
  return fc.constantFrom([], ...empty.map((text): Pair[] => [[name, text]])).map((given): Break => {
    return (pairs) => ({ pieces: [...without(pairs, name), ...given], issue });
  });
}

/** Gives a parameter one of the texts. */
export function wrong(name: ParameterName, rule: RuleId, texts: fc.Arbitrary<string>): fc.Arbitrary<Break> {
  const issue = issueOf(rule);
  return texts.map(
    (text): Break =>
      (pairs) => ({ pieces: [...without(pairs, name), [name, text]], issue }),
  );
}

/** Puts one of the extensions among those that the request has. */
export function wrongExtension(rule: RuleId, extensions: fc.Arbitrary<string>): fc.Arbitrary<Break> {
  return fc.tuple(extensions, fc.nat({ max: 4 })).map(([text, place]): Break => {
    return (pairs) => {
      const extensions = pairs.filter(([name]) => name === "wvExtension");
      const index = place % (extensions.length + 1);
      const pieces: Pair[] = [...without(pairs, "wvExtension"), ...extensions];
      pieces.splice(pieces.length - extensions.length + index, 0, ["wvExtension", text]);
      return { pieces, issue: issueOf(rule, { index }) };
    };
  });
}
