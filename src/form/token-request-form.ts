import type { Issue } from "../issue.ts";
import { own } from "../own.ts";
import { readClock } from "../request/clock.ts";
import { Judgement, refusedInput } from "../request/judgement.ts";
import { eachMember, elementOf, lengthOf } from "../request/own-members.ts";
import { rowOf } from "../request/rows.ts";
import type { TokenRequest } from "../request/token-request.ts";
import { isWellFormed } from "../text/well-formed.ts";
import type { FormOptions } from "./field-text.ts";
import { formSchema } from "./form-schema.ts";
import type { FormValues } from "./form-values.ts";
import type { StandardSchema } from "./standard-schema.ts";

/** An issue of a whole form, with the place where a person can mend it; it never holds a text of the form. */
export interface FormIssue extends Issue {
  /** The field, and of a `wvExtension` the row; absent where the issue is of no field. */
  readonly path?: readonly PropertyKey[];
}

/** What a whole form answers: a request, or all its issues. */
export type FormResult =
  | { readonly value: TokenRequest; readonly issues?: undefined }
  | { readonly issues: readonly [FormIssue, ...FormIssue[]] };

/** The Standard Schema of a whole form. */
export interface TokenRequestForm extends StandardSchema<FormValues, TokenRequest, FormResult> {}

/** Makes the schema of the whole form, in a language and with a clock. */
export function createTokenRequestForm(options: FormOptions): TokenRequestForm {
  const jsonSchema = { input: () => formSchema(options, "input"), output: () => formSchema(options, "output") };
  return { "~standard": { version: 1, vendor: "widevine-license-token", validate, jsonSchema } };

  function validate(values: unknown): FormResult {
    const rows: number[] = [];
    const decoded = judgeMembers(values, rows, readClock(options));
    if (decoded._tag === "Right") return { value: decoded.right };
    const [first, ...others] = decoded.left;
    return { issues: [placed(first, rows), ...others.map((issue) => placed(issue, rows))] };
  }

  function placed(issue: Issue, rows: readonly number[]): FormIssue {
    const row = rows[issue.index ?? -1];
    const field = fieldOf(issue);
    return {
      ...issue,
      message: own(options.messages, issue.rule) ?? issue.message,
      ...(row !== undefined && { index: row }),
      ...(field !== undefined && { path: row === undefined ? [field] : [field, row] }),
    };
  }
}

/** Judges the members of a form; `rows` gets the place of each extension that is given. */
function judgeMembers(values: unknown, rows: number[], now: number | undefined): ReturnType<Judgement["result"]> {
  const judgement = new Judgement(now);
  const areRead = eachMember(values, (name, value) => {
    if (value === undefined || judgement.issues.isFull) return;
    const parameter = rowOf.get(name);
    if (parameter === undefined) takeUnknown(name, judgement);
    else if (name === "wvExtension") takeRows(value, rows, judgement);
    // Decision D11: an empty field is not given.
    else if (value !== "") judgement.take(parameter, value);
  });
  return areRead ? judgement.result() : refusedInput();
}

function takeUnknown(name: string, { issues }: Judgement): void {
  if (isWellFormed(name)) issues.addUnknown(name);
  else issues.add("body.utf-8");
}

/** Takes the rows that are not empty, in order; a value that is no list is the only row. */
function takeRows(value: unknown, rows: number[], judgement: Judgement): void {
  const length = lengthOf(value);
  for (let row = 0; row < (length ?? 1) && !judgement.hasEnoughOfExtensions; row++) {
    const element = length === undefined ? value : elementOf(value, row);
    if (element === "") continue;
    rows.push(row);
    judgement.takeExtension(element);
  }
}

/**
 * The field in which a person mends an issue. An `ek` without `kek` is right as it stands: what is missing is typed into
 * the empty field of `kek`, as a missing key is into that of `contentKey`.
 */
function fieldOf({ rule, parameter, name }: Issue): string | undefined {
  return rule === "ek.requires-kek" ? "kek" : (parameter ?? name);
}
