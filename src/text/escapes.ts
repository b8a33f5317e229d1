/** Returns the byte that the escape `%XX` at index `at` encodes; -1 if there is no escape. */
export function escapedByte(bytes: DataView, at: number): number {
  if (bytes.getUint8(at) !== 0x25) return -1;
  const high = hexValues.getInt8(bytes.getUint8(at + 1));
  const low = hexValues.getInt8(bytes.getUint8(at + 2));
  return high === -1 || low === -1 ? -1 : high * 16 + low;
}

/**
 * Returns the non-ASCII code point whose UTF-8, two to four escaped bytes, begins at index `at`; -1 if it is not
 * well-formed UTF-8.
 *
 * @see Unicode standard, table 3-7: no overlong forms, no surrogates, nothing above U+10FFFF.
 */
export function escapedCodePoint(bytes: DataView, at: number): number {
  const lead = escapedByte(bytes, at);
  const continuations = continuationCount(lead);
  if (continuations === 0) return -1;
  let point = lead & (0x3f >> continuations);
  for (let i = 1; i <= continuations; i++) {
    const byte = escapedByte(bytes, at + 3 * i);
    if ((byte & 0xc0) !== 0x80) return -1;
    point = (point << 6) | (byte & 0x3f);
  }
  const isSurrogate = point >= 0xd800 && point <= 0xdfff;
  return isSurrogate || point > 0x10ffff || utf8Length(point) !== continuations + 1 ? -1 : point;
}

/** The number of bytes of a non-ASCII code point in UTF-8. */
export function utf8Length(point: number): number {
  return point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

/** The number of continuation bytes after a UTF-8 lead byte; 0 if the byte is not a lead byte. */
function continuationCount(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 0;
  return lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
}

/** The value of each byte as a hexadecimal digit; -1 for any other byte. */
const hexValues = /* @__PURE__ */ createHexValues();

function createHexValues(): DataView {
  return new DataView(Int8Array.from({ length: 0x100 }, (_, byte) => toHexValue(byte)).buffer);
}

function toHexValue(byte: number): number {
  return "0123456789abcdef".indexOf(String.fromCharCode(byte).toLowerCase());
}
