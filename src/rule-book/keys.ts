import type { Chapter } from "./rule.ts";

/** @see table 14, the parameters that say which content key a licence carries */
export const keys: Chapter<"kek" | "kid" | "ek" | "contentKey"> = {
  "kek.format": {
    source: "RFC 3394 section 2, table 18, -4024, and decision D4",
    basis: "inferred",
    remedy:
      'Write the 16, 24 or 32 bytes of the key as hexadecimal, in Node with Buffer.from(bytes).toString("hex"). The usual causes are a key in Base64, a 0x in front, and a passphrase in place of a key.',
  },
  "kid.missing": {
    source: "Table 14, kid",
    basis: "stated",
    remedy:
      "Give the key id with which the content was packaged: the default_KID of a DASH manifest without its dashes. Where the key storage knows the key by a name, write ^ and that name.",
  },
  "kid.hex": {
    source: "Table 14, kid, and table 18, -4020",
    basis: "stated",
    remedy:
      "Take the dashes out of a UUID, which kidFromUuid of widevine-license-token/keys does, and decode a key id in Base64 before its 16 bytes are written as hexadecimal. A name needs ^ in front, in a body %5E.",
  },
  "kid.length": {
    source: "Table 14, kid",
    basis: "stated",
    remedy:
      "Store the key under a shorter name, or send its key id as 32 hexadecimal digits. The limit counts UTF-16 units as String.length does, without the ^.",
  },
  "kid.name": {
    source: "Table 14, kid, table 18, -4022, and decision D13",
    basis: "inferred",
    remedy:
      "Give a string with the name of the stored key after the ^: a lone ^ is usually a variable that is not set. A lone surrogate comes from text that was cut in the middle of a character.",
  },
  "ek.format": {
    source: "RFC 3394 section 2.2.1 and table 18, -4024",
    basis: "inferred",
    remedy:
      "Wrap the 16 bytes of the content key under kek and write the 24 bytes of the wrap as hexadecimal, as wrapContentKey of widevine-license-token/keys does. The usual causes of 32 or 64 digits are AES in ECB or CBC mode in place of AES Key Wrap.",
  },
  "ek.requires-kek": {
    source: "Table 14, contentKey, table 18, -4024, and decision D1",
    basis: "inferred",
    remedy:
      "Send beside ek the kek under which it was wrapped. If you hold the content key itself, send contentKey and leave ek out.",
  },
  "ek.unwrap": {
    source: "RFC 3394 section 2.2.3 and table 18, -4024",
    basis: "inferred",
    remedy:
      "Take kek and ek from the same wrap, or wrap the content key again with wrapContentKey of widevine-license-token/keys. The usual causes are the kek of another environment, a mistyped digit, and a wrap with an initial value other than the default.",
  },
  // The page's sentence needs a reading (decision D1), and its -2005 speaks of an invalid key, not of a missing one.
  "contentKey.missing": {
    source: "Table 14, contentKey, table 18, -2005, and decision D1",
    basis: "inferred",
    remedy:
      "Send contentKey, or kek and ek, or kek alone where the service finds the wrapped key by kid in its key storage. A kid alone is not enough, since a stored key is encrypted under kek.",
  },
  "contentKey.hex": {
    source: "Table 14, contentKey, and table 18, -2027",
    basis: "stated",
    remedy:
      'Write the 16 bytes of the key as hexadecimal, in Node with Buffer.from(bytes).toString("hex"). A key in Base64 must be decoded first, and one of 48 digits is probably a wrapped key, which belongs into ek.',
  },
};
