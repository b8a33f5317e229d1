import { type Branded, mint } from "../branded.ts";
import { Fault } from "../fault.ts";
import { rules } from "../rules/wv-extension.ts";
import { base64Bytes } from "../text/base64.ts";
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
  const text = typeof input === "string" ? input : joined(input);
  const comma = text === undefined ? -1 : text.indexOf(",");
  if (text === undefined || comma === -1) return shape;
  const type = text.slice(0, comma);
  const payload = text.slice(comma + 1);
  const bytes = base64Bytes(payload);
  if (bytes < 1 || !isExtensionType(type)) return faultOf(text, type, payload, bytes);
  // Decision D6: wudo is the output control flag, which table 18 (-2040) says encodes 4 bytes.
  return type === "wudo" && bytes !== 4 ? wudoLength : mint<WvExtension>({ type, payload });
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

/** The fault of an extension whose type or payload is none; a comma or a lone surrogate makes either of them none. */
function faultOf(text: string, type: string, payload: string, bytes: number): Fault {
  if (payload.includes(",") || !isWellFormed(text)) return shape;
  const isType = isExtensionType(type);
  if (payload === "") return isType ? payloadMissing : typeAndPayloadMissing;
  if (bytes === -1) return isType ? payloadBase64 : typeAndPayloadBase64;
  return typeOnly;
}

/** A typed extension as text; `undefined` where it has no such members of its own, or they cannot be read. */
function joined(input: unknown): string | undefined {
  try {
    const type = ownText(input, "type");
    const payload = ownText(input, "payload");
    return type === undefined || payload === undefined ? undefined : `${type},${payload}`;
  } catch {
    return undefined; // a getter that throws, a revoked proxy
  }
}

function ownText(input: unknown, name: string): string | undefined {
  if (typeof input !== "object" || input === null) return undefined;
  if (!Object.prototype.propertyIsEnumerable.call(input, name)) return undefined;
  const text: unknown = Reflect.get(input, name);
  return typeof text === "string" ? text : undefined;
}

/** A 32-bit identifier, one byte a character: 4 characters of 0x20 to 0x7E. */
function isExtensionType(type: string): boolean {
  return /^[ -~]{4}$/.test(type);
}

const shape = new Fault("wvExtension.shape");
const typeOnly = new Fault("wvExtension.type");
const payloadMissing = new Fault("wvExtension.payload-missing");
const payloadBase64 = new Fault("wvExtension.payload-base64");
const typeAndPayloadMissing = new Fault("wvExtension.type", "wvExtension.payload-missing");
const typeAndPayloadBase64 = new Fault("wvExtension.type", "wvExtension.payload-base64");
const wudoLength = new Fault("wvExtension.wudo-length");
