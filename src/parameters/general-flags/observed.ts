import { Failure } from "../../contract/failure.ts";
import { wrongType } from "../../contract/value-rules.ts";
import { type GeneralFlagsParameter, write } from "./general-flags.ts";

/**
 * The license flags as they are written: `0000` or `00000000` for none, or `00000001` for a persistent license.
 *
 * @see sources HBB1, HBB2 and EXP of the observed contract
 */
export type ObservedGeneralFlags = "0000" | "00000000" | "00000001";

export const observedRules = {
  "generalFlags.value": {
    code: -5003,
    message:
      "generalFlags must be 0000, 00000000 or 00000001: write 00000001 for a persistent license, else 00000000, or leave it out.",
  },
} as const;

const value = /* @__PURE__ */ new Failure("generalFlags.value");

/** @see sources HBB1 (00000000), HBB2 (both of 8 digits) and EXP (00000001); table 14, generalFlags, for 0000 */
function read(input: unknown): ObservedGeneralFlags | typeof value | typeof wrongType {
  if (typeof input !== "string") return wrongType;
  return input === "0000" || input === "00000000" || input === "00000001" ? input : value;
}

/** @see sources HBB1, HBB2 and EXP */
export const observedGeneralFlags: GeneralFlagsParameter<ObservedGeneralFlags> = {
  name: "generalFlags",
  secret: false,
  rules: observedRules,
  read,
  write,
};
