import type { Either } from "fp-ts/lib/Either.js";
import { type Draft, mintMembers } from "../branded.ts";
import { Fault } from "../fault.ts";
import { type Issues, issueOf } from "../issue.ts";
import { type ParameterName, parameterNames } from "../parameter-name.ts";
import { parameters } from "../parameters/index.ts";
import type { RuleId } from "../rules.ts";
import type { IssueList } from "./issue-list.ts";
import type { TokenRequest } from "./token-request.ts";

/** Stands for a text that could not be decoded: the parameter is given, and its value is not judged (decision D14). */
export const undecodable: unique symbol = Symbol("undecodable");

/** What a body or an object gives, before any value is judged. */
export interface Given {
  /** The first occurrence of each parameter but `wvExtension`: text, typed value, or {@link undecodable}. */
  readonly values: Map<ParameterName, unknown>;
  /** The occurrences of `wvExtension`. */
  extensions: Iterable<unknown>;
  /** The unknown parameters that are kept. */
  readonly extra: (readonly [name: string, text: string])[];
}

/** Judges what is given, parameter by parameter in canonical order, and adds to the issues of the body as a whole. */
export function judge(given: Given, issues: IssueList, now: number | undefined): Either<Issues, TokenRequest> {
  const request: Draft<TokenRequest> = {};
  const judgeOne = (name: ParameterName, input: unknown, index?: number): unknown => {
    if (input === undecodable) return undefined;
    const value = parameters[name].read(input, now);
    if (!(value instanceof Fault)) return value;
    for (const rule of value.rules) issues.add(rule, index === undefined ? {} : { index });
    return undefined;
  };
  for (const name of parameterNames) {
    if (name === "wvExtension") {
      const extensions: unknown[] = [];
      for (const input of given.extensions) {
        extensions.push(judgeOne(name, input, extensions.length));
        if (issues.isFull) break;
      }
      if (extensions.length > 0) request.wvExtension = extensions;
    } else if (given.values.has(name) || parameters[name].required) {
      request[name] = judgeOne(name, given.values.get(name));
    }
    const across = brokenAcross(name, given.values);
    if (across !== undefined) issues.add(across);
  }
  if (given.extra.length > 0) request.extra = given.extra;
  const [first, ...others] = issues.issues;
  return first === undefined
    ? { _tag: "Right", right: mintMembers<TokenRequest>(request) }
    : refused([first, ...others]);
}

/** The refusal of an input that is nothing that can be read. */
export function refusedInput(): Either<Issues, never> {
  return refused([issueOf("input.type")]);
}

/**
 * The rule across parameters that a parameter breaks; what counts is what is given, not whether it is valid.
 *
 * @see decisions D1 and D14
 */
function brokenAcross(name: ParameterName, given: ReadonlyMap<ParameterName, unknown>): RuleId | undefined {
  if (given.has("kek")) return undefined;
  if (name === "ek" && given.has("ek")) return "ek.requires-kek";
  if (name === "contentKey" && !given.has("contentKey")) return "contentKey.missing";
  return undefined;
}

function refused(issues: Issues): Either<Issues, never> {
  return { _tag: "Left", left: issues };
}
