/** The rules `wvExtension.*`: the code of a violation, and the English sentence. */
export const rules = {
  "wvExtension.shape": {
    code: -7009,
    message:
      "wvExtension must be a type and a payload with exactly one comma between them: write it as in wudo,AAAAAA==, without a third part.",
  },
  "wvExtension.type": {
    code: -2036,
    message: "wvExtension must begin with a type of 4 printable ASCII characters: write exactly 4 before the comma.",
  },
  "wvExtension.payload-missing": {
    code: -2035,
    message: "wvExtension must have a payload after its comma: write the Base64 of the extension's bytes there.",
  },
  "wvExtension.payload-base64": {
    code: -2037,
    message:
      "wvExtension must have a payload in Base64 with + and /, padding and zero trailing bits (RFC 4648 section 4): encode the bytes again, not as Base64url; in a body + is written %2B.",
  },
  "wvExtension.wudo-length": {
    code: -2040,
    message:
      "wvExtension of type wudo must have a payload of 4 bytes, the output control flag: encode 4 bytes, which are 8 characters of Base64.",
  },
} as const;
