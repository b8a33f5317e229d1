// Classes of characters, one bit each, that the rules of a request distinguish. The classes of a string are the union of
// those of its characters: with them, most rules about characters need not scan the string a second time.

/** `0-9` */
export const digit = 1;
/** `a-f` */
export const lowerHexLetter = 2;
/** `A-F` */
export const upperHexLetter = 4;
/** All other printable ASCII, except the space and the delimiters below. */
export const otherVisible = 8;
/** `=`, which ends a name in an urlencoded body. */
export const equalsSign = 16;
/** `&`, `%` and `+`, which have a meaning of their own in an urlencoded string. */
export const delimiter = 32;
/** The space, and the ASCII control characters. */
export const spaceOrControl = 64;
/** Everything beyond ASCII. */
export const nonAscii = 128;

/** `0-9`, `a-f` and `A-F`. */
export const hexDigit: number = digit | lowerHexLetter | upperHexLetter;
/** Printable ASCII except the space. */
export const visible: number = hexDigit | otherVisible | equalsSign | delimiter;

/** The class of each byte, by its value; bytes from 0x80 represent everything beyond ASCII. */
export const classes: DataView = /* @__PURE__ */ createClasses();

function createClasses(): DataView {
  return new DataView(Uint8Array.from({ length: 0x100 }, (_, unit) => toClass(unit)).buffer);
}

function toClass(unit: number): number {
  if (unit >= 0x80) return nonAscii;
  const character = String.fromCharCode(unit);
  if ("0123456789".includes(character)) return digit;
  if ("abcdef".includes(character)) return lowerHexLetter;
  if ("ABCDEF".includes(character)) return upperHexLetter;
  if (character === "=") return equalsSign;
  if ("&%+".includes(character)) return delimiter;
  return unit > 0x20 && unit < 0x7f ? otherVisible : spaceOrControl;
}

/** The union of the classes of all characters in `text`; 0 for the empty string. */
export function classesOf(text: string): number {
  let union = 0;
  for (let at = 0; at < text.length; at++) union |= classes.getUint8(Math.min(text.charCodeAt(at), 0x80));
  return union;
}
