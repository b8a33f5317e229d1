/**
 * A body as bytes, one for each UTF-16 unit: of ASCII the unit itself, of all beyond it 0x80, which is enough to find where
 * a text ends; behind them stands an `&` as a fence. They are no longer those of the last body.
 */
export function bytesOf(body: string): DataView {
  const { length } = body;
  const isShort = length < shared.length - slack;
  const bytes = isShort ? shared : new Uint8Array(length + slack);
  const copied = encoder?.encodeInto(body, bytes);
  if (copied?.read !== length || copied.written !== length) copyAscii(body, bytes);
  bytes[length] = fence;
  return isShort ? sharedView : new DataView(bytes.buffer);
}

/** Overwrites what a body of so many units, and its fence, have left behind. */
export function wipe(length: number): void {
  shared.fill(0, 0, length + 1);
}

/** What the platform cannot copy unit by unit, or all, where it has nothing to copy with. */
function copyAscii(body: string, bytes: Uint8Array): void {
  bytes.fill(0); // the UTF-8 of a body can be three times as long
  for (let at = 0; at < body.length; at++) bytes[at] = Math.min(body.charCodeAt(at), 0x80);
}

interface Encoder {
  encodeInto(text: string, bytes: Uint8Array): { readonly read: number; readonly written: number };
}

/** What every runtime has beside ECMA-262, but not every context in which tests run; the second build has no types of it. */
declare const TextEncoder: (new () => Encoder) | undefined;

const encoder = typeof TextEncoder === "undefined" ? undefined : new TextEncoder();
const fence = 0x26; // &
/** Room for the fence, and to read four bytes at once at the end of a name. */
const slack = 32;
/**
 * Nearly every body fits, and making an array costs more than filling one. It serves one body at a time: nothing but this
 * library's own code runs while one is read.
 */
const shared = new Uint8Array(1 << 14);
const sharedView = new DataView(shared.buffer);
