import type { rules as body } from "../../rules/body.ts";
import type { TokenRequestInput } from "../token-request-input.ts";
import type { Broken } from "./broken.ts";
import type { CookieLiteral } from "./cookie.ts";
import type { ExpirationTimeLiteral } from "./expiration-time.ts";
import type { ContentKeyLiteral, EkLiteral, KekLiteral } from "./key-source.ts";
import type { KidLiteral } from "./kid.ts";
import type { IsLiteral } from "./literal.ts";
import type { WvExtensionLiteral } from "./wv-extension.ts";

/**
 * What an input must be beside its type: each member as it is, but {@link Broken} where a literal breaks a rule that the
 * compiler can see, or where the options do not keep its name. What is no literal is left to the run-time check.
 */
export type Literals<Input, Options> = { readonly [Name in keyof Input]: Literal<Name, Input[Name], Options> };

type Literal<Name, Value, Options> = Name extends "wvExtension"
  ? WvExtensionLiteral<Value>
  : Name extends "expirationTime"
    ? ExpirationTimeLiteral<Value>
    : Name extends keyof TextLiterals<string>
      ? TextLiteral<Name, Value>
      : Name extends keyof TokenRequestInput
        ? Value
        : Options extends { readonly unknown: "keep" }
          ? Value
          : Broken<(typeof body)["body.unknown-parameter"]["message"]>;

type TextLiteral<Name extends keyof TextLiterals<string>, Value> = Value extends string
  ? IsLiteral<Value> extends true
    ? TextLiterals<Value>[Name]
    : Value
  : Value;

interface TextLiterals<Text extends string> {
  readonly kid: KidLiteral<Text>;
  readonly kek: KekLiteral<Text>;
  readonly ek: EkLiteral<Text>;
  readonly contentKey: ContentKeyLiteral<Text>;
  readonly cookie: CookieLiteral<Text>;
}
