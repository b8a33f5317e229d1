import { fixHex } from "../../contract/hex-mistakes.ts";

/** Returns the hexadecimal digits that a value probably means, or a name with `^`; `undefined` if the name already has it. */
export function fixKid(text: string): string | undefined {
  if (text.startsWith("^")) return undefined; // spaces and dashes belong to the name
  // A name: too short for a key id in Base64, with a letter that is no hexadecimal digit.
  return /^(?!0x)(?=.*[g-z])[\w.-]{1,21}$/i.test(text) ? `^${text}` : fixHex(text);
}
