import { readClock } from "../contract/clock.ts";
import { decodeObject } from "../contract/decode-object.ts";
import { deepFreeze } from "../contract/deep-freeze.ts";
import { listElement, listLength, own, ownProperty } from "../contract/own-properties.ts";
import type { StandardSchema } from "../contract/standard-schema.ts";
import type { Contract } from "../contracts/contract.ts";
import type { Issue } from "../contracts/issue.ts";
import type { RuleId } from "../contracts/names.ts";
import type { TokenRequest } from "../contracts/token-request.ts";
import type { FormDefinitions } from "./definitions-of.ts";
import type { FormOptions } from "./field-text.ts";
import { formSchema, type SchemaFields } from "./form-schema.ts";
import { labelNames } from "./label-names.ts";
import { findRemedy, type Remedy, withRemedy } from "./remedy.ts";
import { meantNames } from "./unknown-names.ts";
import type { FormValuesOf } from "./values-of-form.ts";

/**
 * An issue of a whole form, with the field that a person must change. `fix` and `choices` are as those of a field; those of a
 * secret are not enumerable, so that neither a log nor JSON shows them. The `fix` of `body.unknown-parameter` is no value: it is
 * the name that is probably meant. The rest never contains a value of the form.
 */
export interface FormIssue extends Issue, Remedy {
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
  definitions: FormDefinitions,
  createFields: (options: FormOptions) => SchemaFields,
  options: FormOptions,
): TokenRequestForm<Request> {
  const schemaOf = (side: "input" | "output") => () => formSchema(contract, createFields(options), side);
  const jsonSchema = { input: schemaOf("input"), output: schemaOf("output") };
  return deepFreeze({ "~standard": { version: 1, vendor: "widevine-license-token", validate, jsonSchema } });

  function validate(values: unknown): FormResult<Request> {
    const now = readClock(options);
    const decoded = decodeObject(contract, values, { now, keepUnknown: false, isForm: true });
    if (decoded._tag === "Right") return { value: decoded.right };
    const [first, ...others] = decoded.left;
    const meant = meantNames(contract, values);
    const toIssue = (issue: Issue): FormIssue => {
      const fix = meant(issue);
      const found = toFormIssue(isGivenTwice(issue, values) ? toDuplicate(issue) : issue, values, now);
      return fix === undefined ? found : { ...found, fix };
    };
    return { issues: [toIssue(first), ...others.map(toIssue)] };
  }

  function toFormIssue(issue: Issue, values: unknown, now: number | undefined): FormIssue {
    const across = contract.rulesAcross.find(({ rule }) => rule === issue.rule);
    const definition = issue.parameter === null ? undefined : own(definitions, issue.parameter);
    const { rule, path } = issue;
    const message = own<{ readonly [R in RuleId]?: string }, RuleId>(own(options, "messages"), rule) ?? issue.message;
    const translated = {
      ...issue,
      message: issue.parameter === null ? message : labelNames(message, definitions, options),
    };
    if (across !== undefined) return { ...translated, path: pathTo(across.fixedAt, own(issue, "index")) };
    if (definition === undefined) return translated;
    return withRemedy(translated, findRemedy(definition, valueAt(values, path), now), definition.parameter.secret);
  }

  function toDuplicate({ parameter, path }: Issue): Issue {
    return contract.createIssue("body.duplicate-parameter", { parameter, path });
  }

  /** The path of a field, which is in the key with an index if each key has its own. */
  function pathTo(name: string, index: number | undefined): readonly PropertyKey[] {
    const isInKey = index !== undefined && contract.keyed?.slotOf(name) !== undefined;
    return isInKey ? ["keys", index, name] : [name];
  }
}

/** Whether two inputs have one name, which `formValues` reads as a list (decision P143); an element of a list has a number. */
function isGivenTwice({ path }: Issue, values: unknown): boolean {
  return typeof path.at(-1) === "string" && (listLength(valueAt(values, path)) ?? 0) > 1;
}

/** The value at the path of an issue; a text in place of a list is its only element. */
function valueAt(values: unknown, path: readonly PropertyKey[]): unknown {
  let value = values;
  for (const key of path) {
    if (typeof value === "string") return value;
    value = typeof key === "number" ? listElement(value, key) : ownProperty(value, key);
  }
  return value;
}
