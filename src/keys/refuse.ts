import type { Either } from "fp-ts/lib/Either.js";
import { type Issues, issueOf } from "../issue.ts";
import type { RuleId } from "../rules.ts";

/** Creates a `Left` with the issue of one rule. */
export function refuse(rule: RuleId): Either<Issues, never> {
  return { _tag: "Left", left: [issueOf(rule)] };
}
