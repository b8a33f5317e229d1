import { readClock } from "../contract/clock.ts";
import { decodeObject } from "../contract/decode-object.ts";
import { deepFreeze } from "../contract/deep-freeze.ts";
import { own } from "../contract/own-properties.ts";
import { documented } from "../contracts/documented.ts";
import type { Issue } from "../contracts/issue.ts";
import type { TokenRequest } from "../contracts/token-request.ts";
import type { FormOptions } from "./field-text.ts";
import { formSchema } from "./form-schema.ts";
import type { FormValues } from "./form-values.ts";
import type { StandardSchema } from "./standard-schema.ts";

/** An issue of a whole form, with the field that a person must change; it never contains a value of the form. */
export interface FormIssue extends Issue {
  /** The field that a person must change, which for a rule across parameters is the one to fill in; else as of any issue. */
  readonly path: readonly PropertyKey[];
}

/** The result of a whole form: a request or all issues. */
export type FormResult =
  | { readonly value: TokenRequest; readonly issues?: undefined }
  | { readonly issues: readonly [FormIssue, ...FormIssue[]] };

/** The Standard Schema of a whole form. */
export interface TokenRequestForm extends StandardSchema<FormValues, TokenRequest, FormResult> {}

/** Creates the schema of the whole form, in a language and with a clock. */
export function createTokenRequestForm(options: FormOptions): TokenRequestForm {
  const jsonSchema = { input: () => formSchema(options, "input"), output: () => formSchema(options, "output") };
  return deepFreeze({ "~standard": { version: 1, vendor: "widevine-license-token", validate, jsonSchema } });

  function validate(values: unknown): FormResult {
    const settings = { now: readClock(options), keepUnknown: false, isForm: true };
    const decoded = decodeObject(documented, values, settings);
    if (decoded._tag === "Right") return { value: decoded.right };
    const [first, ...others] = decoded.left;
    return { issues: [toFormIssue(first), ...others.map(toFormIssue)] };
  }

  function toFormIssue(issue: Issue): FormIssue {
    const across = documented.rulesAcross.find(({ rule }) => rule === issue.rule);
    return {
      ...issue,
      message: own(own(options, "messages"), issue.rule) ?? issue.message,
      ...(across && { path: [across.fixedAt] }),
    };
  }
}
