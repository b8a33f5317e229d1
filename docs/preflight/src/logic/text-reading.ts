/** A text as it is compared, and where each of its characters stands in the text itself. */
export interface TextReading {
  readonly read: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The text in small letters, without what people and programs write between the bytes of a key: `0x`, separators, dashes. */
export function readAsDigits(text: string): TextReading {
  return readParts(text, /0x(?=[\da-f]{2})|\\x|[\s:,\p{Pd}\u2212]|[\s\S]/giu, (part) =>
    /^[a-z\d]$/i.test(part) ? part.toLowerCase() : part.length > 1 || /^[\s:,\p{Pd}\u2212]$/u.test(part) ? "" : "?",
  );
}

/** The text in the alphabet of Base64: with the characters of Base64url, of a urlencoded body, and percent-encoded ones. */
export function readAsBase64(text: string): TextReading {
  return readParts(text, /%2b|%2f|[\s\S]/giu, (part) => {
    if (part === "-" || part === " " || part.toLowerCase() === "%2b") return "+";
    if (part === "_" || part.toLowerCase() === "%2f") return "/";
    return part;
  });
}

function readParts(text: string, parts: RegExp, toRead: (part: string) => string): TextReading {
  const [starts, ends]: [number[], number[]] = [[], []];
  let read = "";
  for (const { 0: part, index } of text.matchAll(parts)) {
    const character = toRead(part);
    read += character;
    for (let unit = 0; unit < character.length; unit++) {
      starts.push(index);
      ends.push(index + part.length);
    }
  }
  return { read, starts, ends };
}
