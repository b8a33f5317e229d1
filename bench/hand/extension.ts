import type { PlainExtension } from "../request.ts";
import { buffer, text } from "./bytes.ts";

const { bytes, cursor, sextets, stops, words } = buffer;

const comma = 0x2c;

/** Reads an extension in the spelling that serializers write, `wudo%2CAAAAAA%3D%3D`, in one pass; any other from its text. */
export function extensionAt(body: string, at: number): PlainExtension | undefined {
  if (bytes[at + 4] !== 0x25 || words.getInt16(at + 5) !== 0x3243) return extensionOf(text(body, at));
  const wudo = words.getInt32(at) === 0x7775646f;
  if (!wudo) {
    for (let i = at; i < at + 4; i++) {
      const byte = bytes[i] ?? 0;
      if (byte < 0x20 || byte > 0x7e || byte === comma || stops[byte] === 1) return extensionOf(text(body, at));
    }
  }
  const start = at + 7;
  let i = start;
  let last = 0;
  for (let bits = sextets[bytes[i] ?? 0] ?? 255; bits < 64; bits = sextets[bytes[++i] ?? 0] ?? 255) {
    if (bytes[i] === 0x2b) break; // a raw + is a blank
    last = bits;
  }
  const digits = i - start;
  let padding = 0;
  for (; padding < 3 && bytes[i] === 0x25 && words.getInt16(i + 1) === 0x3344; i += 3) padding++;
  if (bytes[i] !== 0x26) return extensionOf(text(body, at));
  if (digits === 0 || !isPadded(digits, padding, last) || (wudo && (digits !== 6 || padding !== 2))) return undefined;
  cursor.end = i;
  const payload = body.slice(start, start + digits);
  return {
    type: wudo ? "wudo" : body.slice(at, at + 4),
    payload: padding === 0 ? payload : padding === 1 ? `${payload}=` : `${payload}==`,
  };
}

/** Reads an extension from its text. */
function extensionOf(text: string | undefined): PlainExtension | undefined {
  if (text === undefined || text.charCodeAt(4) !== comma || text.length === 5) return undefined;
  for (let at = 0; at < 4; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x20 || unit > 0x7e || unit === comma) return undefined;
  }
  const type = text.slice(0, 4);
  const bytesEncoded = payloadBytes(text, 5);
  return bytesEncoded < 0 || (type === "wudo" && bytesEncoded !== 4) ? undefined : { type, payload: text.slice(5) };
}

/** How many bytes the Base64 from `start` to the text's end encodes; below 0 where it is none. */
export function payloadBytes(text: string, start: number): number {
  let end = text.length;
  if (end > start && text.charCodeAt(end - 1) === 0x3d) end--;
  if (end > start && end < text.length && text.charCodeAt(end - 1) === 0x3d) end--;
  let last = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    last = unit > 0x7f ? 255 : (sextets[unit] ?? 255);
    if (last === 255) return -1;
  }
  const padding = text.length - end;
  return isPadded(end - start, padding, last) ? ((end - start) * 6 - padding * 2) / 8 : -1;
}

function isPadded(digits: number, padding: number, last: number): boolean {
  if (padding > 2 || ((digits + padding) & 3) !== 0) return false;
  return (last & (padding === 2 ? 15 : padding === 1 ? 3 : 0)) === 0;
}
