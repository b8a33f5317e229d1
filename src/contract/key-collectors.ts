import type { Pair } from "./extra.ts";
import type { IssueList } from "./issue-list.ts";
import type { KeyRule } from "./key-rules.ts";
import type { Keyed, Keys } from "./keyed.ts";
import { PartCollector } from "./part-collector.ts";
import type { Requirements } from "./requirements.ts";

/** The keys of one request, each with its index, while they are collected. */
export class KeyCollectors<Request extends object, Name extends string, Rule extends string, Values extends unknown[]>
  implements Keys<Request, Name, Rule, Values>
{
  private readonly keyed: Keyed<Request, Name, Rule, Values>;
  private readonly issues: IssueList<Name, Rule | KeyRule>;
  private readonly now: number | undefined;
  private readonly byIndex = new Map<number, Key<Name, Rule, Values>>();
  /** The indexes of elements that are no objects. */
  private readonly misshapen = new Set<number>();
  private isList = true;

  constructor(
    keyed: Keyed<Request, Name, Rule, Values>,
    issues: IssueList<Name, Rule | KeyRule>,
    now: number | undefined,
  ) {
    this.keyed = keyed;
    this.issues = issues;
    this.now = now;
  }

  get beside(): Requirements<Name, Rule> {
    return this.keyed.beside;
  }

  get firstIndex(): number {
    return this.keyed.firstIndex;
  }

  at(index: number): Key<Name, Rule, Values> {
    const known = this.byIndex.get(index);
    if (known !== undefined) return known;
    const key = new Key(this.keyed, this.now, index);
    this.byIndex.set(index, key);
    return key;
  }

  takeNoList(): void {
    this.isList = false;
  }

  takeMisshapen(index: number): void {
    this.misshapen.add(index);
  }

  breakRule(given: number): boolean {
    const broken = this.ordered().filter((key) => key.breaksRuleWith(given));
    return broken.length > 0 || !this.isList || this.misshapen.size > 0 || this.isMixed(given) || this.hasGap();
  }

  addIssuesOfAll(given: number): void {
    const { issues } = this;
    if (!this.isList) issues.add("keys.shape", { path: ["keys"] });
    for (const index of this.misshapen) issues.add("keys.shape", { index, path: ["keys", index] });
    if (this.isMixed(given)) issues.add("keys.mixed");
    if (this.hasGap()) issues.add("keys.gap");
  }

  addIssuesOfEach(): void {
    for (const key of this.ordered()) key.addIssues(this.issues);
  }

  toRequest(values: Values, extra: readonly Pair[] | undefined): Request {
    const keys = this.ordered().map((key) => this.keyed.toKey(key.values));
    return this.keyed.toRequest(values, keys, extra);
  }

  private ordered(): readonly Key<Name, Rule, Values>[] {
    return [...this.byIndex].toSorted(([one], [other]) => one - other).map(([, key]) => key);
  }

  private isMixed(given: number): boolean {
    return (given & this.keyed.bits) !== 0 && this.byIndex.size + this.misshapen.size > 0;
  }

  /** Whether the indexes are not 0, 1, 2 and so on: as many indexes are not all below their number. */
  private hasGap(): boolean {
    const indexes = [...this.byIndex.keys(), ...this.misshapen];
    return indexes.some((index) => index >= indexes.length);
  }
}

/** One key while it is collected. */
export class Key<Name extends string, Rule extends string, Values extends unknown[]> extends PartCollector<
  Name,
  Rule,
  Values
> {
  private readonly keyed: Keyed<object, Name, Rule, Values>;

  constructor(keyed: Keyed<object, Name, Rule, Values>, now: number | undefined, index: number) {
    super(keyed.createValues(), now, index);
    this.keyed = keyed;
  }

  /** Whether the key breaks a rule, in a request that gives some entries for all keys. */
  breaksRuleWith(given: number): boolean {
    const { slots, bits, each } = this.keyed;
    this.given |= given & ~bits;
    return this.breaksRule(slots, each);
  }

  addIssues(issues: Pick<IssueList<Name, Rule>, "add">): void {
    const { slots, each } = this.keyed;
    for (const slot of slots) this.addIssuesOf(slot, each, issues);
  }
}
