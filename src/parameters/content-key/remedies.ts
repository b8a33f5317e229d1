import type { Chapter } from "../../contract/remedy.ts";
import { rules } from "./content-key.ts";

/** The rules of contentKey, with their sources and remedies. */
export const chapter: Chapter<"contentKey", keyof typeof rules> = {
  parameter: "contentKey",
  rules,
  remedies: {
    "contentKey.hex": {
      source: "Table 14, contentKey, and table 18, -2027",
      basis: "stated",
      remedy:
        'Write the 16 bytes of the key as hexadecimal, in Node with Buffer.from(bytes).toString("hex"). A key in Base64 must be decoded first, and one of 48 digits is probably a wrapped key, which belongs into ek.',
    },
  },
};
