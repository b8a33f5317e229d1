import { Fault } from "../fault.ts";
import { own } from "../own.ts";
import type { ParameterName } from "../parameter-name.ts";
import { issueIn } from "../parameters/issue-in.ts";
import { readClock } from "../request/clock.ts";
import type { RuleId } from "../rules.ts";
import type { Field, FieldIssue, FieldOption, FieldResult } from "./field.ts";
import type { FieldDefinition } from "./field-definition.ts";
import type { FormOptions } from "./field-text.ts";
import { textSchema } from "./json-schema.ts";

/**
 * Makes one field, in a language and with a clock, without the other thirteen in the bundle.
 *
 * @example
 * ```ts
 * import { createField, kid } from "widevine-license-token/form";
 *
 * const field = createField(kid, { texts: { kid: { label: "Key" } } });
 * field.label; // => "Key"
 * field["~standard"].validate("^kid1"); // => { value: "^kid1" }
 * ```
 *
 * @see tables 13 to 16; decision D11
 */
export function createField<N extends ParameterName>(
  { parameter, judge, mend, label, hint, options: choices, constraints, value: output }: FieldDefinition<N>,
  options: FormOptions = {},
): Field<N> {
  const { name, required, secret } = parameter;
  const text: Partial<Language> = own(options.texts, name) ?? {};
  const jsonSchema = {
    input: () => textSchema(field, required ? "" : "?"),
    output: () => output ?? textSchema(field, ""),
  };
  const field: Field<N> = {
    name,
    label: own(text, "label") ?? label,
    hint: own(text, "hint") ?? hint,
    required,
    secret,
    ...(choices && { options: choices.map(translated) }),
    constraints,
    "~standard": { version: 1, vendor: "widevine-license-token", validate, jsonSchema },
  };
  return field;

  function translated({ value, label: english }: FieldOption): FieldOption {
    return { value, label: own(own(text, "options"), value) ?? english };
  }

  function validate(value: unknown): FieldResult<N> {
    const now = readClock(options);
    const judged = judge(value === "" ? undefined : value, now);
    if (!(judged instanceof Fault)) return { value: judged };
    return { issues: judged.rules.map(issue), ...suggest(value, now) };
  }

  function issue(rule: RuleId): FieldIssue<N> {
    const english = issueIn(parameter, rule);
    return { ...english, message: own(options.messages, rule) ?? english.message };
  }

  /** A text in place of what was typed, offered only where the field accepts it. */
  function suggest(value: unknown, now: number | undefined): { readonly suggestion?: string } {
    if (typeof value !== "string") return {};
    const trimmed = value.trim();
    const suggestion = mend?.(trimmed) ?? trimmed;
    return suggestion === "" || judge(suggestion, now) instanceof Fault ? {} : { suggestion };
  }
}

interface Language {
  readonly label: string;
  readonly hint: string;
  readonly options: { readonly [value: string]: string };
}
