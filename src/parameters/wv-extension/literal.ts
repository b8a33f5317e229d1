import type { IsBase64 } from "../../contract/base64-literal.ts";
import type { InvalidLiteral, IsLiteral, IsLongerThan } from "../../contract/invalid-literal.ts";
import type { rules } from "./wv-extension.ts";

/** An extension as a caller may write it: the string `type,payload`, or its two parts, of which the payload may be bytes. */
export type WvExtensionInput =
  | string
  | {
      /** 4 printable ASCII characters, no comma. */
      readonly type: string;
      /** Base64, or bytes. */
      readonly payload: string | Uint8Array;
    };

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
      ? { readonly type: TypeLiteral<Type, Type>; readonly payload: PayloadLiteral<Payload, Payload> }
      : Value;

type StringLiteral<Text extends string> =
  IsLiteral<Text> extends false
    ? Text
    : Text extends `${infer Type},${infer Payload}`
      ? Payload extends `${string},${string}`
        ? InvalidLiteral<Rules["wvExtension.shape"]["message"]>
        : TypeLiteral<Type, PayloadLiteral<Payload, Text>>
      : InvalidLiteral<Rules["wvExtension.shape"]["message"]>;

/** `Valid` if the type has 4 characters, or is not a literal. */
type TypeLiteral<Type extends string, Valid> =
  IsLiteral<Type> extends false
    ? Valid
    : [IsLongerThan<Type, 3>, IsLongerThan<Type, 4>] extends [true, false]
      ? Valid
      : InvalidLiteral<Rules["wvExtension.type"]["message"]>;

/** `Valid` if the payload is Base64, or is not a literal. */
type PayloadLiteral<Payload extends string, Valid> =
  IsLiteral<Payload> extends false
    ? Valid
    : Payload extends ""
      ? InvalidLiteral<Rules["wvExtension.payload-missing"]["message"]>
      : IsBase64<Payload> extends false
        ? InvalidLiteral<Rules["wvExtension.payload-base64"]["message"]>
        : Valid;

type Rules = typeof rules;
