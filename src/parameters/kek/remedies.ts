import type { Chapter } from "../../contract/remedy.ts";
import { rules } from "./kek.ts";

/** The rules of kek, with their sources and remedies. */
export const chapter: Chapter<"kek", keyof typeof rules> = {
  parameter: "kek",
  rules,
  remedies: {
    "kek.format": {
      source: "RFC 3394 section 2, table 18, -4024, and decision D4",
      basis: "inferred",
      remedy:
        'Write the 16, 24 or 32 bytes of the key as hexadecimal, in Node with Buffer.from(bytes).toString("hex"). The usual causes are a key in Base64, a 0x in front, and a passphrase in place of a key.',
    },
  },
};
