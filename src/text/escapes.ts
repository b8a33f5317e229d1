/** The byte of the escape `%XX` that stands at `at`; -1 where none does. */
export function escapedByte(bytes: DataView, at: number): number {
  if (bytes.getUint8(at) !== 0x25) return -1;
  const high = hexValues.getInt8(bytes.getUint8(at + 1));
  const low = hexValues.getInt8(bytes.getUint8(at + 2));
  return high === -1 || low === -1 ? -1 : high * 16 + low;
}

/**
 * The code point whose UTF-8 stands at `at`, two to four bytes, each escaped; -1 where it is no well-formed UTF-8.
 *
 * @see Unicode standard, table 3-7: neither overlong forms, nor surrogates, nor anything above U+10FFFF.
 */
export function escapedCodePoint(bytes: DataView, at: number): number {
  const lead = escapedByte(bytes, at);
  const followers = followersOf(lead);
  if (followers === 0) return -1;
  let point = lead & (0x3f >> followers);
  for (let i = 1; i <= followers; i++) {
    const byte = escapedByte(bytes, at + 3 * i);
    if ((byte & 0xc0) !== 0x80) return -1;
    point = (point << 6) | (byte & 0x3f);
  }
  const isSurrogate = point >= 0xd800 && point <= 0xdfff;
  return isSurrogate || point > 0x10ffff || utf8Length(point) !== followers + 1 ? -1 : point;
}

/** How many bytes a code point beyond ASCII takes in UTF-8. */
export function utf8Length(point: number): number {
  return point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

/** How many bytes follow a lead byte of UTF-8; 0 where it is none. */
function followersOf(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 0;
  return lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
}

/** The value of each byte as a hexadecimal digit; -1 where it is none. */
const hexValues = new DataView(Int8Array.from({ length: 0x100 }, (_, byte) => hexValueOf(byte)).buffer);

function hexValueOf(byte: number): number {
  return "0123456789abcdef".indexOf(String.fromCharCode(byte).toLowerCase());
}
