import type { messages as contentKey } from "../../messages/en/content-key.ts";
import type { messages as ek } from "../../messages/en/ek.ts";
import type { messages as kek } from "../../messages/en/kek.ts";
import type { Broken } from "./broken.ts";
import type { HexLength } from "./hex.ts";

/** @see table 14, kek; decision D4 */
export type KekLiteral<Text extends string> =
  HexLength<Text> extends 32 | 48 | 64 ? Text : Broken<(typeof kek)["kek.format"]>;

/** @see table 14, ek */
export type EkLiteral<Text extends string> = HexLength<Text> extends 48 ? Text : Broken<(typeof ek)["ek.format"]>;

/** @see table 14, contentKey */
export type ContentKeyLiteral<Text extends string> =
  HexLength<Text> extends 32 ? Text : Broken<(typeof contentKey)["contentKey.hex"]>;
