/** Decodes canonical hexadecimal digits, without intermediate strings, which could stay in memory. */
export function hexToBytes(hex: string): Uint8Array {
  return Uint8Array.from(
    { length: hex.length / 2 },
    (_, at) => toDigitValue(hex.charCodeAt(2 * at)) * 16 + toDigitValue(hex.charCodeAt(2 * at + 1)),
  );
}

/** Encodes bytes as canonical hexadecimal digits: in lower case (decision D8). */
export function bytesToHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The value of a digit: `0-9` or `a-f`. */
function toDigitValue(digit: number): number {
  return digit < 0x61 ? digit - 0x30 : digit - 0x61 + 10;
}
