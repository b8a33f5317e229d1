import type { Chapter } from "../../contract/remedy.ts";
import { rules } from "./wv-extension.ts";

/** The rules of wvExtension, with their sources and remedies. */
export const chapter: Chapter<"wvExtension", keyof typeof rules> = {
  parameter: "wvExtension",
  rules,
  remedies: {
    "wvExtension.shape": {
      source: "Table 14, wvExtension, and table 18, -7009",
      basis: "stated",
      remedy:
        "Write the type, one comma and the payload, as in wudo,AAAAAA==, and repeat the parameter for a second extension. The usual cause is the three-part form of ms3Extension, pasted here.",
    },
    "wvExtension.type": {
      source: "Table 18, -2036",
      basis: "stated",
      remedy:
        "The type is an identifier of 32 bits, one byte a character: write exactly 4 characters from U+0020 to U+007E. A space or a quote around the type counts as a character of it.",
    },
    // Table 18 does not say what the value of -2035 corresponds to; it stands between the codes of extensions.
    "wvExtension.payload-missing": {
      source: "Table 14, wvExtension, and table 18, -2035",
      basis: "inferred",
      remedy:
        "Encode the extension's bytes as Base64 and write them after the comma. Where there are no bytes, leave the whole parameter out.",
    },
    "wvExtension.payload-base64": {
      source: "Table 18, -2037",
      basis: "stated",
      remedy:
        'Encode with the standard alphabet and padding, in Node with Buffer.from(bytes).toString("base64"), which is neither "base64url" nor "hex". A space in the payload was a + that was not written %2B in the body: let URLSearchParams write it.',
    },
  },
};
