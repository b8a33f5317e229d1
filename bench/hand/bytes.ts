// The body as bytes in one constant buffer, and what reads its texts: how far a text went stands in `cursor.end`.

const size = 1 << 20;
const bytes = new Uint8Array(size + 64);
const words = new DataView(bytes.buffer);
const cursor = { end: 0 };

const encoder = new TextEncoder();
const ampersand = 0x26;
const percent = 0x25;
const plus = 0x2b;

/** 0: no digit; 1: a digit; 2: a digit in upper case. */
const hexKind = new Uint8Array(256);
/** The value of a hexadecimal digit; else so little that no sum with it is a byte. */
const hexValue = new Int16Array(256).fill(-10_000);
for (const [value, digit] of [..."0123456789abcdef"].entries()) {
  for (const spelling of [digit, digit.toUpperCase()]) {
    hexKind[spelling.charCodeAt(0)] = spelling === digit ? 1 : 2;
    hexValue[spelling.charCodeAt(0)] = value;
  }
}
/** The six bits of a Base64 digit; else 255. */
const sextets = new Uint8Array(256).fill(255);
for (const [value, digit] of [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"].entries()) {
  sextets[digit.charCodeAt(0)] = value;
}
const characters: readonly string[] = Array.from({ length: 0x80 }, (_, unit) => String.fromCharCode(unit));
/** 1 for the bytes at which a plain text stops: & % and +. */
const stops = new Uint8Array(256);
for (const byte of [ampersand, percent, plus]) stops[byte] = 1;

/** What the other files read; each binds it to a constant of its own: V8 folds that, and not what is imported. */
export const buffer = { bytes, words, cursor, sextets, stops };

/** Loads a body of ASCII, with an `&` behind it as a fence; false for any other text. */
export function load(body: string): boolean {
  const { length } = body;
  if (length > size || encoder.encodeInto(body, bytes).written !== length) return false;
  bytes[length] = ampersand;
  return true;
}

/** The text of exactly so many hexadecimal digits, in lower case. */
export function hexText(body: string, at: number, length: number): string | undefined {
  const end = at + length;
  if (end > size) return undefined;
  let kinds = 0;
  for (let i = at; i < end; i++) {
    const kind = hexKind[bytes[i] ?? 0] ?? 0;
    if (kind === 0) return undefined;
    kinds |= kind;
  }
  if (bytes[end] !== ampersand) return undefined;
  cursor.end = end;
  const digits = body.slice(at, end);
  return kinds > 1 ? digits.toLowerCase() : digits;
}

/** The text up to the next `&`, decoded; `undefined` where it cannot be. */
export function text(body: string, at: number): string | undefined {
  const i = nextStop(at);
  if (bytes[i] !== ampersand) return decoded(body, at, i);
  cursor.end = i;
  return body.slice(at, i);
}

function nextStop(at: number): number {
  let i = at;
  while (stops[bytes[i] ?? 0] === 0) i++;
  return i;
}

/** Pastes the text from its plain pieces and its escapes; the first of these stands at `firstStop`. */
function decoded(body: string, at: number, firstStop: number): string | undefined {
  let pasted = "";
  let from = at;
  let i = firstStop;
  for (; bytes[i] !== ampersand; i = nextStop(i)) {
    if (from < i) pasted += body.slice(from, i);
    if (bytes[i] === plus) {
      pasted += " ";
      i++;
    } else {
      const lead = escapeAt(i);
      if (lead < 0) return undefined;
      i += 3;
      if (lead < 0x80) {
        pasted += characters[lead];
      } else {
        const point = codePoint(lead, i);
        if (point < 0) return undefined;
        pasted += String.fromCodePoint(point);
        i += point < 0x800 ? 3 : point < 0x1_0000 ? 6 : 9;
      }
    }
    from = i;
  }
  cursor.end = i;
  return from < i ? pasted + body.slice(from, i) : pasted;
}

/** The byte of the escape that should stand here; below 0 where none does. */
function escapeAt(at: number): number {
  if (bytes[at] !== percent) return -1;
  return (hexValue[bytes[at + 1] ?? 0] ?? 0) * 16 + (hexValue[bytes[at + 2] ?? 0] ?? 0);
}

/** The code point that begins with this byte (Unicode, table 3-7); its further escapes stand from `at` on. */
function codePoint(lead: number, at: number): number {
  const second = escapeAt(at) ^ 0x80;
  if (second < 0 || second > 0x3f) return -1;
  if (lead < 0xe0) return lead < 0xc2 ? -1 : ((lead & 0x1f) << 6) | second;
  const third = escapeAt(at + 3) ^ 0x80;
  if (third < 0 || third > 0x3f) return -1;
  if (lead < 0xf0) {
    const point = ((lead & 0x0f) << 12) | (second << 6) | third;
    return point < 0x800 || (point >= 0xd800 && point <= 0xdfff) ? -1 : point;
  }
  const fourth = escapeAt(at + 6) ^ 0x80;
  if (fourth < 0 || fourth > 0x3f) return -1;
  const point = ((lead & 0x07) << 18) | (second << 12) | (third << 6) | fourth;
  return lead > 0xf4 || point < 0x1_0000 || point > 0x10_ffff ? -1 : point;
}
