/**
 * Encodes a well-formed string as the WHATWG serializer does: a space becomes `+`, ASCII letters, digits and `*-._` stay,
 * and everything else becomes `%XX` for each byte of its UTF-8, in upper case.
 *
 * @see WHATWG URL standard, application/x-www-form-urlencoded percent-encode set
 */
export function encodeUrlencoded(text: string): string {
  const { length } = text;
  let encoded = "";
  let start = 0; // of the current run of plain characters
  for (let at = 0; at < length; at++) {
    const unit = charCodeAt.call(text, at);
    if (isPlain(unit)) continue;
    if (start < at) encoded += slice.call(text, start, at);
    const isAscii = unit < 0x80;
    start = isAscii ? at + 1 : findNonAsciiEnd(text, at);
    // The serializer and ECMA-262 escape non-ASCII characters in the same way.
    encoded += isAscii ? escapes[unit] : encodeURIComponent(slice.call(text, at, start));
    at = start - 1;
  }
  return encoded + slice.call(text, start);
}

/** Where the run of non-ASCII characters ends, so that no surrogate pair is split. */
function findNonAsciiEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && charCodeAt.call(text, at) > 0x7f) at++;
  return at;
}

function isPlain(unit: number): boolean {
  return unit < 0x80 && plain[unit] === 1;
}

// V8 has many representations of strings: flat, sliced, concatenated, each with one or two bytes a unit. Code that has
// seen more than four of them looks up a method at every call, which costs more than the call: look these up once.
const charCodeAt = /* @__PURE__ */ stringMethod("charCodeAt");
const slice = /* @__PURE__ */ stringMethod("slice");

function stringMethod<N extends "charCodeAt" | "slice">(name: N): (typeof String.prototype)[N] {
  return String.prototype[name];
}

/** How each ASCII character is escaped; the empty string for a character that stays as it is. */
const escapes: readonly string[] = /* @__PURE__ */ Array.from({ length: 0x80 }, (_, unit) => {
  const character = String.fromCharCode(unit);
  if (character === " ") return "+";
  if (/[A-Za-z0-9*._-]/.test(character)) return "";
  return `%${unit.toString(16).toUpperCase().padStart(2, "0")}`;
});

/** 1 for each ASCII character that stays as it is. */
const plain: Uint8Array = /* @__PURE__ */ Uint8Array.from(escapes, (escaped) => (escaped === "" ? 1 : 0));
