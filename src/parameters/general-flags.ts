import { Fault } from "../fault.ts";

/**
 * The licence flags, 4 hexadecimal characters, of which only `0000` is allowed.
 *
 * @see table 14, generalFlags
 */
export type GeneralFlags = "0000";

/** @see table 14, generalFlags */
export function readGeneralFlags(input: unknown): GeneralFlags | Fault {
  return input === "0000" ? input : value;
}

export function writeGeneralFlags(flags: GeneralFlags): string {
  return flags;
}

const value = new Fault("generalFlags.value");
