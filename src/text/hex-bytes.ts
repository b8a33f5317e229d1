import { byteLength, forEachByte } from "./bytes-of.ts";

/** Decodes canonical hexadecimal digits, without intermediate strings, which could stay in memory. */
export function hexToBytes(hex: string): Uint8Array {
  const bytes = new Uint8Array(hex.length / 2);
  for (let at = 0; at < bytes.length; at++) {
    bytes[at] = toDigitValue(hex.charCodeAt(2 * at)) * 16 + toDigitValue(hex.charCodeAt(2 * at + 1));
  }
  return bytes;
}

/** The bytes as canonical hexadecimal digits, if so many digits are wanted; else an empty text. */
export function hexOfBytes(bytes: Uint8Array, wanted: readonly number[]): string {
  return wanted.includes(2 * byteLength(bytes)) ? bytesToHex(bytes) : "";
}

/** Encodes bytes as canonical hexadecimal digits: in lower case (decision D8). */
export function bytesToHex(bytes: Uint8Array): string {
  let hex = "";
  forEachByte(bytes, (byte) => {
    hex += byte.toString(16).padStart(2, "0");
  });
  return hex;
}

/** The value of a digit: `0-9` or `a-f`. */
function toDigitValue(digit: number): number {
  return digit < 0x61 ? digit - 0x30 : digit - 0x61 + 10;
}
