import * as fc from "fast-check";
import { Fault } from "../../../fault.ts";
import { type Issue, issueOf } from "../../../issue.ts";
import type { ParameterName } from "../../../parameter-name.ts";
import { parameters } from "../../../parameters/index.ts";
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

/** Those of the texts that break a rule of the parameter, and no other. */
export function breaking(name: ParameterName, rule: RuleId, texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return texts.filter((text) => {
    const read = parameters[name].read(text);
    return read instanceof Fault && read.rules.join() === rule;
  });
}

/** Gives a parameter one of those texts that break the rule. */
export function wrong(name: ParameterName, rule: RuleId, texts: fc.Arbitrary<string>): fc.Arbitrary<Break> {
  const issue = issueOf(rule);
  return breaking(name, rule, texts).map(
    (text): Break =>
      (pairs) => ({ pieces: [...without(pairs, name), [name, text]], issue }),
  );
}

/** Puts one of those extensions that break the rule among those that the request has. */
export function wrongExtension(rule: RuleId, extensions: fc.Arbitrary<string>): fc.Arbitrary<Break> {
  return fc.tuple(breaking("wvExtension", rule, extensions), fc.nat()).map(([text, place]): Break => {
    return (pairs) => {
      const extensions = pairs.filter(([name]) => name === "wvExtension");
      const index = place % (extensions.length + 1);
      const pieces: Pair[] = [...without(pairs, "wvExtension"), ...extensions];
      pieces.splice(pieces.length - extensions.length + index, 0, ["wvExtension", text]);
      return { pieces, issue: issueOf(rule, { index }) };
    };
  });
}
