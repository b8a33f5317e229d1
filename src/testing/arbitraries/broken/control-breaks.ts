import * as fc from "fast-check";
import { firstIsPlainest } from "../first-is-plainest.ts";
import { wellFormedText } from "../text.ts";
import { type Break, missing, wrong } from "./break.ts";

type ControlRule =
  | "securityLevel.missing"
  | "securityLevel.value"
  | "hdcpOutputControl.missing"
  | "hdcpOutputControl.integer"
  | "hdcpOutputControl.range"
  | "licenseDuration.integer";

/**
 * How the rules of the numbers are broken.
 *
 * @see table 14; decisions D5 and D7
 */
export const controlBreaks: { readonly [R in ControlRule]: fc.Arbitrary<Break> } = {
  "securityLevel.missing": missing("securityLevel"),
  "securityLevel.value": wrong(
    "securityLevel",
    "securityLevel.value",
    fc.oneof(firstIsPlainest, fc.constantFrom("0", "6", "01", "+1", "1.0", "1e0", " 1", "１"), wellFormedText()),
  ),
  "hdcpOutputControl.missing": missing("hdcpOutputControl"),
  "hdcpOutputControl.integer": wrong(
    "hdcpOutputControl",
    "hdcpOutputControl.integer",
    fc.oneof(firstIsPlainest, fc.constantFrom("-1", "+1", "01", "1.0", "0x1", "١"), wellFormedText()),
  ),
  "hdcpOutputControl.range": wrong(
    "hdcpOutputControl",
    "hdcpOutputControl.range",
    fc.oneof(
      firstIsPlainest,
      fc.constant("3"),
      fc.nat().map((more) => `10${more}`),
    ),
  ),
  "licenseDuration.integer": wrong(
    "licenseDuration",
    "licenseDuration.integer",
    fc.oneof(
      firstIsPlainest,
      fc.constantFrom("0", "-0", "+1", "060", "1e3", "1.5", "9007199254740992"),
      fc.nat().map((more) => `9007199254740992${more}`),
      wellFormedText(),
    ),
  ),
};
