import type { RuleId } from "../../../src/index.ts";

/** What a JSON Schema of the parameters cannot say of each of these rules; it says all of the others. */
export const beyondJsonSchema = {
  "expirationTime.lifetime":
    "JSON Schema has no clock: that an absolute time is at most 30 days ahead is not said. Of a relative one it is.",
  "expirationTime.past": "JSON Schema has no clock.",
  "kid.length":
    "JSON Schema counts code points, and the limit of 64 counts UTF-16 units: with characters beyond U+FFFF a longer name passes.",
  "cookie.length":
    "JSON Schema counts code points, and the limit of 32 counts UTF-16 units: with characters beyond U+FFFF a longer cookie passes.",
  "customerAuthenticator.characters": "A lone surrogate passes; all else that the rule refuses does not.",
  "kid.name": "A lone surrogate passes; an empty name does not.",
  "contentId.text": "A lone surrogate passes.",
  "cookie.text": "A lone surrogate passes.",
  "body.percent-encoding": "A schema sees what a parser made of the body, and parsers repair a stray percent sign.",
  "body.utf-8": "A schema sees what a parser made of the body, and parsers put U+FFFD for what is no UTF-8.",
  "body.duplicate-parameter": "It is refused only where the parser makes a list of a repeated name.",
  "body.too-many-issues": "A schema does not count issues; what has so many is refused all the same.",
  "ek.unwrap": "It needs cryptography.",
} as const satisfies { readonly [R in RuleId]?: string };

/** The same for a request whose keys have indexes, by the observed contract. */
export const beyondJsonSchemaOfKeys = {
  ...beyondJsonSchema,
  "keys.gap": "Only key 0 is asked for: that the indexes run on from there without a gap is not said.",
  "kid.missing": "Of keys with an index only key 0 is asked for its kid: that each other key has one is not said.",
  "contentKey.missing":
    "Of keys with an index and without kek only key 0 is asked for its contentKey: that each other key has one is not said.",
} as const satisfies { readonly [R in RuleId]?: string };
