import type { CommonRule } from "./body-rules.ts";
import { type ContractIssue, type Location, loggableName, type NonEmpty } from "./issue.ts";
import { type Candidate, findNearMiss } from "./near-miss.ts";

/**
 * The issues of one request while they are found, in list order; it is full at 100 and then says so itself, in place of
 * all that would follow.
 *
 * @see rule body.too-many-issues
 */
export class IssueList<Name extends string, Rule extends string> {
  /** The issues found so far; there is no list before there is an issue. */
  found: NonEmptyList<ContractIssue<Name, Rule | CommonRule>> | undefined = undefined;
  private readonly contract: IssueSource<Name, Rule>;

  constructor(contract: IssueSource<Name, Rule>) {
    this.contract = contract;
  }

  get isFull(): boolean {
    return this.found?.length === issueLimit + 1;
  }

  add(rule: Rule | CommonRule, location?: Location<Name>): void {
    const { contract } = this;
    if (this.found === undefined) this.found = [contract.createIssue(rule, location)];
    else if (!this.isFull) this.found.push(contract.createIssue(rule, location));
    if (this.found.length === issueLimit) this.found.push(contract.createIssue("body.too-many-issues"));
  }

  /** Adds an unknown name, with the candidate that it is a near miss of, and where it is if that is inside a key. */
  addUnknown(name: string, candidates: readonly Candidate<Name>[], location?: Location<Name>): void {
    const suggestion = findNearMiss(name, candidates);
    this.add("body.unknown-parameter", { ...location, ...loggableName(name), ...(suggestion && { suggestion }) });
  }
}

/** A list is full with this many issues. */
export const issueLimit = 100;

/** What creates the issues of a list: a contract. */
interface IssueSource<Name extends string, Rule extends string> {
  createIssue(rule: Rule | CommonRule, location?: Location<Name>): ContractIssue<Name, Rule | CommonRule>;
}

type NonEmptyList<I> = [...NonEmpty<I>];
