import type * as fc from "fast-check";
import type { RuleId } from "../../../rules.ts";
import { bodyBreaks } from "./body-breaks.ts";
import type { Break } from "./break.ts";
import { controlBreaks } from "./control-breaks.ts";
import { expirationBreaks } from "./expiration-breaks.ts";
import { extensionBreaks } from "./extension-breaks.ts";
import { keyBreaks } from "./key-breaks.ts";
import { tokenBreaks } from "./token-breaks.ts";

/**
 * The rules that a body of well-formed text can break alone: not those that only a lone surrogate or a value without a
 * text breaks, not the one that needs a hundred others, and not the one that takes a cipher.
 */
export type BreakableRule = Exclude<
  RuleId,
  "contentId.text" | "cookie.text" | "body.too-many-issues" | "input.type" | "ek.unwrap"
>;

/** How each of the 34 rules is broken. */
export const breaks: { readonly [R in BreakableRule]: fc.Arbitrary<Break> } = {
  ...tokenBreaks,
  ...keyBreaks,
  ...controlBreaks,
  ...extensionBreaks,
  ...expirationBreaks,
  ...bodyBreaks,
};
