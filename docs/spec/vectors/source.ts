import type { Contract } from "../../../src/contracts/contract.ts";
import type { Issue, RuleId } from "../../../src/index.ts";
import type { AcceptedTexts } from "./accepted-texts.ts";
import type { Change } from "./change.ts";

/** What the vectors of a contract are made from. */
export interface VectorSource {
  /** The name of the contract in the file. */
  readonly name: "documented" | "observed";
  readonly contract: Contract;
  /** The rules of the contract, in the order of validation. */
  readonly rules: readonly RuleId[];
  readonly acceptedTexts: AcceptedTexts;
  /** Ways to give a parameter a text. */
  giveEach(name: Contract["parameterNames"][number], texts: readonly string[]): readonly Change[];
  /** Requests that are accepted for more than the text of one parameter. */
  readonly acceptedBodies: { readonly [group: string]: readonly Change[] };
  /** The texts of one parameter that break a rule. */
  readonly brokenTexts: { readonly [R in RuleId]?: readonly string[] };
  /** Other ways to break a rule. */
  readonly brokenBodies: { readonly [R in RuleId]?: readonly Change[] };
  /** What a vector says of an issue. */
  toVectorIssue(issue: Issue): VectorIssue;
}

/** What a decoder in any language says of a broken rule. */
export type VectorIssue = Pick<Issue, "rule" | "code" | "parameter"> & Partial<Omit<Issue, "message">>;
