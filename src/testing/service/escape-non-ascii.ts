/**
 * Converts bytes to a string, with the bytes beyond ASCII percent-encoded. The meaning of an urlencoded body does not
 * change, and the decoder still finds bytes that are not UTF-8.
 */
export function escapeNonAscii(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += partLength) {
    // The units of one part are the arguments of one call, which must not be too many.
    parts.push(String.fromCharCode(...escapedUnits(bytes.subarray(at, at + partLength))));
  }
  return parts.join("");
}

const partLength = 4096;

function escapedUnits(bytes: Uint8Array): readonly number[] {
  const units: number[] = [];
  for (const byte of bytes) {
    if (byte < 0x80) units.push(byte);
    else units.push(percentSign, hexDigits.charCodeAt(byte >> 4), hexDigits.charCodeAt(byte & 0xf));
  }
  return units;
}

const percentSign = 0x25;
const hexDigits = "0123456789ABCDEF";
