// The fields and the whole form, in English or another language, with or without a clock, of either contract.

// Names that appear in the types below.
export type { EventErrorCode } from "../contract/event-error-code.ts";
export type {
  FieldGroup,
  FieldKind,
  FieldNeed,
  FieldOption,
  ParameterField as FieldDefinition,
} from "../contract/field-definition.ts";
export type { JsonSchema } from "../contract/json-schema.ts";
export type {
  Choice,
  Mistake,
  ParameterMistakes,
} from "../contract/mistake.ts";
export type { StandardIssue, StandardJsonSchema, StandardResult, StandardSchema } from "../contract/standard-schema.ts";
export type { Contract } from "../contracts/contract.ts";
export type { Issue } from "../contracts/issue.ts";
export type { ParameterName, RuleId } from "../contracts/names.ts";
export type { ObservedTokenRequest } from "../contracts/observed-token-request.ts";
export type { TokenRequest } from "../contracts/token-request.ts";
export type * from "../contracts/values.ts";
export type { Advice, AdviceId, AdviceMessages } from "../http/advice.ts";
export type { ServiceTarget } from "../http/token-endpoint.ts";
// The definition of each field.
export { contentIdField } from "../parameters/content-id/field.ts";
export { contentKeyField } from "../parameters/content-key/field.ts";
export { cookieField } from "../parameters/cookie/field.ts";
export { customerAuthenticatorField } from "../parameters/customer-authenticator/field.ts";
export { ekField } from "../parameters/ek/field.ts";
export { errorFormatField } from "../parameters/error-format/field.ts";
export { expirationTimeField } from "../parameters/expiration-time/field.ts";
export { generalFlagsField } from "../parameters/general-flags/field.ts";
export { observedGeneralFlagsField } from "../parameters/general-flags/observed-field.ts";
export { hdcpOutputControlField } from "../parameters/hdcp-output-control/field.ts";
export { observedHdcpOutputControlField } from "../parameters/hdcp-output-control/observed-field.ts";
export { kekField } from "../parameters/kek/field.ts";
export { kidField } from "../parameters/kid/field.ts";
export { licenseDurationField } from "../parameters/license-duration/field.ts";
export { playbackDurationField } from "../parameters/playback-duration/field.ts";
export { securityLevelField } from "../parameters/security-level/field.ts";
export { observedSecurityLevelField } from "../parameters/security-level/observed-field.ts";
export { trackTypeField } from "../parameters/track-type/field.ts";
export { useHttpsField } from "../parameters/use-https/field.ts";
export { wvExtensionField } from "../parameters/wv-extension/field.ts";
// Advice about a valid request.
export { adviseForm, type FormAdvice, type FormAdviceOptions } from "./advise-form.ts";
// One field without the others in the bundle.
export { createField } from "./create-field.ts";
export type { Fields } from "./create-fields.ts";
export { createForm, type FieldsOf, type Form } from "./create-form.ts";
export type { ObservedFields } from "./create-observed-fields.ts";
export { fields } from "./default-fields.ts";
export { tokenRequestForm } from "./default-form.ts";
export type {
  EmptyValue,
  Field,
  FieldConstraints,
  FieldIssue,
  FieldResult,
  FieldValue,
  FieldValues,
  ObservedFieldValues,
  PlainField,
} from "./field.ts";
// Languages.
export type {
  FieldText,
  FieldTexts,
  FormOptions,
  LabelAndHint,
  ObservedFieldText,
  ObservedFieldTexts,
  RuleMessages,
} from "./field-text.ts";
// The values of a submitted form.
export type { FormEntries } from "./form-entries.ts";
export { formValues } from "./form-values.ts";
export { observedFields } from "./observed-fields.ts";
// Suggestions for a pasted value.
export type { Remedy } from "./remedy.ts";
export { suggestFix } from "./suggest-fix.ts";
export type { FormIssue, FormResult, TokenRequestForm } from "./token-request-form.ts";
export type { FormKey, FormValues, FormValuesOf, ObservedFormValues } from "./values-of-form.ts";
