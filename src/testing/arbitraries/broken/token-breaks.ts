import * as fc from "fast-check";
import { firstIsPlainest } from "../first-is-plainest.ts";
import { spellings } from "../spellings.ts";
import { wellFormedText } from "../text.ts";
import { type Break, missing, wrong } from "./break.ts";
import { spoiled } from "./wrong-text.ts";

type TokenRule =
  | "customerAuthenticator.missing"
  | "customerAuthenticator.characters"
  | "errorFormat.value"
  | "generalFlags.value"
  | "cookie.length";

/**
 * How the rules of the token, of the licence's flags and of the cookie are broken.
 *
 * @see tables 13, 14 and 16
 */
export const tokenBreaks: { readonly [R in TokenRule]: fc.Arbitrary<Break> } = {
  "customerAuthenticator.missing": missing("customerAuthenticator", ""),
  "customerAuthenticator.characters": wrong(
    "customerAuthenticator",
    "customerAuthenticator.characters",
    spoiled(spellings.customerAuthenticator, " \t\n\r\u0000\u007F\u0085\u00A0\u2028\u3000\uFEFF"),
  ),
  "errorFormat.value": wrong(
    "errorFormat",
    "errorFormat.value",
    fc.oneof(firstIsPlainest, fc.constantFrom("HTML", "Json", "xml", "json "), wellFormedText()),
  ),
  "generalFlags.value": wrong(
    "generalFlags",
    "generalFlags.value",
    fc.oneof(firstIsPlainest, fc.constantFrom("0", "00000000", "0001", " 0000"), wellFormedText()),
  ),
  "cookie.length": wrong(
    "cookie",
    "cookie.length",
    wellFormedText(80).map((text) => text.padEnd(33, "x")),
  ),
};
