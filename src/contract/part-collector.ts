import { Failure } from "./failure.ts";
import { type Location, locateInKey } from "./issue.ts";
import { type IssueList, issueLimit } from "./issue-list.ts";
import { isBroken, type Requirements } from "./requirements.ts";
import type { Slot } from "./slot.ts";
import type { ValueRule } from "./value-rules.ts";

/**
 * Collects the values of one part, a request or one of its keys, in any order: each is validated as it comes and kept at the
 * index of its entry.
 */
export class PartCollector<Name extends string, Rule extends string, Values extends unknown[]> {
  readonly values: Values;
  /** The set of the entries that are given, valid or not, one bit each. */
  given = 0;
  readonly now: number | undefined;
  private readonly keyIndex: number | undefined;
  // There is no list before something is in it: a list costs as much as reading a value.
  /** The given values that break a rule. */
  private failures: FailureAt<Rule | ValueRule>[] | undefined = undefined;
  /** How many occurrences of a repeated entry have no value, by the index of the entry. */
  private skipped: number[] | undefined = undefined;
  /** How many rules these occurrences break. */
  private brokenRules: number[] | undefined = undefined;

  /** `keyIndex` is the index of a key; `undefined` for a request. */
  constructor(values: Values, now: number | undefined, keyIndex?: number) {
    this.values = values;
    this.now = now;
    this.keyIndex = keyIndex;
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

  /** Takes the next occurrence of a repeated parameter; it is not validated once there are enough issues. */
  takeOccurrence({ read, index, bit }: Slot<Name, Values[number], Rule>, input: unknown, classes?: number): void {
    if (this.hasEnoughOccurrences(index)) {
      this.skipOccurrence(index);
      return;
    }
    const value = read(input, this.now, classes, this.values[index]);
    this.given |= bit;
    if (value instanceof Failure) {
      this.fail(index, value, this.nextOccurrence(index));
      this.brokenRules ??= [];
      this.brokenRules[index] = (this.brokenRules[index] ?? 0) + value.rules.length;
      this.skipOccurrence(index);
    } else {
      this.values[index] = value;
    }
  }

  /** Passes over an occurrence that is not validated: it uses up an index. */
  skipOccurrence(index: number): void {
    this.skipped ??= [];
    this.skipped[index] = (this.skipped[index] ?? 0) + 1;
  }

  /** The index that the next occurrence of a repeated parameter gets. */
  nextOccurrence(index: number): number {
    const list: unknown = this.values[index];
    return (Array.isArray(list) ? list.length : 0) + (this.skipped?.[index] ?? 0);
  }

  /** Whether the occurrences alone break enough rules to fill the list of issues. */
  hasEnoughOccurrences(index: number): boolean {
    return (this.brokenRules?.[index] ?? 0) >= issueLimit;
  }

  /** Where an issue of a parameter of this part is. */
  locate(slot: { readonly name: Name }): Location<Name> {
    const { keyIndex: index } = this;
    return index === undefined ? { parameter: slot.name } : locateInKey({ slot, index });
  }

  /** The name of a parameter of this part as a body has it. */
  nameOf(parameter: Name): string {
    return this.keyIndex === undefined ? parameter : `${parameter}.${this.keyIndex}`;
  }

  /** Whether the part breaks a rule; required parameters that are not given are taken then, so that each reports it. */
  breaksRule(slots: readonly Slot<Name, Values[number], Rule>[], requirements: Requirements<Name, Rule>): boolean {
    if (this.failures === undefined && requirements.areMetBy(this.given)) return false;
    for (const slot of slots) {
      if ((slot.bit & requirements.requiredBits) !== 0 && !this.has(slot)) this.take(slot, undefined);
    }
    return true;
  }

  /** Adds the issues of one parameter: those of its value, and then those of the rules across parameters. */
  addIssuesOf(
    slot: Slot<Name, Values[number], Rule>,
    { rulesAcross }: Requirements<Name, Rule>,
    issues: Pick<IssueList<Name, Rule>, "add">,
  ): void {
    for (const { at, occurrence, rules } of this.failures ?? []) {
      if (at !== slot.index) continue;
      for (const rule of rules) issues.add(rule, { ...this.locate(slot), ...occurrence });
    }
    for (const across of rulesAcross) {
      if (across.parameter === slot.name && isBroken(across, this.given)) issues.add(across.rule, this.locate(slot));
    }
  }

  private fail(at: number, { rules }: Failure<Rule | ValueRule>, index?: number): void {
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
