import type { rules } from "../../rules/cookie.ts";
import type { Broken } from "./broken.ts";
import type { IsLongerThan } from "./literal.ts";

/** @see table 16, cookie */
export type CookieLiteral<Text extends string> =
  IsLongerThan<Text, 32> extends true ? Broken<(typeof rules)["cookie.length"]["message"]> : Text;
