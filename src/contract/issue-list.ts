import type { CommonRule } from "./body-rules.ts";
import { type ContractIssue, createIssue, type Location, loggableName, type NonEmpty } from "./issue.ts";
import { type Candidate, findNearMiss } from "./near-miss.ts";
import type { RuleDefinitions } from "./rule-definition.ts";

/**
 * The issues of one request while they are found, in list order; it is full at 100 and then says so itself, in place of
 * all that would follow.
 *
 * @see rule body.too-many-issues
 */
export class IssueList<Name extends string, Rule extends string> {
  /** The issues found so far; there is no list before there is an issue. */
  found: NonEmptyList<ContractIssue<Name, Rule | CommonRule>> | undefined = undefined;
  private readonly rules: RuleDefinitions<Rule | CommonRule>;

  constructor(rules: RuleDefinitions<Rule | CommonRule>) {
    this.rules = rules;
  }

  get isFull(): boolean {
    return this.found?.length === issueLimit + 1;
  }

  add(rule: Rule | CommonRule, location?: Location<Name>): void {
    const { rules } = this;
    if (this.found === undefined) this.found = [createIssue(rules, rule, location)];
    else if (!this.isFull) this.found.push(createIssue(rules, rule, location));
    if (this.found.length === issueLimit) this.found.push(createIssue(rules, "body.too-many-issues"));
  }

  /** Adds an unknown name, with the candidate that it is a near miss of. */
  addUnknown(name: string, candidates: readonly Candidate<Name>[]): void {
    const suggestion = findNearMiss(name, candidates);
    this.add("body.unknown-parameter", { ...loggableName(name), ...(suggestion && { suggestion }) });
  }
}

/** A list is full with this many issues. */
export const issueLimit = 100;

type NonEmptyList<I> = [...NonEmpty<I>];
