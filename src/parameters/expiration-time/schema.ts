import type { ValueSchema } from "../../contract/field-definition.ts";
import { dateTimePattern } from "../../text/date-time-pattern.ts";
import { decimalUpTo } from "../../text/decimal-pattern.ts";
import { maximumLifetimeSeconds } from "./expiration-time.ts";

/** The pattern of the strings that expirationTime accepts. */
export const schema: ValueSchema = {
  pattern: /* @__PURE__ */ createPattern(),
  typed: { type: "integer", minimum: 1, maximum: maximumLifetimeSeconds },
};

function createPattern(): string {
  return String.raw`\+${decimalUpTo(String(maximumLifetimeSeconds))}|${dateTimePattern()}`;
}
