import type { InvalidLiteral, IsLongerThan } from "../../contract/invalid-literal.ts";
import type { cookieMaximumLength, rules } from "./cookie.ts";

/** @see table 16, cookie */
export type CookieLiteral<Text extends string> =
  IsLongerThan<Text, typeof cookieMaximumLength> extends true
    ? InvalidLiteral<(typeof rules)["cookie.length"]["message"]>
    : Text;
