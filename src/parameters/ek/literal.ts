import type { HexLength } from "../../contract/hex-literal.ts";
import type { InvalidLiteral } from "../../contract/invalid-literal.ts";
import type { ekDigits, rules } from "./ek.ts";

/** @see table 14, ek */
export type EkLiteral<Text extends string> =
  HexLength<Text> extends typeof ekDigits ? Text : InvalidLiteral<(typeof rules)["ek.format"]["message"]>;
