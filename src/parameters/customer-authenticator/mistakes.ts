/** Removes white space and control characters, for example a line break in a pasted value. */
export function fixCustomerAuthenticator(text: string): string {
  return text.replace(/[\s\p{Cc}]/gu, "");
}
