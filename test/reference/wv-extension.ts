// One occurrence of wvExtension, as text or as an object.

import type { Rule } from "./rules.ts";
import { isWellFormed } from "./urlencoded.ts";
import { isBytes } from "./validated.ts";

type Extension = { ok: true; value: { type: string; payload: string } } | { ok: false; rules: Rule[] };

/** Validates one extension: a string, or an object with the properties `type` and `payload`. */
export function validateWvExtension(value: unknown): Extension {
  if (typeof value !== "string" && (typeof value !== "object" || value === null)) return refuse("value.type");
  const string = typeof value === "string" ? value : extensionString(value);
  const parts = string === null ? [] : string.split(",");
  const [type, payload] = parts;
  if (parts.length !== 2 || type === undefined || payload === undefined) {
    return refuse("wvExtension.shape");
  }
  if (!isWellFormed(type) || !isWellFormed(payload)) return refuse("wvExtension.shape");

  const rules: Rule[] = [];
  if (!/^[\x20-\x7e]{4}$/.test(type)) rules.push("wvExtension.type");
  const byteLength = base64ByteLength(payload);
  if (payload === "") rules.push("wvExtension.payload-missing");
  else if (byteLength === null) rules.push("wvExtension.payload-base64");
  return rules.length === 0 ? { ok: true, value: { type, payload } } : { ok: false, rules };
}

const refuse = (rule: Rule): Extension => ({ ok: false, rules: [rule] });

/** Returns `type,payload` of an object whose own enumerable properties are both strings; else null. */
function extensionString(value: unknown): string | null {
  try {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
    const keys = Object.keys(value);
    if (!keys.includes("type") || !keys.includes("payload")) return null;
    const type: unknown = Reflect.get(value, "type");
    const given: unknown = Reflect.get(value, "payload");
    const payload = isBytes(given) ? Buffer.from(new Uint8Array(given)).toString("base64") : given;
    if (typeof type !== "string" || typeof payload !== "string") return null;
    return `${type},${payload}`;
  } catch {
    return null; // a throwing getter, a revoked proxy
  }
}

/** Counts the bytes of padded Base64 with zero trailing bits; null for any other string. */
function base64ByteLength(string: string): number | null {
  const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const [, data, padding] = /^([A-Za-z0-9+/]*)(={0,2})$/.exec(string) ?? [];
  if (data === undefined || padding === undefined || string.length % 4 !== 0) return null;
  if (padding !== "") {
    const lastDigit = digits.indexOf(data.slice(-1));
    const trailingBits = padding === "==" ? 4 : 2;
    if (data === "" || lastDigit % 2 ** trailingBits !== 0) return null;
  }
  return (string.length / 4) * 3 - padding.length;
}
