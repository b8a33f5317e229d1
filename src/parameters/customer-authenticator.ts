import { type Branded, mint } from "../branded.ts";
import { Fault } from "../fault.ts";
import { rules } from "../rules/customer-authenticator.ts";
import { classesOf, visible } from "../text/character-classes.ts";
import type { Parameter } from "./parameter.ts";

/**
 * The customer's API key, one for production and one for test: text of any length without white space. A secret.
 *
 * @see table 13, customerAuthenticator
 */
export type CustomerAuthenticator = Branded<string, "CustomerAuthenticator">;

/** @see table 13, customerAuthenticator; decision D11: its length is not limited */
function readCustomerAuthenticator(input: unknown, _now?: number, madeOf?: number): CustomerAuthenticator | Fault {
  if (input === undefined || input === "") return missing;
  if (typeof input !== "string" || hasBlankOrControl(input, madeOf)) return characters;
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

function hasBlankOrControl(text: string, madeOf = classesOf(text)): boolean {
  // Only beyond printable ASCII do the characters' Unicode properties matter.
  return (madeOf & ~visible) !== 0 && /[\s\p{Cc}\p{Cs}]/u.test(text);
}

const missing = new Fault("customerAuthenticator.missing");
const characters = new Fault("customerAuthenticator.characters");
