// The form: all fields, and the whole, in English or in another language and with a clock.

// Names that appear in the types above.
export type { EventErrorCode } from "../event-error-code.ts";
export type { ParameterName } from "../parameter-name.ts";
export type { TokenRequest } from "../request/token-request.ts";
export type { RuleId } from "../rules.ts";
// One field without the other thirteen in the bundle: what makes it, and the definition of each.
export { createField } from "./create-field.ts";
export type { Fields } from "./create-fields.ts";
export { createForm, type Form } from "./create-form.ts";
export { fields } from "./default-fields.ts";
export { tokenRequestForm } from "./default-form.ts";
export type { Field, FieldConstraints, FieldIssue, FieldOption, FieldResult, FieldValues } from "./field.ts";
export type { FieldDefinition } from "./field-definition.ts";
// Languages.
export type { FieldText, FieldTexts, FormOptions, RuleMessages } from "./field-text.ts";
export { contentId } from "./fields/content-id.ts";
export { contentKey } from "./fields/content-key.ts";
export { cookie } from "./fields/cookie.ts";
export { customerAuthenticator } from "./fields/customer-authenticator.ts";
export { ek } from "./fields/ek.ts";
export { errorFormat } from "./fields/error-format.ts";
export { expirationTime } from "./fields/expiration-time.ts";
export { generalFlags } from "./fields/general-flags.ts";
export { hdcpOutputControl } from "./fields/hdcp-output-control.ts";
export { kek } from "./fields/kek.ts";
export { kid } from "./fields/kid.ts";
export { licenseDuration } from "./fields/license-duration.ts";
export { securityLevel } from "./fields/security-level.ts";
export { wvExtension } from "./fields/wv-extension.ts";
// What a form sends.
export { type FormEntries, type FormValues, formValues } from "./form-values.ts";
export type { JsonSchema } from "./json-schema.ts";
// Help with what was pasted.
export { mend } from "./mend.ts";
export type { StandardIssue, StandardJsonSchema, StandardResult, StandardSchema } from "./standard-schema.ts";
export type { FormIssue, FormResult, TokenRequestForm } from "./token-request-form.ts";
