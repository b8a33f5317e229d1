import { Fault } from "../fault.ts";
import { rules } from "../rules/general-flags.ts";
import type { Parameter } from "./parameter.ts";

/**
 * The licence flags, 4 hexadecimal characters, of which only `0000` is allowed.
 *
 * @see table 14, generalFlags
 */
export type GeneralFlags = "0000";

/** @see table 14, generalFlags */
function readGeneralFlags(input: unknown): GeneralFlags | Fault {
  return input === "0000" ? input : value;
}

export function writeGeneralFlags(flags: GeneralFlags): string {
  return flags;
}

/** @see table 14, generalFlags */
export const generalFlags: Parameter<"generalFlags", GeneralFlags> = {
  name: "generalFlags",
  required: false,
  secret: false,
  rules,
  read: readGeneralFlags,
  write: writeGeneralFlags,
};

const value = new Fault("generalFlags.value");
