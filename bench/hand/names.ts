import { names } from "../request.ts";
import { buffer } from "./bytes.ts";

const { bytes, cursor } = buffer;

const spelled = names.map((name) => Uint8Array.from(name, (character) => character.charCodeAt(0)));
/** The only name of each length, or -1; of 3 and 11 letters there are two. */
const byLength = Int8Array.from({ length: 22 }, (_, length) => names.findIndex((name) => name.length === length));
const kid = names.indexOf("kid");
const wvExtension = names.indexOf("wvExtension");

/** The place of the parameter whose name stands here, in canonical order, or -1; `cursor.end` is behind the name. */
export function placeAt(at: number): number {
  let end = at;
  while (bytes[end] !== 0x3d && bytes[end] !== 0x26) end++;
  cursor.end = end;
  const length = end - at;
  if (length > 21) return -1;
  let place = byLength[length] ?? -1;
  if (length === 3 && bytes[at + 1] === 0x69) place = kid;
  else if (length === 11 && bytes[at] === 0x77) place = wvExtension;
  const name = spelled[place];
  if (name === undefined) return -1;
  for (let i = 0; i < length; i++) if (name[i] !== bytes[at + i]) return -1;
  return place;
}
