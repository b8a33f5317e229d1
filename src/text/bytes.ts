/**
 * Converts a body to bytes, one per UTF-16 unit: an ASCII unit as it is, any other unit as 0x80, which is enough to find
 * the end of a name or text. A sentinel `&` follows the last byte. The next call overwrites the bytes.
 */
export function toBytes(body: string): DataView {
  const { length } = body;
  const isShort = length < shared.length - padding;
  const bytes = isShort ? shared : new Uint8Array(length + padding);
  const copied = encoder?.encodeInto?.(body, bytes);
  if (copied?.read !== length || copied.written !== length) copyAscii(body, bytes);
  bytes[length] = sentinel;
  return isShort ? sharedView : createView(bytes);
}

/** Overwrites the bytes of a body of this length, in UTF-16 units, and its sentinel. */
export function wipe(length: number): void {
  shared.fill(0, 0, length + 1);
}

/** For bodies that are not plain ASCII, and for contexts without `TextEncoder.encodeInto`. */
function copyAscii(body: string, bytes: Uint8Array): void {
  bytes.fill(0); // the UTF-8 of a body can be three times as long
  for (let at = 0; at < body.length; at++) bytes[at] = Math.min(body.charCodeAt(at), 0x80);
}

interface Encoder {
  readonly encodeInto?: (text: string, bytes: Uint8Array) => { readonly read: number; readonly written: number };
}

/** Exists in every runtime, but not in every context that runs tests; the core is compiled without types for it. */
declare const TextEncoder: (new () => Encoder) | undefined;

const encoder = typeof TextEncoder === "undefined" ? undefined : /* @__PURE__ */ new TextEncoder();
const sentinel = 0x26; // &
/** Leaves space for the sentinel, and for reading four bytes at once at the end of a name. */
const padding = 32;
/**
 * Nearly every body fits, and filling an array is cheaper than creating one. It serves one body at a time: only code of
 * this library runs while a body is read.
 */
const shared = /* @__PURE__ */ new Uint8Array(1 << 14);
const sharedView = /* @__PURE__ */ createView(shared);

function createView(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer);
}
