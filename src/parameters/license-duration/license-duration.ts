import { type Branded, mint } from "../../contract/branded.ts";
import { Failure } from "../../contract/failure.ts";
import type { Parameter } from "../../contract/parameter.ts";
import { wrongType } from "../../contract/value-rules.ts";
import { isDecimal } from "../../text/decimal.ts";

/**
 * Seconds of playback after it starts: a positive integer up to 2^53 - 1; no limit where it is absent.
 *
 * @see table 14, licenseDuration
 */
export type LicenseDuration = Branded<number, "LicenseDuration">;

export const rules = {
  "licenseDuration.integer": {
    code: -7007,
    message:
      "licenseDuration must be a whole number of seconds from 1 to 9007199254740991, without sign or leading zero: give one, or leave it out for no limit.",
  },
} as const;

const integer = /* @__PURE__ */ new Failure("licenseDuration.integer");

/** @see table 14, licenseDuration; decision D5: a license of 0 seconds plays nothing; decision D7 for text */
function read(input: unknown, _now?: number, classes?: number): LicenseDuration | typeof integer | typeof wrongType {
  if (typeof input !== "string" && typeof input !== "number") return wrongType;
  if (typeof input === "string" ? !isDecimal(input, classes) : !Number.isSafeInteger(input)) return integer;
  const seconds = Number(input);
  return Number.isSafeInteger(seconds) && seconds > 0 ? mint<LicenseDuration>(seconds) : integer;
}

function write(licenseDuration: LicenseDuration): string {
  return String(licenseDuration);
}

/** @see table 14, licenseDuration */
export const licenseDuration: Parameter<"licenseDuration", LicenseDuration, keyof typeof rules> = {
  name: "licenseDuration",
  secret: false,
  rules,
  read,
  write,
};
