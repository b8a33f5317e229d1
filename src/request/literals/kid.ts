import type { rules } from "../../rules/kid.ts";
import type { Broken } from "./broken.ts";
import type { HexLength } from "./hex.ts";
import type { IsLongerThan } from "./literal.ts";

/** @see table 14, kid */
export type KidLiteral<Text extends string> = Text extends ""
  ? Broken<Rules["kid.missing"]["message"]>
  : Text extends `^${infer Name}`
    ? NameLiteral<Text, Name>
    : HexLength<Text> extends 32
      ? Text
      : Broken<Rules["kid.hex"]["message"]>;

type NameLiteral<Text extends string, Name extends string> = Name extends ""
  ? Broken<Rules["kid.name"]["message"]>
  : IsLongerThan<Name, 64> extends true
    ? Broken<Rules["kid.length"]["message"]>
    : Text;

type Rules = typeof rules;
