// The kinds of characters that tell the texts of a request apart, one bit each. What a text is made of is the union of its
// characters' kinds: most rules about characters then need no second look at them.

/** `0-9` */
export const digit = 1;
/** `a-f` */
export const lowerHexLetter = 2;
/** `A-F` */
export const upperHexLetter = 4;
/** All else of printable ASCII, but the blank and the marks below. */
export const otherVisible = 8;
/** `=`, which ends a name in an urlencoded body. */
export const equalsSign = 16;
/** `&`, `%` and `+`: in an urlencoded text they do not stand for themselves. */
export const mark = 32;
/** The blank, and the controls of ASCII. */
export const blankOrControl = 64;
/** All beyond ASCII. */
export const beyondAscii = 128;

/** `0-9`, `a-f` and `A-F`. */
export const hexDigit: number = digit | lowerHexLetter | upperHexLetter;
/** Printable ASCII, but the blank. */
export const visible: number = hexDigit | otherVisible | equalsSign | mark;

/** The kind of each byte, where those of 0x80 and more stand for all beyond ASCII. */
export const kinds: DataView = new DataView(Uint8Array.from({ length: 0x100 }, (_, unit) => kindOf(unit)).buffer);

function kindOf(unit: number): number {
  if (unit >= 0x80) return beyondAscii;
  const character = String.fromCharCode(unit);
  if ("0123456789".includes(character)) return digit;
  if ("abcdef".includes(character)) return lowerHexLetter;
  if ("ABCDEF".includes(character)) return upperHexLetter;
  if (character === "=") return equalsSign;
  if ("&%+".includes(character)) return mark;
  return unit > 0x20 && unit < 0x7f ? otherVisible : blankOrControl;
}

/** What a text is made of: the union of its characters' kinds; 0 for no text at all. */
export function charactersOf(text: string): number {
  let madeOf = 0;
  for (let at = 0; at < text.length; at++) madeOf |= kinds.getUint8(Math.min(text.charCodeAt(at), 0x80));
  return madeOf;
}
