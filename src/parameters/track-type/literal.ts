import type { ChoiceLiteral } from "../../contract/choice-literal.ts";
import type { rules, TrackType } from "./track-type.ts";

/** @see docs/contracts.md, trackType */
export type TrackTypeLiteral<Value> = ChoiceLiteral<
  Value,
  TrackType | `${TrackType}`,
  (typeof rules)["trackType.value"]["message"]
>;
