import { readClock } from "../contract/clock.ts";
import { decodeObject } from "../contract/decode-object.ts";
import { deepFreeze } from "../contract/deep-freeze.ts";
import { own } from "../contract/own-properties.ts";
import type { StandardSchema } from "../contract/standard-schema.ts";
import type { Contract } from "../contracts/contract.ts";
import type { Issue } from "../contracts/issue.ts";
import type { RuleId } from "../contracts/names.ts";
import type { TokenRequest } from "../contracts/token-request.ts";
import type { FormOptions } from "./field-text.ts";
import { formSchema, type SchemaFields } from "./form-schema.ts";
import type { FormValuesOf } from "./values-of-form.ts";

/** An issue of a whole form, with the field that a person must change; it never contains a value of the form. */
export interface FormIssue extends Issue {
  /** The field that a person must change, which for a rule across parameters is the one to fill in; else as of any issue. */
  readonly path: readonly PropertyKey[];
}

/** The result of a whole form: a request or all issues. */
export type FormResult<Request extends object = TokenRequest> =
  | { readonly value: Request; readonly issues?: undefined }
  | { readonly issues: readonly [FormIssue, ...FormIssue[]] };

/** The Standard Schema of a whole form. */
export interface TokenRequestForm<Request extends object = TokenRequest>
  extends StandardSchema<FormValuesOf<Request>, Request, FormResult<Request>> {}

/** Creates the schema of the whole form of a contract, whose fields it creates when they are needed. */
export function createTokenRequestForm<Request extends object>(
  contract: Contract<Request>,
  createFields: (options: FormOptions) => SchemaFields,
  options: FormOptions,
): TokenRequestForm<Request> {
  const schemaOf = (side: "input" | "output") => () => formSchema(contract, createFields(options), side);
  const jsonSchema = { input: schemaOf("input"), output: schemaOf("output") };
  return deepFreeze({ "~standard": { version: 1, vendor: "widevine-license-token", validate, jsonSchema } });

  function validate(values: unknown): FormResult<Request> {
    const settings = { now: readClock(options), keepUnknown: false, isForm: true };
    const decoded = decodeObject(contract, values, settings);
    if (decoded._tag === "Right") return { value: decoded.right };
    const [first, ...others] = decoded.left;
    return { issues: [toFormIssue(first), ...others.map(toFormIssue)] };
  }

  function toFormIssue(issue: Issue): FormIssue {
    const across = contract.rulesAcross.find(({ rule }) => rule === issue.rule);
    return {
      ...issue,
      message: own<{ readonly [R in RuleId]?: string }, RuleId>(own(options, "messages"), issue.rule) ?? issue.message,
      ...(across && { path: pathTo(across.fixedAt, own(issue, "index")) }),
    };
  }

  /** The path of a field, which is in the key with an index if each key has its own. */
  function pathTo(name: string, index: number | undefined): readonly PropertyKey[] {
    const isInKey = index !== undefined && contract.keyed?.slotOf(name) !== undefined;
    return isInKey ? ["keys", index, name] : [name];
  }
}
