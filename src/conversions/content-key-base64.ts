import type { Either } from "../contract/either.ts";
import { Failure } from "../contract/failure.ts";
import { type ValueRule, type valueRules, wrongType } from "../contract/value-rules.ts";
import { decodeValue } from "../contracts/decode-value.ts";
import type { Issues } from "../contracts/issue.ts";
import {
  type ContentKey,
  contentKeyDigits,
  contentKey as contentKeyParameter,
  type rules as contentKeyRules,
} from "../parameters/content-key/content-key.ts";
import type { keySource } from "../parameters/key-source/key-source.ts";
import { base64Of16Bytes } from "../text/base64-pattern.ts";
import { decodeBase64 } from "../text/decode-base64.ts";
import { encodeBase64 } from "../text/encode-base64.ts";
import { hexToBytes } from "../text/hex-bytes.ts";
import type { Conversion, Reworded } from "./conversion.ts";

type ContentKeyRule = "contentKey.missing" | "contentKey.hex";
type Missing = Extract<(typeof keySource)[number], { readonly rule: "contentKey.missing" }>;
type Rules = typeof contentKeyRules & typeof valueRules & { readonly [R in Missing["rule"]]: Missing["definition"] };

const rules: Reworded<Rules, ContentKeyRule | ValueRule> = {
  "contentKey.missing": { code: -2005, message: "contentKey is required: give the Base64 of its 16 bytes." },
  "contentKey.hex": {
    code: -2027,
    message:
      "contentKey must be the Base64 of 16 bytes: give 22 digits of Base64 or Base64url, with == behind them or without; hexadecimal digits need no conversion.",
  },
  "value.type": { code: null, message: "contentKey must be Base64: give a string; bytes need no conversion." },
};

const missing = /* @__PURE__ */ new Failure("contentKey.missing");
const hex = /* @__PURE__ */ new Failure("contentKey.hex");

/** @see RFC 4648 sections 4 and 5 */
function read(input: unknown): ContentKey | Failure<ContentKeyRule | ValueRule> {
  if (input === undefined || input === "") return missing;
  if (typeof input !== "string") return wrongType;
  const bytes = decodeBase64(input, contentKeyDigits / 2);
  if (bytes === undefined) return hex;
  const key = contentKeyParameter.read(bytes);
  bytes.fill(0); // a secret
  return key;
}

function write(key: ContentKey): string {
  const bytes = hexToBytes(key);
  const text = encodeBase64(bytes);
  bytes.fill(0); // a secret
  return text;
}

/** A content key as Base64. */
export const contentKeyBase64: Conversion<"contentKey", ContentKey, ContentKeyRule> = {
  name: "contentKey",
  secret: true,
  rules,
  schema: { pattern: base64Of16Bytes },
  read,
  write,
};

/**
 * Converts the Base64 of a content key of 16 bytes, as key servers and CPIX documents have it, to the content key of a request.
 * Base64 and Base64url are read, with their padding or without; bits that are not used must be zero.
 *
 * On failure, returns the issue `contentKey.missing` for an empty string or `undefined`; `value.type` for what is no string;
 * else `contentKey.hex`, also for hexadecimal digits. No issue contains the value, which is a secret; the bytes in between
 * are overwritten.
 *
 * @example
 * ```ts
 * import { contentKeyFromBase64 } from "widevine-license-token";
 *
 * contentKeyFromBase64("VDi3Gb9HovVngjdHfbL55g=="); // => { _tag: "Right", right: "5438b719bf47a2f5678237477db2f9e6" }
 * contentKeyFromBase64("5438b719bf47a2f5678237477db2f9e6")._tag; // => "Left"
 * ```
 *
 * @see table 14, contentKey; RFC 4648 sections 4 and 5
 */
export function contentKeyFromBase64(text: string): Either<Issues, ContentKey> {
  return decodeValue(contentKeyBase64, text);
}
