/**
 * Writes well-formed text as the WHATWG serializer does: a blank is `+`; `*-._` and ASCII letters and digits stay; all
 * else is `%XX` for each byte of its UTF-8, in upper case. Text with nothing to escape comes back as it is.
 *
 * @see WHATWG URL standard, application/x-www-form-urlencoded percent-encode set
 */
export function encodeUrlencoded(text: string): string {
  const { length } = text;
  let encoded = "";
  let start = 0; // of what stands as it is
  for (let at = 0; at < length; at++) {
    const unit = charCodeAt.call(text, at);
    if (isPlain(unit)) continue;
    if (start < at) encoded += slice.call(text, start, at);
    const isAscii = unit < 0x80;
    start = isAscii ? at + 1 : endOfForeign(text, at);
    // What is beyond ASCII is escaped alike by the serializer and by ECMA-262.
    encoded += isAscii ? escapes[unit] : encodeURIComponent(slice.call(text, at, start));
    at = start - 1;
  }
  return encoded + slice.call(text, start);
}

/** Where what is beyond ASCII ends: a code point of two units is not cut. */
function endOfForeign(text: string, start: number): number {
  let at = start;
  while (at < text.length && charCodeAt.call(text, at) > 0x7f) at++;
  return at;
}

function isPlain(unit: number): boolean {
  return unit < 0x80 && plain[unit] === 1;
}

// V8 has many forms of string: flat, sliced, put together of two, each of one byte or of two. Code that has met more than
// four of them looks up a method at every call, which costs more than the call, so these two are looked up once.
const { charCodeAt, slice } = String.prototype;

/** How each character of ASCII is written; empty for what stands as it is. */
const escapes: readonly string[] = Array.from({ length: 0x80 }, (_, unit) => {
  const character = String.fromCharCode(unit);
  if (character === " ") return "+";
  if (/[A-Za-z0-9*._-]/.test(character)) return "";
  return `%${unit.toString(16).toUpperCase().padStart(2, "0")}`;
});

/** 1 for each character of ASCII that stands as it is. */
const plain: Uint8Array = Uint8Array.from(escapes, (written) => (written === "" ? 1 : 0));
