import { type Issue, issueOf, loggableName, type Place } from "../issue.ts";
import type { RuleId } from "../rules.ts";
import { nearMiss } from "./near-miss.ts";

/**
 * The issues of one request while they are found, in list order; it is full at 100, and then says so itself in place of
 * all that would follow.
 *
 * @see rule body.too-many-issues
 */
export class IssueList {
  readonly issues: Issue[] = [];

  get isFull(): boolean {
    return this.issues.length > limit;
  }

  add(rule: RuleId, place?: Place): void {
    if (this.isFull) return;
    this.issues.push(issueOf(rule, place));
    if (this.issues.length === limit) this.issues.push(issueOf("body.too-many-issues"));
  }

  /** Adds an unknown name, with the parameter that it is a near miss of. */
  addUnknown(name: string): void {
    const suggestion = nearMiss(name);
    this.add("body.unknown-parameter", { ...loggableName(name), ...(suggestion && { suggestion }) });
  }
}

const limit = 100;
