import * as fc from "fast-check";
import { issueOf } from "../../../issue.ts";
import { spellings } from "../spellings.ts";
import { wellFormedText } from "../text.ts";
import { type Break, breaking, missing, without, wrong } from "./break.ts";
import { nearHex } from "./wrong-text.ts";

type KeyRule =
  | "kek.format"
  | "kid.missing"
  | "kid.hex"
  | "kid.length"
  | "kid.name"
  | "ek.format"
  | "ek.requires-kek"
  | "contentKey.missing"
  | "contentKey.hex";

/**
 * How the rules of the key id and of the three sources of the content key are broken.
 *
 * @see table 14; decision D1
 */
export const keyBreaks: { readonly [R in KeyRule]: fc.Arbitrary<Break> } = {
  "kek.format": wrong("kek", "kek.format", nearHex()),
  "kid.missing": missing("kid", ""),
  "kid.hex": wrong("kid", "kid.hex", nearHex()),
  "kid.length": wrong(
    "kid",
    "kid.length",
    wellFormedText(200).map((name) => `^${name.padEnd(65, "x")}`),
  ),
  "kid.name": wrong("kid", "kid.name", fc.constant("^")),
  "ek.format": fc.tuple(spellings.kek, breaking("ek", "ek.format", nearHex())).map(([kek, ek]): Break => {
    const issue = issueOf("ek.format");
    return (pairs) => ({ pieces: [...without(pairs, "kek", "ek"), ["kek", kek], ["ek", ek]], issue });
  }),
  "ek.requires-kek": fc.tuple(spellings.ek, spellings.contentKey).map(([ek, contentKey]): Break => {
    const issue = issueOf("ek.requires-kek");
    return (pairs) => ({
      pieces: [...without(pairs, "kek", "ek", "contentKey"), ["ek", ek], ["contentKey", contentKey]],
      issue,
    });
  }),
  "contentKey.missing": fc.constant((pairs) => ({
    pieces: without(pairs, "kek", "ek", "contentKey"),
    issue: issueOf("contentKey.missing"),
  })),
  "contentKey.hex": wrong("contentKey", "contentKey.hex", nearHex()),
};
