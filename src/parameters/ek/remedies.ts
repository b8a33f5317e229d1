import type { Chapter } from "../../contract/remedy.ts";
import { rules } from "./ek.ts";

/** The rules of ek, with their sources and remedies. */
export const chapter: Chapter<"ek", keyof typeof rules> = {
  parameter: "ek",
  rules,
  remedies: {
    "ek.format": {
      source: "RFC 3394 section 2.2.1 and table 18, -4024",
      basis: "inferred",
      remedy:
        "Wrap the 16 bytes of the content key under kek and write the 24 bytes of the wrap as hexadecimal, as wrapContentKey of widevine-license-token/keys does. The usual causes of 32 or 64 digits are AES in ECB or CBC mode in place of AES Key Wrap.",
    },
  },
};
