import type { CommonRule } from "./body-rules.ts";
import type { Contract, RuleAcrossBits } from "./contract.ts";
import type { Either } from "./either.ts";
import type { Pair } from "./extra.ts";
import { Failure } from "./failure.ts";
import type { ContractIssue, NonEmpty } from "./issue.ts";
import { IssueList, issueLimit } from "./issue-list.ts";
import type { Slot } from "./slot.ts";
import type { ValueRule } from "./value-rules.ts";

/** The result of decoding: a valid request, or every issue. */
export type Decoded<Request, Name extends string, Rule extends string> = Either<
  NonEmpty<ContractIssue<Name, Rule | CommonRule>>,
  Request
>;

/**
 * Collects the values of a body or an object, in any order: each is validated as it comes and kept at the index of its entry.
 * Whether they make a request is decided at the end.
 */
export class Collector<Request extends object, Name extends string, Rule extends string, Values extends unknown[]> {
  /** The issues of the body as a whole; they come first (decision D14). */
  readonly issues: IssueList<Name, Rule>;
  /** The unknown parameters that are kept. */
  readonly extra: Pair[] = [];
  private readonly contract: Contract<Request, Name, Rule, Values>;
  private readonly now: number | undefined;
  private readonly values: Values;
  /** The set of the entries that are given, valid or not, one bit each. */
  private given = 0;
  // There is no list before something is in it: a list costs as much as reading a value.
  /** The given values that break a rule. */
  private failures: FailureAt<Rule | ValueRule>[] | undefined = undefined;
  /** How many occurrences of a repeated entry there are, by the index of the entry. */
  private occurrences: number[] | undefined = undefined;
  /** How many rules these occurrences break. */
  private brokenRules: number[] | undefined = undefined;
  private isBroken = false;

  constructor(contract: Contract<Request, Name, Rule, Values>, now: number | undefined) {
    this.contract = contract;
    this.issues = new IssueList(contract.rules);
    this.values = contract.createValues();
    this.now = now;
  }

  /** Whether a parameter is given, valid or not. */
  has({ bit }: Slot<Name, Values[number], Rule>): boolean {
    return (this.given & bit) !== 0;
  }

  /** Takes the value of a parameter that occurs once. */
  take({ read, index, bit }: Slot<Name, Values[number], Rule>, input: unknown, classes?: number): void {
    const value = read(input, this.now, classes);
    this.given |= bit;
    if (value instanceof Failure) this.fail(index, value);
    else this.values[index] = value;
  }

  /** Takes a parameter whose text could not be decoded: it is given, and its value is not validated (decision D14). */
  takeUndecodable({ bit }: Slot<Name, Values[number], Rule>): void {
    this.given |= bit;
  }

  /** Takes the next occurrence of a repeated parameter. */
  takeOccurrence({ read, index, bit }: Slot<Name, Values[number], Rule>, input: unknown, classes?: number): void {
    const value = read(input, this.now, classes, this.values[index]);
    this.given |= bit;
    if (value instanceof Failure) {
      this.fail(index, value, this.nextOccurrence(index));
      this.brokenRules ??= [];
      this.brokenRules[index] = (this.brokenRules[index] ?? 0) + value.rules.length;
    } else {
      this.values[index] = value;
    }
    this.skipOccurrence(index);
  }

  /** Passes over an occurrence that is not validated: it uses up an index. */
  skipOccurrence(index: number): void {
    this.occurrences ??= [];
    this.occurrences[index] = this.nextOccurrence(index) + 1;
  }

  /** The index that the next occurrence of a repeated parameter gets. */
  nextOccurrence(index: number): number {
    return this.occurrences?.[index] ?? 0;
  }

  /** Whether the occurrences alone break enough rules to fill the list of issues. */
  hasEnoughOccurrences(index: number): boolean {
    return (this.brokenRules?.[index] ?? 0) >= issueLimit;
  }

  /** Returns the request, or every issue. */
  result(): Decoded<Request, Name, Rule> {
    const { contract, values, extra, issues } = this;
    if (!contains(this.given, contract.requiredBits)) this.takeMissing();
    if (this.isBroken || this.breaksRuleAcross()) this.addIssues();
    if (issues.found !== undefined) return { _tag: "Left", left: issues.found };
    return { _tag: "Right", right: contract.toRequest(values, extra) };
  }

  /** Takes the required parameters that are not given, so that each reports that it is missing. */
  private takeMissing(): void {
    for (const slot of this.contract.slots) if (slot.isRequired && !this.has(slot)) this.take(slot, undefined);
  }

  private breaksRuleAcross(): boolean {
    const { rulesAcross } = this.contract;
    for (let at = 0; at < rulesAcross.length; at++) {
      const rule = rulesAcross[at];
      if (rule !== undefined && this.breaks(rule)) return true;
    }
    return false;
  }

  private breaks({ given, absent }: RuleAcrossBits<Name, Rule>): boolean {
    return contains(this.given, given) && (this.given & absent) === 0;
  }

  /** Adds the broken rules, parameter by parameter in canonical order. */
  private addIssues(): void {
    const { contract, issues, failures } = this;
    for (const { name: parameter, index } of contract.slots) {
      for (const { at, occurrence, rules } of failures ?? []) {
        if (at !== index) continue;
        for (const rule of rules) issues.add(rule, { parameter, ...occurrence });
      }
      for (const across of contract.rulesAcross) {
        if (across.parameter === parameter && this.breaks(across)) issues.add(across.rule, { parameter });
      }
    }
  }

  private fail(at: number, { rules }: Failure<Rule | ValueRule>, index?: number): void {
    this.isBroken = true;
    this.failures ??= [];
    this.failures.push({ at, occurrence: index === undefined ? {} : { index }, rules });
  }
}

/** The rules that a given parameter breaks, with the index of its entry and, where it is repeated, of its occurrence. */
interface FailureAt<Rule extends string> {
  readonly at: number;
  readonly occurrence: { readonly index?: number };
  readonly rules: readonly Rule[];
}

/** Whether a set of bits has all of the others. */
function contains(bits: number, others: number): boolean {
  return (bits & others) === others;
}
