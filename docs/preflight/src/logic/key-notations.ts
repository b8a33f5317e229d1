import { toHex, toText } from "./key-bytes.ts";

/** What is looked for in a text that is read as digits or as Base64; nothing that is looked for is a regular expression. */
export interface KeyNotations {
  readonly digits: readonly string[];
  readonly base64: readonly string[];
}

/**
 * The notations in which keys could stand in another text: digits and Base64 of their bytes, and of the GUIDs that have these
 * UUIDs, as PlayReady orders them; and digits that are encoded once more.
 */
export function keyNotations(keys: readonly string[]): KeyNotations {
  const all = keys.flatMap((hex) => [hex, ...asGuid(hex)]);
  const texts = all.flatMap((hex) => [hex, hex.toUpperCase()]);
  return { digits: [...all, ...texts.map(toHex)], base64: [...all.map(toText), ...texts].map(comparable) };
}

/** Base64 without padding, and without a last character that has unused bits, which may be others. */
function comparable(bytes: string): string {
  const all = btoa(bytes).replace(/={1,2}$/, "");
  return bytes.length % 3 === 0 ? all : all.slice(0, -1);
}

function asGuid(hex: string): readonly string[] {
  const [, a = "", b = "", c = "", rest = ""] = /^(.{8})(.{4})(.{4})(.{16})$/.exec(hex) ?? [];
  return rest === "" ? [] : [[a, b, c].map(swapped).join("") + rest];
}

function swapped(hex: string): string {
  return (hex.match(/../g) ?? []).reverse().join("");
}
