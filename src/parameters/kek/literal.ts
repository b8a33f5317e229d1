import type { HexLength } from "../../contract/hex-literal.ts";
import type { InvalidLiteral } from "../../contract/invalid-literal.ts";
import type { kekDigits, rules } from "./kek.ts";

/** @see table 14, kek */
export type KekLiteral<Text extends string> =
  HexLength<Text> extends (typeof kekDigits)[number] ? Text : InvalidLiteral<(typeof rules)["kek.format"]["message"]>;
