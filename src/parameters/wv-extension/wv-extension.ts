import { type Branded, mint } from "../../contract/branded.ts";
import { Failure } from "../../contract/failure.ts";
import { readOwn } from "../../contract/own-properties.ts";
import type { PartedParameter } from "../../contract/parameter.ts";
import { type ValueRule, wrongType } from "../../contract/value-rules.ts";
import { base64Length } from "../../text/base64.ts";
import { isBytes } from "../../text/bytes-of.ts";
import { encodeBase64 } from "../../text/encode-base64.ts";
import { isWellFormed } from "../../text/well-formed.ts";

/**
 * An extension of the license: a type of 4 printable ASCII characters and a payload in Base64.
 *
 * @see table 14, wvExtension; RFC 4648 section 4
 */
export type WvExtension = Branded<{ readonly type: string; readonly payload: string }, "WvExtension">;

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
} as const;

const shape = /* @__PURE__ */ new Failure("wvExtension.shape");
const typeOnly = /* @__PURE__ */ new Failure("wvExtension.type");
const payloadMissing = /* @__PURE__ */ new Failure("wvExtension.payload-missing");
const payloadBase64 = /* @__PURE__ */ new Failure("wvExtension.payload-base64");
const typeAndPayloadMissing = /* @__PURE__ */ new Failure("wvExtension.type", "wvExtension.payload-missing");
const typeAndPayloadBase64 = /* @__PURE__ */ new Failure("wvExtension.type", "wvExtension.payload-base64");

/** @see table 14, wvExtension; decision D11: a typed extension is validated as the text `type,payload` */
function read(input: unknown): WvExtension | Failure<keyof typeof rules | ValueRule> {
  if (typeof input === "object" && input !== null) return readTyped(input);
  if (typeof input !== "string") return wrongType;
  const comma = input.indexOf(",");
  return comma === -1 ? shape : readParts(input.slice(0, comma), input.slice(comma + 1));
}

function readTyped(input: object): WvExtension | Failure<keyof typeof rules> {
  const type = readOwn(input, "type");
  const payload = readOwn(input, "payload");
  const text = isBytes(payload) ? encodeBase64(payload) : payload;
  return typeof type === "string" && typeof text === "string" ? readParts(type, text) : shape;
}

function readParts(type: string, payload: string): WvExtension | Failure<keyof typeof rules> {
  const bytes = base64Length(payload);
  if (bytes < 1 || !isExtensionType(type)) return toFailure(type, payload, bytes);
  return mint<WvExtension>({ type, payload });
}

/** Why a type or a payload is invalid; with another comma or a lone surrogate in it, the text is no extension at all. */
function toFailure(type: string, payload: string, bytes: number): Failure<keyof typeof rules> {
  if (`${type}${payload}`.includes(",") || !isWellFormed(type) || !isWellFormed(payload)) return shape;
  const isType = isExtensionType(type);
  if (payload === "") return isType ? payloadMissing : typeAndPayloadMissing;
  if (bytes === -1) return isType ? payloadBase64 : typeAndPayloadBase64;
  return typeOnly;
}

/** A 32-bit identifier, one byte a character: 4 characters of 0x20 to 0x7E, but for the comma, which ends it. */
function isExtensionType(type: string): boolean {
  if (type.length !== 4) return false;
  for (let at = 0; at < 4; at++) {
    const unit = type.charCodeAt(at);
    if (unit < 0x20 || unit > 0x7e || unit === 0x2c) return false;
  }
  return true;
}

function write({ type, payload }: WvExtension): string {
  return `${type},${payload}`;
}

function writeEscaped({ type, payload }: WvExtension, escapePart: (part: string) => string): string {
  return `${escapePart(type)}${escapePart(",")}${escapePart(payload)}`;
}

/** @see table 14, wvExtension */
export const wvExtension: PartedParameter<"wvExtension", WvExtension, keyof typeof rules> = {
  name: "wvExtension",
  secret: false,
  rules,
  read,
  write,
  writeEscaped,
};
