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
  /** All that are found; there is no list before there is an issue. */
  found: [Issue, ...Issue[]] | undefined = undefined;

  get isFull(): boolean {
    return this.found?.length === limit + 1;
  }

  add(rule: RuleId, place?: Place): void {
    if (this.found === undefined) this.found = [issueOf(rule, place)];
    else if (!this.isFull) this.found.push(issueOf(rule, place));
    if (this.found.length === limit) this.found.push(issueOf("body.too-many-issues"));
  }

  /** Adds an unknown name, with the parameter that it is a near miss of. */
  addUnknown(name: string): void {
    const suggestion = nearMiss(name);
    this.add("body.unknown-parameter", { ...loggableName(name), ...(suggestion && { suggestion }) });
  }
}

/** With so many issues a list is full. */
export const limit = 100;
