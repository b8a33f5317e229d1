import { Fault } from "../fault.ts";
import { rules } from "../rules/hdcp-output-control.ts";
import { isDecimal } from "../text/decimal.ts";
import type { Parameter } from "./parameter.ts";

/**
 * The three output controls by their names.
 *
 * @example
 * ```ts
 * import { hdcpOutputControls } from "widevine-license-token";
 *
 * hdcpOutputControls.HDCP_NONE; // => 0
 * ```
 *
 * @see table 14, hdcpOutputControl
 */
export const hdcpOutputControls = { HDCP_NONE: 0, HDCP_V1: 1, HDCP_V2: 2 } as const;

/**
 * Which HDCP an output must have: 0 (`HDCP_NONE`), 1 (`HDCP_V1`) or 2 (`HDCP_V2`).
 *
 * @see table 14, hdcpOutputControl
 */
export type HdcpOutputControl = (typeof hdcpOutputControls)[keyof typeof hdcpOutputControls];

/** @see table 14, hdcpOutputControl; decision D7: the text -1 is no integer, the number -1 is one; -0 is 0 */
function readHdcpOutputControl(input: unknown, _now?: number, madeOf?: number): HdcpOutputControl | Fault {
  if (input === undefined) return missing;
  if (typeof input === "string" ? !isDecimal(input, madeOf) : !Number.isSafeInteger(input)) return integer;
  const control = Number(input) + 0; // -0 + 0 is 0
  return isHdcpOutputControl(control) ? control : range;
}

export function writeHdcpOutputControl(control: HdcpOutputControl): string {
  return String(control);
}

/** @see table 14, hdcpOutputControl */
export const hdcpOutputControl: Parameter<"hdcpOutputControl", HdcpOutputControl> = {
  name: "hdcpOutputControl",
  required: true,
  secret: false,
  rules,
  read: readHdcpOutputControl,
  write: writeHdcpOutputControl,
};

function isHdcpOutputControl(control: number): control is HdcpOutputControl {
  return control === 0 || control === 1 || control === 2;
}

const missing = new Fault("hdcpOutputControl.missing");
const integer = new Fault("hdcpOutputControl.integer");
const range = new Fault("hdcpOutputControl.range");
