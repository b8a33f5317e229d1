import { type Branded, mint } from "../branded.ts";
import { Fault } from "../fault.ts";
import { rules } from "../rules/customer-authenticator.ts";
import type { Parameter } from "./parameter.ts";

/**
 * The customer's API key, one for production and one for test: text of any length without white space. A secret.
 *
 * @see table 13, customerAuthenticator
 */
export type CustomerAuthenticator = Branded<string, "CustomerAuthenticator">;

/** @see table 13, customerAuthenticator; decision D11: its length is not limited */
export function readCustomerAuthenticator(input: unknown): CustomerAuthenticator | Fault {
  if (input === undefined || input === "") return missing;
  if (typeof input !== "string" || hasBlankOrControl(input)) return characters;
  return mint<CustomerAuthenticator>(input);
}

export function writeCustomerAuthenticator(value: CustomerAuthenticator): string {
  return value;
}

/** @see table 13, customerAuthenticator */
export const customerAuthenticator: Parameter<"customerAuthenticator", CustomerAuthenticator> = {
  name: "customerAuthenticator",
  required: true,
  secret: true,
  rules,
  read: readCustomerAuthenticator,
  write: writeCustomerAuthenticator,
};

function hasBlankOrControl(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // Only beyond printable ASCII do the character's Unicode properties matter.
    if (unit < 0x21 || unit > 0x7e) return /[\s\p{Cc}\p{Cs}]/u.test(text);
  }
  return false;
}

const missing = new Fault("customerAuthenticator.missing");
const characters = new Fault("customerAuthenticator.characters");
