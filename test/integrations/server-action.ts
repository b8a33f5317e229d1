"use server";

import { type FormIssue, formValues, tokenRequestForm } from "widevine-license-token/form";

/** What the browser gets: issues, which hold no value of a secret, or the key id of the request. */
export type Checked = { readonly issues: readonly FormIssue[]; readonly kid?: string };

export async function checkTokenRequest(_last: Checked, data: FormData): Promise<Checked> {
  const result = tokenRequestForm["~standard"].validate(formValues(data));
  return result.issues === undefined ? { issues: [], kid: result.value.kid } : { issues: result.issues };
}
