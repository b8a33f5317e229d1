// A strict decoder and a canonical encoder of application/x-www-form-urlencoded.

/** Whether a string has no lone surrogate: with the u flag, \p{Cs} does not match half of a pair. */
export function isWellFormed(string: string): boolean {
  return !/\p{Cs}/u.test(string);
}

export type Decoded = { ok: true; decoded: string } | { ok: false; rule: "body.percent-encoding" | "body.utf-8" };

/** Decodes a name or a value. Passes unescaped lone surrogates; the caller checks them. */
export function decodeComponent(raw: string): Decoded {
  if (/%(?![0-9A-Fa-f]{2})/.test(raw)) return { ok: false, rule: "body.percent-encoding" };
  // A UTF-8 sequence cannot continue past an unescaped character, so each run of escapes is decoded on its own.
  let decoded = "";
  for (const [piece] of raw.matchAll(/(?:%[0-9A-Fa-f]{2})+|[^%]+/g)) {
    if (piece.startsWith("%")) {
      const bytes = piece
        .slice(1)
        .split("%")
        .map((digits) => parseInt(digits, 16));
      const run = decodeUtf8(bytes);
      if (run === null) return { ok: false, rule: "body.utf-8" };
      decoded += run;
    } else {
      decoded += piece.replaceAll("+", " ");
    }
  }
  return { ok: true, decoded };
}

/** Well-formed UTF-8 byte sequences (Unicode, table 3-7): a range for each byte. */
const sequences: readonly (readonly (readonly [low: number, high: number])[])[] = [
  "00-7F",
  "C2-DF 80-BF",
  "E0-E0 A0-BF 80-BF",
  "E1-EC 80-BF 80-BF",
  "ED-ED 80-9F 80-BF",
  "EE-EF 80-BF 80-BF",
  "F0-F0 90-BF 80-BF 80-BF",
  "F1-F3 80-BF 80-BF 80-BF",
  "F4-F4 80-8F 80-BF 80-BF",
].map((line) =>
  line.split(" ").map((range) => [parseInt(range.slice(0, 2), 16), parseInt(range.slice(3), 16)] as const),
);

/** Decodes bytes; null if they are not well-formed UTF-8. */
function decodeUtf8(bytes: readonly number[]): string | null {
  let decoded = "";
  let position = 0;
  while (position < bytes.length) {
    const rest = bytes.slice(position, position + 4);
    const sequence = sequences.find((ranges) =>
      ranges.every(([low, high], i) => {
        const byte = rest[i];
        return byte !== undefined && byte >= low && byte <= high;
      }),
    );
    if (sequence === undefined) return null;
    const length = sequence.length;
    const firstMask = [0x7f, 0x1f, 0x0f, 0x07][length - 1] ?? 0;
    let codePoint = (rest[0] ?? 0) & firstMask;
    for (const byte of rest.slice(1, length)) codePoint = codePoint * 64 + (byte & 0x3f);
    decoded += String.fromCodePoint(codePoint);
    position += length;
  }
  return decoded;
}

function encodeUtf8(codePoint: number): number[] {
  const tail = (shift: number): number => 0x80 | ((codePoint >> shift) & 0x3f);
  if (codePoint < 0x80) return [codePoint];
  if (codePoint < 0x800) return [0xc0 | (codePoint >> 6), tail(0)];
  if (codePoint < 0x10000) return [0xe0 | (codePoint >> 12), tail(6), tail(0)];
  return [0xf0 | (codePoint >> 18), tail(12), tail(6), tail(0)];
}

/** Encodes a well-formed string like the WHATWG serializer. */
export function encodeComponent(string: string): string {
  let encoded = "";
  for (const character of string) {
    if (/^[A-Za-z0-9*._-]$/.test(character)) {
      encoded += character;
    } else if (character === " ") {
      encoded += "+";
    } else {
      for (const byte of encodeUtf8(character.codePointAt(0) ?? 0)) {
        encoded += `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
      }
    }
  }
  return encoded;
}
