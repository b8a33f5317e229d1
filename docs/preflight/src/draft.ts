import type { FormValues } from "widevine-license-token/form";
import type { FieldName } from "./field-name.ts";

/** The parameters that have one field; `wvExtension` has rows. */
type SingleName = Exclude<FieldName, "wvExtension">;

/** What was typed into one field, and whether a person has been there. */
export interface Entry {
  text: string;
  touched: boolean;
}

/** What was typed so far. It lives in memory only: its secrets are not stored. */
export interface Draft {
  readonly singles: { readonly [N in SingleName]: Entry };
  readonly rows: Entry[];
}

export function emptyDraft(): Draft {
  return {
    singles: {
      customerAuthenticator: blank(),
      errorFormat: blank(),
      generalFlags: blank(),
      kek: blank(),
      kid: blank(),
      ek: blank(),
      contentKey: blank(),
      contentId: blank(),
      securityLevel: blank(),
      hdcpOutputControl: blank(),
      licenseDuration: blank(),
      expirationTime: blank(),
      cookie: blank(),
    },
    rows: [],
  };
}

export function blank(): Entry {
  return { text: "", touched: false };
}

/** What the form library judges. */
export function valuesOf({ singles, rows }: Draft): FormValues {
  const texts = Object.entries(singles).map(([name, { text }]) => [name, text]);
  return { ...Object.fromEntries(texts), wvExtension: rows.map(({ text }) => text) };
}
