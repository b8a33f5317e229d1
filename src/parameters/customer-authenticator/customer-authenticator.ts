import { type Branded, mint } from "../../contract/branded.ts";
import { Failure } from "../../contract/failure.ts";
import type { SecretParameter } from "../../contract/parameter.ts";
import { type ValueRule, wrongType } from "../../contract/value-rules.ts";
import { classesOf, visible } from "../../text/character-classes.ts";

/**
 * The customer's API key, one for production and one for test: a string of any length without white space. A secret.
 *
 * @see table 13, customerAuthenticator
 */
export type CustomerAuthenticator = Branded<string, "CustomerAuthenticator">;

export const rules = {
  "customerAuthenticator.missing": {
    code: -2017,
    message: "customerAuthenticator is required: give the API key of your ExpressPlay account.",
  },
  "customerAuthenticator.characters": {
    code: -2018,
    message:
      "customerAuthenticator must be text without white space, control characters or lone surrogates: copy the API key again, with nothing around it.",
  },
} as const;

const missing = /* @__PURE__ */ new Failure("customerAuthenticator.missing");
const characters = /* @__PURE__ */ new Failure("customerAuthenticator.characters");

/** @see table 13, customerAuthenticator; decision D11: its length is not limited */
function read(
  input: unknown,
  _now?: number,
  classes?: number,
): CustomerAuthenticator | Failure<keyof typeof rules | ValueRule> {
  if (input === undefined || input === "") return missing;
  if (typeof input !== "string") return wrongType;
  if (hasSpaceOrControl(input, classes)) return characters;
  return mint<CustomerAuthenticator>(input);
}

function hasSpaceOrControl(text: string, classes = classesOf(text)): boolean {
  // Only beyond printable ASCII do the characters' Unicode properties matter.
  return (classes & ~visible) !== 0 && /[\s\p{Cc}\p{Cs}]/u.test(text);
}

function write(customerAuthenticator: CustomerAuthenticator): string {
  return customerAuthenticator;
}

/** @see table 13, customerAuthenticator */
export const customerAuthenticator: SecretParameter<
  "customerAuthenticator",
  CustomerAuthenticator,
  keyof typeof rules
> = {
  name: "customerAuthenticator",
  secret: true,
  rules,
  read,
  write,
};
