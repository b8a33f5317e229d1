import type { bodyRules } from "../contract/body-rules.ts";
import type { InvalidLiteral, IsLiteral } from "../contract/invalid-literal.ts";
import type { RequestOf } from "../contracts/contract.ts";
import type { TokenRequestKey } from "../contracts/observed-token-request.ts";
import type { ObservedInputName } from "../contracts/observed-token-request-input.ts";
import type { TokenRequest } from "../contracts/token-request.ts";
import type { InputName } from "../contracts/token-request-input.ts";
import type { ContentKeyLiteral } from "../parameters/content-key/literal.ts";
import type { CookieLiteral } from "../parameters/cookie/literal.ts";
import type { EkLiteral } from "../parameters/ek/literal.ts";
import type { ExpirationTimeLiteral } from "../parameters/expiration-time/literal.ts";
import type { KekLiteral } from "../parameters/kek/literal.ts";
import type { KidLiteral } from "../parameters/kid/literal.ts";
import type { WvExtensionLiteral } from "../parameters/wv-extension/literal.ts";

/**
 * The type that an input must also have: its own properties, except that the type is {@link InvalidLiteral} if a literal breaks
 * a rule that the compiler can check, or if the name is unknown and the options do not keep it. Other rules are validated at
 * run time.
 */
export type Literals<Input, Options> = { readonly [Name in keyof Input]: Literal<Name, Input[Name], Options> };

type Literal<Name, Value, Options> =
  Name extends NameOf<Options>
    ? KnownLiteral<Name, Value>
    : Options extends { readonly unknown: "keep" }
      ? Value
      : InvalidLiteral<UnknownName>;

type KnownLiteral<Name, Value> = Name extends "keys"
  ? KeyLiterals<Value>
  : Name extends keyof ValueLiterals<Value>
    ? ValueLiterals<Value>[Name]
    : Name extends keyof StringLiterals<string>
      ? StringLiteral<Name, Value>
      : Value;

/** The keys of an input, each with its own properties checked like those of the input; an unknown one cannot be kept. */
type KeyLiterals<Keys> = Keys extends readonly object[]
  ? { readonly [At in keyof Keys]: { readonly [Name in keyof Keys[At]]: KeyLiteral<Name, Keys[At][Name]> } }
  : Keys;

type KeyLiteral<Name, Value> = Name extends keyof TokenRequestKey
  ? KnownLiteral<Name, Value>
  : InvalidLiteral<UnknownName>;

/** The names of the properties that an input of the contract of some options may have. */
type NameOf<Options> = RequestOf<Options> extends TokenRequest ? InputName : ObservedInputName;

type UnknownName = (typeof bodyRules)["body.unknown-parameter"]["message"];

/** The parameters that accept typed values besides strings. */
interface ValueLiterals<Value> {
  readonly wvExtension: WvExtensionLiteral<Value>;
  readonly expirationTime: ExpirationTimeLiteral<Value>;
}

/** The parameters that accept only strings. */
interface StringLiterals<Text extends string> {
  readonly kid: KidLiteral<Text>;
  readonly kek: KekLiteral<Text>;
  readonly ek: EkLiteral<Text>;
  readonly contentKey: ContentKeyLiteral<Text>;
  readonly cookie: CookieLiteral<Text>;
}

type StringLiteral<Name extends keyof StringLiterals<string>, Value> = Value extends string
  ? IsLiteral<Value> extends true
    ? StringLiterals<Value>[Name]
    : Value
  : Value;
