import type { rules as contentKey } from "../../rules/content-key.ts";
import type { rules as ek } from "../../rules/ek.ts";
import type { rules as kek } from "../../rules/kek.ts";
import type { Broken } from "./broken.ts";
import type { HexLength } from "./hex.ts";

/** @see table 14, kek; decision D4 */
export type KekLiteral<Text extends string> =
  HexLength<Text> extends 32 | 48 | 64 ? Text : Broken<(typeof kek)["kek.format"]["message"]>;

/** @see table 14, ek */
export type EkLiteral<Text extends string> =
  HexLength<Text> extends 48 ? Text : Broken<(typeof ek)["ek.format"]["message"]>;

/** @see table 14, contentKey */
export type ContentKeyLiteral<Text extends string> =
  HexLength<Text> extends 32 ? Text : Broken<(typeof contentKey)["contentKey.hex"]["message"]>;
