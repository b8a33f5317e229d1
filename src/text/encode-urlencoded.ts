/**
 * Writes well-formed text as the WHATWG serializer does: a blank is `+`; `*-._` and ASCII letters and digits stay; all
 * else is `%XX` for each byte of its UTF-8, in upper case.
 *
 * @see WHATWG URL standard, application/x-www-form-urlencoded percent-encode set
 */
export function encodeUrlencoded(text: string): string {
  let encoded = "";
  for (const character of text) {
    // A code point beyond ASCII is escaped alike by the serializer and by ECMA-262.
    encoded += ascii.get(character) ?? encodeURIComponent(character);
  }
  return encoded;
}

const ascii: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 0x80 }, (_, unit) => {
    const character = String.fromCharCode(unit);
    return [character, asciiEncoded(character)];
  }),
);

function asciiEncoded(character: string): string {
  if (character === " ") return "+";
  if (/[A-Za-z0-9*._-]/.test(character)) return character;
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
