import type { HexLength } from "../../contract/hex-literal.ts";
import type { InvalidLiteral, IsLongerThan } from "../../contract/invalid-literal.ts";
import type { kidDigits, kidNameMaximumLength, rules } from "./kid.ts";

/** @see table 14, kid */
export type KidLiteral<Text extends string> = Text extends ""
  ? InvalidLiteral<Rules["kid.missing"]["message"]>
  : Text extends `^${infer Name}`
    ? NameLiteral<Text, Name>
    : HexLength<Text> extends typeof kidDigits
      ? Text
      : InvalidLiteral<Rules["kid.hex"]["message"]>;

type NameLiteral<Text extends string, Name extends string> = Name extends ""
  ? InvalidLiteral<Rules["kid.name"]["message"]>
  : IsLongerThan<Name, typeof kidNameMaximumLength> extends true
    ? InvalidLiteral<Rules["kid.length"]["message"]>
    : Text;

type Rules = typeof rules;
