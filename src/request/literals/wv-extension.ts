import type { rules } from "../../rules/wv-extension.ts";
import type { IsBase64 } from "./base64.ts";
import type { Broken } from "./broken.ts";
import type { IsLiteral, IsLongerThan } from "./literal.ts";

/**
 * An extension, or each of a list, as far as its texts are literals.
 *
 * @see table 14, wvExtension
 */
export type WvExtensionLiteral<Value> = Value extends string
  ? TextLiteral<Value>
  : Value extends readonly unknown[]
    ? { readonly [At in keyof Value]: WvExtensionLiteral<Value[At]> }
    : Value extends { readonly type: infer Type extends string; readonly payload: infer Payload extends string }
      ? { readonly type: TypeLiteral<Type, Type>; readonly payload: PayloadLiteral<Type, Payload, Payload> }
      : Value;

type TextLiteral<Text extends string> =
  IsLiteral<Text> extends false
    ? Text
    : Text extends `${infer Type},${infer Payload}`
      ? Payload extends `${string},${string}`
        ? Broken<Rules["wvExtension.shape"]["message"]>
        : TypeLiteral<Type, PayloadLiteral<Type, Payload, Text>>
      : Broken<Rules["wvExtension.shape"]["message"]>;

/** `Valid` where the type is one, or no literal: 4 characters. */
type TypeLiteral<Type extends string, Valid> =
  IsLiteral<Type> extends false
    ? Valid
    : [IsLongerThan<Type, 3>, IsLongerThan<Type, 4>] extends [true, false]
      ? Valid
      : Broken<Rules["wvExtension.type"]["message"]>;

/** `Valid` where the payload is one, or no literal: Base64, of 4 bytes for `wudo` (decision D6). */
type PayloadLiteral<Type extends string, Payload extends string, Valid> =
  IsLiteral<Payload> extends false
    ? Valid
    : Payload extends ""
      ? Broken<Rules["wvExtension.payload-missing"]["message"]>
      : IsBase64<Payload> extends false
        ? Broken<Rules["wvExtension.payload-base64"]["message"]>
        : [Type, IsFourBytes<Payload>] extends ["wudo", false]
          ? Broken<Rules["wvExtension.wudo-length"]["message"]>
          : Valid;

/** Whether Base64 encodes 4 bytes: 6 digits and 2 padding characters. */
type IsFourBytes<Base64 extends string> = [IsLongerThan<Base64, 4>, IsLongerThan<Base64, 8>] extends [true, false]
  ? Base64 extends `${string}==`
    ? true
    : false
  : false;

type Rules = typeof rules;
