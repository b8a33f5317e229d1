import type { HexLength } from "../../contract/hex-literal.ts";
import type { InvalidLiteral } from "../../contract/invalid-literal.ts";
import type { contentKeyDigits, rules } from "./content-key.ts";

/** @see table 14, contentKey */
export type ContentKeyLiteral<Text extends string> =
  HexLength<Text> extends typeof contentKeyDigits ? Text : InvalidLiteral<(typeof rules)["contentKey.hex"]["message"]>;
