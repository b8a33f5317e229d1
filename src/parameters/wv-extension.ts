import { type Branded, mint } from "../branded.ts";
import { Fault } from "../fault.ts";
import { rules } from "../rules/wv-extension.ts";
import { base64Length } from "../text/base64.ts";
import { isWellFormed } from "../text/well-formed.ts";
import type { Parameter } from "./parameter.ts";

/**
 * An extension of the licence: a type of 4 printable ASCII characters and a payload in Base64.
 *
 * @see table 14, wvExtension; RFC 4648 section 4
 */
export type WvExtension = Branded<{ readonly type: string; readonly payload: string }, "WvExtension">;

/** @see table 14, wvExtension; decision D11: a typed extension is judged as the text `type,payload` */
export function readWvExtension(input: unknown): WvExtension | Fault {
  if (typeof input !== "string") return readMembers(input);
  const comma = input.indexOf(",");
  return comma === -1 ? shape : judged(input.slice(0, comma), input.slice(comma + 1));
}

function writeWvExtension({ type, payload }: WvExtension): string {
  return `${type},${payload}`;
}

/** @see table 14, wvExtension */
export const wvExtension: Parameter<"wvExtension", WvExtension> = {
  name: "wvExtension",
  required: false,
  secret: false,
  rules,
  read: readWvExtension,
  write: writeWvExtension,
};

/** Reads a typed extension: both of its members are its own, enumerable, and text. */
function readMembers(input: unknown): WvExtension | Fault {
  const type = ownText(input, "type");
  const payload = ownText(input, "payload");
  return type === undefined || payload === undefined ? shape : judged(type, payload);
}

function ownText(input: unknown, name: "type" | "payload"): string | undefined {
  if (typeof input !== "object" || input === null) return undefined;
  const members: { readonly type?: unknown; readonly payload?: unknown } = input;
  try {
    const text = Object.prototype.propertyIsEnumerable.call(input, name) ? members[name] : undefined;
    return typeof text === "string" ? text : undefined;
  } catch {
    // A getter that throws, a revoked proxy.
  }
  return undefined;
}

function judged(type: string, payload: string): WvExtension | Fault {
  const bytes = base64Length(payload);
  if (bytes < 1 || !isExtensionType(type)) return faultOf(type, payload, bytes);
  // Decision D6: wudo is the output control flag, which table 18 (-2040) says encodes 4 bytes.
  return type === "wudo" && bytes !== 4 ? wudoLength : mint<WvExtension>({ type, payload });
}

/** Why a type or a payload is none; whichever of them has a comma or a lone surrogate is none, and the text no extension. */
function faultOf(type: string, payload: string, bytes: number): Fault {
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

const shape = new Fault("wvExtension.shape");
const typeOnly = new Fault("wvExtension.type");
const payloadMissing = new Fault("wvExtension.payload-missing");
const payloadBase64 = new Fault("wvExtension.payload-base64");
const typeAndPayloadMissing = new Fault("wvExtension.type", "wvExtension.payload-missing");
const typeAndPayloadBase64 = new Fault("wvExtension.type", "wvExtension.payload-base64");
const wudoLength = new Fault("wvExtension.wudo-length");
