import type { ValueSchema } from "../../contract/field-definition.ts";
import { loop } from "../../text/pattern-limit.ts";

/** The pattern of the strings that customerAuthenticator accepts. */
export const schema: ValueSchema = {
  pattern: /* @__PURE__ */ loop("[^\\s\\p{Cc}\\p{Cs}]", 1),
};
