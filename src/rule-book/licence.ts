import type { Chapter } from "./rule.ts";

/** @see table 14, the parameters of the licence but for those of its key */
export const licence: Chapter<
  "generalFlags" | "contentId" | "securityLevel" | "hdcpOutputControl" | "licenseDuration" | "wvExtension"
> = {
  "generalFlags.value": {
    source: "Table 14, generalFlags",
    basis: "stated",
    remedy:
      "Leave the parameter out, or send the text 0000 and not the number 0. Flags of 8 digits, as newer callers send them, are no part of this contract.",
  },
  "contentId.text": {
    source: "Table 14, contentId, and decision D13",
    basis: "inferred",
    remedy:
      "Give a string and not a number or null, or leave the parameter out. To shorten one, cut it by code points, as Array.from(text) does, so that no character is halved.",
  },
  "securityLevel.missing": {
    source: "Table 14, securityLevel",
    basis: "stated",
    remedy:
      "Choose the lowest level that the rights holder accepts, since every higher one shuts out devices; the page names no default. In code, securityLevels names the five, from SW_SECURE_CRYPTO to HW_SECURE_ALL.",
  },
  "securityLevel.value": {
    source: "Table 14, securityLevel",
    basis: "stated",
    remedy:
      "Send the number and not the name of the level; in code, securityLevels has the number of each name. Widevine's device levels L1 to L3 are another scale, on which 1 is the strictest.",
  },
  "hdcpOutputControl.missing": {
    source: "Table 14, hdcpOutputControl",
    basis: "stated",
    remedy:
      "Send 0 where outputs need no HDCP; the page names no default. In code, hdcpOutputControls names the three, from HDCP_NONE to HDCP_V2.",
  },
  // Table 18 has two codes for a wrong control; that -2008 is the one for what is no number is our assignment.
  "hdcpOutputControl.integer": {
    source: "Table 18, -2008, and decision D7",
    basis: "inferred",
    remedy:
      "Send the number and not the name of the control, without a sign, a blank or a point; in code, hdcpOutputControls has the number of each name.",
  },
  "hdcpOutputControl.range": {
    source: "Table 14, hdcpOutputControl, and table 18, -2034",
    basis: "stated",
    remedy:
      "Send 0 for no HDCP, 1 for its version 1 or 2 for its version 2: the contract has no finer steps. Values from 3 to 5, as newer callers send them, are no part of it.",
  },
  "licenseDuration.integer": {
    source: "Table 14, licenseDuration, and decisions D5 and D7",
    basis: "inferred",
    remedy:
      "Count in seconds, round to a whole number and write plain digits: a day is 86400. For no limit leave the parameter out: neither 0 nor a negative number means that.",
  },
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
      "The type is an identifier of 32 bits, one byte a character: write exactly 4 characters from U+0020 to U+007E. A blank or a quote around the type counts as a character of it.",
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
      'Encode with the standard alphabet and padding, in Node with Buffer.from(bytes).toString("base64"), which is neither "base64url" nor "hex". A blank in the payload was a + that was not written %2B in the body: let URLSearchParams write it.',
  },
  "wvExtension.wudo-length": {
    source: "Table 18, -2040, and decision D6",
    basis: "inferred",
    remedy:
      "Encode the output control flag as 4 bytes, which are 8 characters of Base64 with == at the end. The usual cause is a flag of one byte, or hexadecimal text that was encoded as if it were the bytes.",
  },
};
