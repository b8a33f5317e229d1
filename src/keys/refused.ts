import type { Either } from "fp-ts/lib/Either.js";
import { type Issues, issueOf } from "../issue.ts";
import type { RuleId } from "../rules.ts";

/** The result of what breaks one rule. */
export function refused(rule: RuleId): Either<Issues, never> {
  return { _tag: "Left", left: [issueOf(rule)] };
}
