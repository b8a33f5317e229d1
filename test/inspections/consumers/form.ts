import {
  createField,
  createForm,
  fields,
  formValues,
  kidField,
  observedFields,
  observedHdcpOutputControlField,
  suggestFix,
  tokenRequestForm,
} from "widevine-license-token/form";
export const f = createField(kidField);
export const g = createField(observedHdcpOutputControlField);
export const form = createForm({});
export const values = formValues(new URLSearchParams(""));
export const all = { fields, observedFields, tokenRequestForm };
export const result = tokenRequestForm["~standard"].validate({});
export const one = fields.kid["~standard"].validate("");
export const fix = suggestFix(fields.kid, "");
export function ff() {
  return createForm({}).tokenRequestForm;
}
export class S {
  m() {
    return fields.expirationTime;
  }
  n() {
    return formValues(new URLSearchParams(""));
  }
}
