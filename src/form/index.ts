// The fields and the whole form, in English or another language, with or without a clock.

// Names that appear in the types above.
export type { EventErrorCode } from "../contract/event-error-code.ts";
export type { FieldOption } from "../contract/field-definition.ts";
export type { JsonSchema } from "../contract/json-schema.ts";
export type { ParameterName, RuleId } from "../contracts/documented.ts";
export type { TokenRequest } from "../contracts/token-request.ts";
export { contentIdField } from "../parameters/content-id/field.ts";
export { contentKeyField } from "../parameters/content-key/field.ts";
export { cookieField } from "../parameters/cookie/field.ts";
export { customerAuthenticatorField } from "../parameters/customer-authenticator/field.ts";
export { ekField } from "../parameters/ek/field.ts";
export { errorFormatField } from "../parameters/error-format/field.ts";
export { expirationTimeField } from "../parameters/expiration-time/field.ts";
export { generalFlagsField } from "../parameters/general-flags/field.ts";
export { hdcpOutputControlField } from "../parameters/hdcp-output-control/field.ts";
export { kekField } from "../parameters/kek/field.ts";
export { kidField } from "../parameters/kid/field.ts";
export { licenseDurationField } from "../parameters/license-duration/field.ts";
export { securityLevelField } from "../parameters/security-level/field.ts";
export { wvExtensionField } from "../parameters/wv-extension/field.ts";
// One field without the others in the bundle: the function that creates it, and the definition of each field.
export { createField } from "./create-field.ts";
export type { Fields } from "./create-fields.ts";
export { createForm, type Form } from "./create-form.ts";
export { fields } from "./default-fields.ts";
export { tokenRequestForm } from "./default-form.ts";
export type { FieldDefinition } from "./definitions.ts";
export type { Field, FieldConstraints, FieldIssue, FieldResult, FieldValues } from "./field.ts";
// Languages.
export type { FieldText, FieldTexts, FormOptions, RuleMessages } from "./field-text.ts";
// The values of a submitted form.
export { type FormEntries, type FormValues, formValues } from "./form-values.ts";
export type { StandardIssue, StandardJsonSchema, StandardResult, StandardSchema } from "./standard-schema.ts";
// Suggestions for a pasted value.
export { suggestFix } from "./suggest-fix.ts";
export type { FormIssue, FormResult, TokenRequestForm } from "./token-request-form.ts";
