import type { CommonRule } from "./body-rules.ts";
import type { Contract } from "./contract.ts";
import type { Either } from "./either.ts";
import type { Pair } from "./extra.ts";
import type { ContractIssue, NonEmpty } from "./issue.ts";
import { IssueList } from "./issue-list.ts";
import type { Keyed, KeyedCollector, Keys } from "./keyed.ts";
import { PartCollector } from "./part-collector.ts";

/** The result of decoding: a valid request, or every issue. */
export type Decoded<Request, Name extends string, Rule extends string> = Either<
  NonEmpty<ContractIssue<Name, Rule | CommonRule>>,
  Request
>;

/** Collects the values of a body or an object, and its keys; whether they make a request is decided at the end. */
export class Collector<Request extends object, Name extends string, Rule extends string, Values extends unknown[]>
  extends PartCollector<Name, Rule, Values>
  implements KeyedCollector<Request, Name, Rule, Values>
{
  /** The issues of the body as a whole; they come first (decision D14). */
  readonly issues: IssueList<Name, Rule>;
  /** The unknown parameters that are kept. */
  readonly extra: Pair[] = [];
  /** The keys that have an index; `undefined` before one is given. */
  keys: Keys<Request, Name, Rule, Values> | undefined = undefined;
  private readonly contract: Contract<Request, Name, Rule, Values>;

  constructor(contract: Contract<Request, Name, Rule, Values>, now: number | undefined) {
    super(contract.createValues(), now);
    this.contract = contract;
    this.issues = new IssueList(contract);
  }

  keysOf(keyed: Keyed<Request, Name, Rule, Values>): Keys<Request, Name, Rule, Values> {
    this.keys ??= keyed.createKeys(this.issues, this.now);
    return this.keys;
  }

  /** Returns the request, or every issue. */
  result(): Decoded<Request, Name, Rule> {
    const { contract, values, extra, issues, keys } = this;
    const isBroken = this.breaksRule(contract.slots, keys?.beside ?? contract);
    if (keys?.breakRule(this.given) || isBroken) this.addIssues();
    if (issues.found !== undefined) return { _tag: "Left", left: issues.found };
    return { _tag: "Right", right: keys?.toRequest(values, extra) ?? contract.toRequest(values, extra) };
  }

  /** Adds the broken rules, parameter by parameter in canonical order; the keys come where their first parameter comes. */
  private addIssues(): void {
    const { contract, issues, keys } = this;
    keys?.addIssuesOfAll(this.given);
    for (const slot of contract.slots) {
      if (slot.index === keys?.firstIndex) keys.addIssuesOfEach();
      this.addIssuesOf(slot, keys?.beside ?? contract, issues);
    }
  }
}
