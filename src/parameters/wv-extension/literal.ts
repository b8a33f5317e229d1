import type { IsBase64 } from "../../contract/base64-literal.ts";
import type { InvalidLiteral, IsLiteral, IsLongerThan } from "../../contract/invalid-literal.ts";
import type { rules } from "./wv-extension.ts";

/** An extension as a caller may write it: the string `type,payload`, or its two parts. */
export type WvExtensionInput = string | { readonly type: string; readonly payload: string };

/**
 * An extension or an array of extensions, whose strings are checked if they are literals.
 *
 * @see table 14, wvExtension
 */
export type WvExtensionLiteral<Value> = Value extends string
  ? StringLiteral<Value>
  : Value extends readonly unknown[]
    ? { readonly [At in keyof Value]: WvExtensionLiteral<Value[At]> }
    : Value extends { readonly type: infer Type extends string; readonly payload: infer Payload extends string }
      ? { readonly type: TypeLiteral<Type, Type>; readonly payload: PayloadLiteral<Type, Payload, Payload> }
      : Value;

type StringLiteral<Text extends string> =
  IsLiteral<Text> extends false
    ? Text
    : Text extends `${infer Type},${infer Payload}`
      ? Payload extends `${string},${string}`
        ? InvalidLiteral<Rules["wvExtension.shape"]["message"]>
        : TypeLiteral<Type, PayloadLiteral<Type, Payload, Text>>
      : InvalidLiteral<Rules["wvExtension.shape"]["message"]>;

/** `Valid` if the type has 4 characters, or is not a literal. */
type TypeLiteral<Type extends string, Valid> =
  IsLiteral<Type> extends false
    ? Valid
    : [IsLongerThan<Type, 3>, IsLongerThan<Type, 4>] extends [true, false]
      ? Valid
      : InvalidLiteral<Rules["wvExtension.type"]["message"]>;

/** `Valid` if the payload is Base64 (of 4 bytes for `wudo`, decision D6), or is not a literal. */
type PayloadLiteral<Type extends string, Payload extends string, Valid> =
  IsLiteral<Payload> extends false
    ? Valid
    : Payload extends ""
      ? InvalidLiteral<Rules["wvExtension.payload-missing"]["message"]>
      : IsBase64<Payload> extends false
        ? InvalidLiteral<Rules["wvExtension.payload-base64"]["message"]>
        : [Type, IsFourBytes<Payload>] extends ["wudo", false]
          ? InvalidLiteral<Rules["wvExtension.wudo-length"]["message"]>
          : Valid;

/** Whether Base64 encodes 4 bytes: 6 digits and 2 padding characters. */
type IsFourBytes<Base64 extends string> = [IsLongerThan<Base64, 4>, IsLongerThan<Base64, 8>] extends [true, false]
  ? Base64 extends `${string}==`
    ? true
    : false
  : false;

type Rules = typeof rules;
