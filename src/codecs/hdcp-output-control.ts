import type { Type } from "io-ts";
import { hdcpOutputControl, type HdcpOutputControl as Value } from "../parameters/hdcp-output-control.ts";
import { parameterCodec } from "./parameter-codec.ts";

/** What {@link HdcpOutputControl} decodes to. */
export type HdcpOutputControl = Value;

/**
 * The codec of the output control: 0, 1 or 2 as a number or as text.
 *
 * On failure: `hdcpOutputControl.missing`, `.integer` or `.range`.
 *
 * @example
 * ```ts
 * import { HdcpOutputControl } from "widevine-license-token";
 *
 * HdcpOutputControl.decode("0"); // => { _tag: "Right", right: 0 }
 * ```
 *
 * @see table 14, hdcpOutputControl; decision D7
 */
export const HdcpOutputControl: Type<HdcpOutputControl, string, unknown> = parameterCodec(
  "HdcpOutputControl",
  hdcpOutputControl,
);
