import type { messages } from "../../messages/en/cookie.ts";
import type { Broken } from "./broken.ts";
import type { IsLongerThan } from "./literal.ts";

/** @see table 16, cookie */
export type CookieLiteral<Text extends string> =
  IsLongerThan<Text, 32> extends true ? Broken<(typeof messages)["cookie.length"]> : Text;
