import type { messages } from "../../messages/en/kid.ts";
import type { Broken } from "./broken.ts";
import type { HexLength } from "./hex.ts";
import type { IsLongerThan } from "./literal.ts";

/** @see table 14, kid */
export type KidLiteral<Text extends string> = Text extends ""
  ? Broken<Messages["kid.missing"]>
  : Text extends `^${infer Name}`
    ? NameLiteral<Text, Name>
    : HexLength<Text> extends 32
      ? Text
      : Broken<Messages["kid.hex"]>;

type NameLiteral<Text extends string, Name extends string> = Name extends ""
  ? Broken<Messages["kid.name"]>
  : IsLongerThan<Name, 64> extends true
    ? Broken<Messages["kid.length"]>
    : Text;

type Messages = typeof messages;
