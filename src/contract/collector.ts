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
  implements KeyedCollector<Request, Name, Rule, Values>
{
  /** The values without an index. */
  readonly part: PartCollector<Name, Rule, Values>;
  // Most requests are valid and have no unknown parameters: each list is made when something goes into it.
  private issueList: IssueList<Name, Rule> | undefined = undefined;
  private pairs: Pair[] | undefined = undefined;
  /** The keys that have an index; `undefined` before one is given. */
  keys: Keys<Request, Name, Rule, Values> | undefined = undefined;
  private readonly contract: Contract<Request, Name, Rule, Values>;

  constructor(contract: Contract<Request, Name, Rule, Values>, now: number | undefined) {
    this.part = new PartCollector(contract.createValues(), now);
    this.contract = contract;
  }

  /** The issues of the body as a whole; they come first (decision D14). */
  get issues(): IssueList<Name, Rule> {
    this.issueList ??= new IssueList(this.contract);
    return this.issueList;
  }

  /** Whether there are as many issues as are reported: the rest need not be read. */
  get isFull(): boolean {
    return this.issueList?.isFull === true;
  }

  /** The unknown parameters that are kept. */
  get extra(): Pair[] {
    this.pairs ??= [];
    return this.pairs;
  }

  keysOf(keyed: Keyed<Request, Name, Rule, Values>): Keys<Request, Name, Rule, Values> {
    this.keys ??= keyed.createKeys(this.issues, this.part.now);
    return this.keys;
  }

  /** Returns the request, or every issue. */
  result(): Decoded<Request, Name, Rule> {
    const { contract, part, pairs, keys } = this;
    const isBroken = part.breaksRule(contract.slots, keys?.beside ?? contract);
    if (keys?.breakRule(part.given) || isBroken) this.addIssues();
    const found = this.issueList?.found;
    if (found !== undefined) return { _tag: "Left", left: found };
    return { _tag: "Right", right: keys?.toRequest(part.values, pairs) ?? contract.toRequest(part.values, pairs) };
  }

  /** Adds the broken rules, parameter by parameter in canonical order; the keys come where their first parameter comes. */
  private addIssues(): void {
    const { contract, part, issues, keys } = this;
    keys?.addIssuesOfAll(part.given);
    for (const slot of contract.slots) {
      if (slot.index === keys?.firstIndex) keys.addIssuesOfEach();
      part.addIssuesOf(slot, keys?.beside ?? contract, issues);
    }
  }
}
