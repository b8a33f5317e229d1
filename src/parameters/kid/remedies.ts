import type { Chapter } from "../../contract/remedy.ts";
import { rules } from "./kid.ts";

/** The rules of kid, with their sources and remedies. */
export const chapter: Chapter<"kid", keyof typeof rules> = {
  parameter: "kid",
  rules,
  remedies: {
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
        "Take the dashes out of a UUID, which kidFromUuid does, and decode a key id in Base64 before its 16 bytes are written as hexadecimal. A name needs ^ in front, in a body %5E.",
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
  },
};
