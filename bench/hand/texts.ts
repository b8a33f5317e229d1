// Texts that come one by one, as members of an object, are judged where they stand: a copy into the buffer costs more.

/** 0: no digit; 1: a digit; 2: a digit in upper case. */
const hexKind = new Uint8Array(0x80);
for (const digit of "0123456789abcdef") {
  hexKind[digit.toUpperCase().charCodeAt(0)] = 2;
  hexKind[digit.charCodeAt(0)] = 1;
}

/** The lower case of a text of so many hexadecimal digits. */
export function hexOf(text: unknown, length: number): string | undefined {
  if (typeof text !== "string" || text.length !== length) return undefined;
  let kinds = 0;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    const kind = unit < 0x80 ? (hexKind[unit] ?? 0) : 0;
    if (kind === 0) return undefined;
    kinds |= kind;
  }
  return kinds > 1 ? text.toLowerCase() : text;
}

/** Whether a text is of printable characters of ASCII alone, without the blank. */
export function isVisible(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x21 || unit > 0x7e) return false;
  }
  return true;
}

/** Whether a text is a decimal integer without sign or leading zero. */
export function isDecimal(text: string): boolean {
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x30 || unit > 0x39) return false;
  }
  return length === 1 || (length > 1 && text.charCodeAt(0) !== 0x30);
}
