import type { bodyRules } from "../contract/body-rules.ts";
import type { InvalidLiteral, IsLiteral } from "../contract/invalid-literal.ts";
import type { RequestOf } from "../contracts/contract.ts";
import type { TokenRequestKey } from "../contracts/observed-token-request.ts";
import type { ObservedInputName } from "../contracts/observed-token-request-input.ts";
import type { TokenRequest } from "../contracts/token-request.ts";
import type { InputName } from "../contracts/token-request-input.ts";
import type { ContentKeyLiteral } from "../parameters/content-key/literal.ts";
import type { CookieLiteral } from "../parameters/cookie/literal.ts";
import type { CustomerAuthenticatorLiteral } from "../parameters/customer-authenticator/literal.ts";
import type { EkLiteral } from "../parameters/ek/literal.ts";
import type { ErrorFormatLiteral } from "../parameters/error-format/literal.ts";
import type { ExpirationTimeLiteral } from "../parameters/expiration-time/literal.ts";
import type { GeneralFlagsLiteral, ObservedGeneralFlagsLiteral } from "../parameters/general-flags/literal.ts";
import type {
  HdcpOutputControlLiteral,
  ObservedHdcpOutputControlLiteral,
} from "../parameters/hdcp-output-control/literal.ts";
import type { KekLiteral } from "../parameters/kek/literal.ts";
import type { KidLiteral } from "../parameters/kid/literal.ts";
import type { LicenseDurationLiteral } from "../parameters/license-duration/literal.ts";
import type { PlaybackDurationLiteral } from "../parameters/playback-duration/literal.ts";
import type { SecurityLevelLiteral } from "../parameters/security-level/literal.ts";
import type { TrackTypeLiteral } from "../parameters/track-type/literal.ts";
import type { UseHttpsLiteral } from "../parameters/use-https/literal.ts";
import type { WvExtensionLiteral } from "../parameters/wv-extension/literal.ts";

/**
 * The type that an input must also have: its own properties, except that the type is {@link InvalidLiteral} if a literal breaks
 * a rule that the compiler can check, or if the name is unknown and the options do not keep it. Other rules are validated at
 * run time.
 */
export type Literals<Input, Options> = { readonly [Name in keyof Input]: Literal<Name, Input[Name], Options> };

type Literal<Name, Value, Options> =
  Name extends NameOf<Options>
    ? KnownLiteral<Name, Value, Options>
    : Options extends { readonly unknown: "keep" }
      ? Value
      : InvalidLiteral<UnknownName>;

type KnownLiteral<Name, Value, Options> = Name extends "keys"
  ? KeyLiterals<Value, Options>
  : Name extends keyof ValueLiterals<Value>
    ? ValueLiterals<Value>[Name]
    : Name extends keyof ContractLiterals<Value, Options>
      ? ContractLiterals<Value, Options>[Name]
      : Name extends keyof StringLiterals<string>
        ? StringLiteral<Name, Value>
        : Value;

/** The keys of an input, each with its own properties checked like those of the input; an unknown one cannot be kept. */
type KeyLiterals<Keys, Options> = Keys extends readonly object[]
  ? { readonly [At in keyof Keys]: { readonly [Name in keyof Keys[At]]: KeyLiteral<Name, Keys[At][Name], Options> } }
  : Keys;

type KeyLiteral<Name, Value, Options> = Name extends keyof TokenRequestKey
  ? KnownLiteral<Name, Value, Options>
  : InvalidLiteral<UnknownName>;

/** The names of the properties that an input of the contract of some options may have. */
type NameOf<Options> = RequestOf<Options> extends TokenRequest ? InputName : ObservedInputName;

type UnknownName = (typeof bodyRules)["body.unknown-parameter"]["message"];

/** The parameters whose literals are strings, numbers or objects. */
interface ValueLiterals<Value> {
  readonly wvExtension: WvExtensionLiteral<Value>;
  readonly expirationTime: ExpirationTimeLiteral<Value>;
  readonly errorFormat: ErrorFormatLiteral<Value>;
  readonly useHttps: UseHttpsLiteral<Value>;
  readonly securityLevel: SecurityLevelLiteral<Value>;
  readonly trackType: TrackTypeLiteral<Value>;
  readonly licenseDuration: LicenseDurationLiteral<Value>;
  readonly playbackDuration: PlaybackDurationLiteral<Value>;
}

/** The parameters of which the contracts have other values. */
type ContractLiterals<Value, Options> =
  RequestOf<Options> extends TokenRequest ? DocumentedLiterals<Value> : ObservedLiterals<Value>;

interface DocumentedLiterals<Value> {
  readonly generalFlags: GeneralFlagsLiteral<Value>;
  readonly hdcpOutputControl: HdcpOutputControlLiteral<Value>;
}

interface ObservedLiterals<Value> {
  readonly generalFlags: ObservedGeneralFlagsLiteral<Value>;
  readonly hdcpOutputControl: ObservedHdcpOutputControlLiteral<Value>;
}

/** The parameters that accept only strings. */
interface StringLiterals<Text extends string> {
  readonly customerAuthenticator: CustomerAuthenticatorLiteral<Text>;
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
