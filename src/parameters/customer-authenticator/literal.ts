import type { InvalidLiteral } from "../../contract/invalid-literal.ts";
import type { rules } from "./customer-authenticator.ts";

/** Of the white space, only what keyboards type is looked for. @see table 13, customerAuthenticator */
export type CustomerAuthenticatorLiteral<Text extends string> = Text extends ""
  ? InvalidLiteral<Rules["customerAuthenticator.missing"]["message"]>
  : Text extends `${string}${" " | "\t" | "\n" | "\r"}${string}`
    ? InvalidLiteral<Rules["customerAuthenticator.characters"]["message"]>
    : Text;

type Rules = typeof rules;
