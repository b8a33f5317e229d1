import type { Sample } from "../../contract/sampling/sample.ts";
import { wellFormedText } from "../../contract/sampling/text.ts";
import { type Cookie, cookie, cookieMaximumLength, type rules } from "./cookie.ts";

/** @see table 16, cookie */
export function samples(): Sample<"cookie", Cookie, keyof typeof rules> {
  return {
    parameter: cookie,
    texts: wellFormedText(cookieMaximumLength),
    mutations: {
      "cookie.length": wellFormedText(80).map((text) => text.padEnd(cookieMaximumLength + 1, "x")),
      "cookie.text": null, // only a lone surrogate breaks this rule
    },
  };
}
