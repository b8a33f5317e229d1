import type { Remedies } from "../../contract/remedy.ts";
import type { keySource } from "./key-source.ts";

/** The sources and remedies of the rules across the keys. */
export const remedies: Remedies<(typeof keySource)[number]["rule"]> = {
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
};
