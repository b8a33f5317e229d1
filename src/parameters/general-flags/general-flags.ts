import { Failure } from "../../contract/failure.ts";
import type { Parameter } from "../../contract/parameter.ts";
import { wrongType } from "../../contract/value-rules.ts";

/**
 * The license flags, 4 hexadecimal characters; only `0000` is allowed.
 *
 * @see table 14, generalFlags
 */
export type GeneralFlags = "0000";

/** A parameter of license flags. */
export interface GeneralFlagsParameter<Flags extends string>
  extends Parameter<"generalFlags", Flags, keyof typeof rules> {
  /** Writes flags, also those that only another contract has. */
  write(generalFlags: string): string;
}

export const rules = {
  "generalFlags.value": {
    code: -5003,
    message: "generalFlags must be 0000, the only value that is allowed: write it so, or leave it out.",
  },
} as const;

const value = /* @__PURE__ */ new Failure("generalFlags.value");

/** @see table 14, generalFlags */
function read(input: unknown): GeneralFlags | typeof value | typeof wrongType {
  if (typeof input !== "string") return wrongType;
  return input === "0000" ? input : value;
}

export function write(generalFlags: string): string {
  return generalFlags;
}

/** @see table 14, generalFlags */
export const generalFlags: GeneralFlagsParameter<GeneralFlags> = {
  name: "generalFlags",
  secret: false,
  rules,
  read,
  write,
};
