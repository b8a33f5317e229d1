import type { EventErrorCode } from "../event-error-code.ts";
import type { ParameterName } from "../parameter-name.ts";
import type { ParameterValues } from "../parameters/index.ts";
import type { RuleId } from "../rules.ts";
import type { StandardSchema } from "./standard-schema.ts";

/** The parameters that every request must give, whatever else it gives. */
type RequiredName = "customerAuthenticator" | "kid" | "securityLevel" | "hdcpOutputControl";

/** What each field yields: the canonical value; `undefined` where nothing is given and nothing need be. */
export type FieldValues = {
  readonly [N in ParameterName]: ParameterValues[N] | (N extends RequiredName ? never : undefined);
};

/**
 * The attributes of an HTML text input that accept exactly the texts that the field accepts, but for the rules that need
 * a clock.
 *
 * They are those of `type=text` (or `password`): `type=number` would accept `05` and `1e0`. They assume what HTML does:
 * the pattern is of the whole text, an empty input is for `required` alone, and a browser takes line breaks out of a text
 * before it is judged. Patterns refuse lone surrogates too, which a script can put into an input and a person cannot.
 *
 * @see HTML standard, the pattern, maxlength and required attributes
 */
export interface FieldConstraints {
  /** Present where something must be given. */
  readonly required?: true;
  /** A regular expression of the whole text, which compiles under the `v` flag. */
  readonly pattern?: string;
  /** In UTF-16 units, as HTML counts (decision D3). */
  readonly maxLength?: number;
  /** Which keys a keyboard on a screen should offer. */
  readonly inputMode?: "numeric";
}

/** One of the few values of a field: the text that is sent, and what a person reads. */
export interface FieldOption {
  readonly value: string;
  readonly label: string;
}

/** What is wrong with the text of a field; it never holds the text (decision D15). */
export interface FieldIssue<N extends ParameterName = ParameterName> {
  /** The rule that is broken: a stable id. */
  readonly rule: RuleId;
  /** The code with which the service would answer; `null` where the page names none. */
  readonly code: EventErrorCode | null;
  readonly parameter: N;
  /** One sentence: the subject, the rule, what to do. */
  readonly message: string;
}

/**
 * What a field answers: the canonical value, or its issues, and where the text can be mended without a guess the mended
 * text, for the person who typed it.
 */
export type FieldResult<N extends ParameterName> =
  | { readonly value: FieldValues[N]; readonly issues?: undefined }
  | { readonly issues: readonly FieldIssue<N>[]; readonly suggestion?: string };

/**
 * One field of a form, and a Standard Schema of its text: `""` and `undefined` are not given (decision D11), everything
 * else is judged as the request's decoders judge it.
 */
export interface Field<N extends ParameterName> extends StandardSchema<string, FieldValues[N], FieldResult<N>> {
  /** The parameter's name: the `name` of the input. */
  readonly name: N;
  readonly label: string;
  /** Units and an example. */
  readonly hint: string;
  /** Whether something must be given, whatever the other fields hold. */
  readonly required: boolean;
  /** Whether the text must not be shown: `type=password`. */
  readonly secret: boolean;
  /** The values among which to choose, where they are few. */
  readonly options?: readonly FieldOption[];
  readonly constraints: FieldConstraints;
}
