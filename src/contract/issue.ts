import type { EventErrorCode } from "./event-error-code.ts";
import { own } from "./own-properties.ts";
import type { RuleDefinitions } from "./rule-definition.ts";

/** One broken rule of a contract; it never holds a value of the request (decision D15). */
export interface ContractIssue<Name extends string, Rule extends string> {
  /** The rule that is broken: a stable id. */
  readonly rule: Rule;
  /** The code with which the service would answer; `null` where the page names none. */
  readonly code: EventErrorCode | null;
  /** The parameter, where it is known. */
  readonly parameter: Name | null;
  /**
   * Where it is in the decoded request: `["kid"]`, `["wvExtension", 0]`, an unknown name that may be shown, else `[]`; also `[]`
   * from the codec, the field and the conversion of a single value (decision D14).
   */
  readonly path: readonly PropertyKey[];
  /** The index of a repeated parameter's occurrence, from 0; absent from the codec and the field of a single one. */
  readonly index?: number;
  /** An unknown or repeated parameter's name, where it may be shown (decision D15). */
  readonly name?: string;
  /** The parameter that an unknown name is a near miss of (decision D17). */
  readonly suggestion?: Name;
  /** One English sentence: what is expected, then what to do. */
  readonly message: string;
}

/** At least one issue. */
export type NonEmpty<I> = readonly [I, ...I[]];

/** Where an issue is, as far as it is known. */
export type Location<Name extends string> = Partial<
  Pick<ContractIssue<Name, string>, "parameter" | "path" | "index" | "name" | "suggestion">
>;

/** Creates the issue of a broken rule, with its code and its message from the rule's definition. */
export function createIssue<Name extends string, Rule extends string>(
  rules: RuleDefinitions<Rule>,
  rule: Rule,
  location: Location<Name> & { readonly parameter: Name },
): ContractIssue<Name, Rule> & { readonly parameter: Name };
export function createIssue<Name extends string, Rule extends string>(
  rules: RuleDefinitions<Rule>,
  rule: Rule,
  location?: Location<Name>,
): ContractIssue<Name, Rule>;
export function createIssue<Name extends string, Rule extends string>(
  rules: RuleDefinitions<Rule>,
  rule: Rule,
  location: Location<Name> = {},
): ContractIssue<Name, Rule> {
  const { code, message } = rules[rule];
  return { rule, code, parameter: null, path: pathOf(location), ...location, message };
}

/** Creates the issue of a single value, as of a codec or a conversion: it has no path of its own. */
export function createValueIssue<Name extends string, Rule extends string>(
  rules: RuleDefinitions<Rule>,
  rule: Rule,
  parameter: Name,
): ContractIssue<Name, Rule> {
  const { code, message } = rules[rule];
  return { rule, code, parameter, path: [], message };
}

function pathOf(location: Location<string>): readonly PropertyKey[] {
  const parameter = own(location, "parameter");
  const [index, name] = [own(location, "index"), own(location, "name")];
  if (parameter) return index === undefined ? [parameter] : [parameter, index];
  return name === undefined ? [] : [name];
}

/** Where an issue of a parameter of a key is: the path is that of the decoded request. */
export function locateInKey<Name extends string>({
  slot: { name: parameter },
  index,
}: {
  readonly slot: { readonly name: Name };
  readonly index: number;
}): Location<Name> {
  return { parameter, index, path: ["keys", index, parameter] };
}

/** The property `name` of an issue: only a name that may reach a log. */
export function loggableName(name: string): { readonly name?: string } {
  return isLoggableName(name) ? { name } : {};
}

/**
 * Whether a name may reach a log: a stray `&` cuts a key in two, and its rest is then a name. A name that may is empty, or has
 * at most 21 characters of `[A-Za-z0-9._-]`, as the longest parameter name does, begins with a letter, and has at most 3
 * digits and no run of 6 or more hexadecimal digits.
 *
 * @see decision D15
 */
export function isLoggableName(name: string): boolean {
  if (name.length > 21 || (name !== "" && !isLetter(name.charCodeAt(0)))) return false;
  let digits = 0;
  let hexadecimalRun = 0;
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(at);
    if (!isLetter(unit) && !isDigit(unit) && !isMark(unit)) return false;
    if (isDigit(unit)) digits++;
    hexadecimalRun = isDigit(unit) || (isLetter(unit) && toLower(unit) <= 0x66) ? hexadecimalRun + 1 : 0;
    if (digits > 3 || hexadecimalRun > 5) return false;
  }
  return true;
}

function isLetter(unit: number): boolean {
  return toLower(unit) >= 0x61 && toLower(unit) <= 0x7a;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Whether a unit is one of `.`, `_` and `-`. */
function isMark(unit: number): boolean {
  return unit === 0x2e || unit === 0x5f || unit === 0x2d;
}

/** Turns an ASCII letter into its lower case, and no other unit into a letter. */
function toLower(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
}
