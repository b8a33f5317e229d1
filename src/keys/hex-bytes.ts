/** The bytes that canonical hexadecimal digits stand for; no piece of the text is made on the way, which could linger. */
export function bytesOfHex(hex: string): Uint8Array {
  return Uint8Array.from(
    { length: hex.length / 2 },
    (_, at) => digitValue(hex.charCodeAt(2 * at)) * 16 + digitValue(hex.charCodeAt(2 * at + 1)),
  );
}

/** The canonical hexadecimal digits of bytes: in lower case (decision D8). */
export function hexOfBytes(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The value of one of `0-9` and `a-f`. */
function digitValue(digit: number): number {
  return digit < 0x61 ? digit - 0x30 : digit - 0x61 + 10;
}
