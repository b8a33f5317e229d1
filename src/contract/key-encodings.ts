import { forEachByte } from "../text/bytes-of.ts";
import { decodeBase64 } from "../text/decode-base64.ts";
import { lowerHex } from "../text/hex.ts";
import { bytesToHex, hexToBytes } from "../text/hex-bytes.ts";
import { bareDigits, digitsOfUuid } from "./key-notation.ts";
import type { Meant, Mistake, Recognized } from "./mistake.ts";
import { countOtherThanHex, maximumTypos } from "./typing-mistakes.ts";

// Keys in another form than plain hexadecimal digits, of which a parameter takes the numbers in `lengths`.

/** It is looked for in accepted keys where the digits of the digits may be a longer key. */
export function hexOfHex(lengths: readonly number[]): Mistake<"key.hex-of-hex"> {
  return {
    id: "key.hex-of-hex",
    message: "The hexadecimal digits are encoded as hexadecimal again: encode the bytes of the key only once.",
    ...(lengths.some((length) => lengths.includes(2 * length)) && { inAccepted: true }),
    recognize(text) {
      const digits = lengths.includes(text.length / 2) ? lowerHex(text) : undefined;
      return digits === undefined ? undefined : meaning(digitsIn(hexToBytes(digits), lengths));
    },
  };
}

/** Only for keys of 16 bytes. */
export const uuid: Mistake<"key.uuid"> = {
  id: "key.uuid",
  message: "This is a UUID: write only its 32 hexadecimal digits.",
  recognize: (text) => meaning(digitsOfUuid(text)),
};

export function prefix(lengths: readonly number[]): Mistake<"key.prefix"> {
  // For each byte a prefix, two digits, a comma and a space, which the last has not; around them brackets and spaces.
  const longest = 3 * Math.max(...lengths) + 2;
  return {
    id: "key.prefix",
    message: "There are prefixes, separators or brackets beside the digits: write only the hexadecimal digits.",
    recognize(text) {
      const bare = text.length > longest ? undefined : bareDigits(text);
      return bare?.hadPrefix || lengths.includes(bare?.digits.length ?? 0) ? meaning(bare?.digits) : undefined;
    },
  };
}

/**
 * Bytes whose digits `meantBy` turns into what may be meant. Never digits, with a few typing mistakes or without: 32 of them are
 * Base64 of 24 bytes.
 *
 * @see RFC 4648 sections 4 and 5
 */
export function base64(
  lengths: readonly number[],
  meantBy: (digits: string) => readonly Meant[],
): Mistake<"key.base64"> {
  return {
    id: "key.base64",
    message: "This is Base64: decode it, and write the bytes as hexadecimal digits.",
    recognize(text) {
      const bytes = lengths.map((length) => decodeBase64(text, length / 2)).find((one) => one !== undefined);
      if (bytes === undefined || digitsIn(bytes, lengths) !== undefined) return undefined;
      const isHex = !text.includes("=") && countOtherThanHex(text) <= maximumTypos;
      return isHex ? undefined : { meant: meantBy(bytesToHex(bytes)) };
    },
  };
}

export function base64OfHex(lengths: readonly number[]): Mistake<"key.base64-of-hex"> {
  return {
    id: "key.base64-of-hex",
    message: "This is Base64 of hexadecimal digits: write the digits themselves.",
    recognize(text) {
      const bytes = lengths.map((length) => decodeBase64(text, length)).find((one) => one !== undefined);
      return bytes && meaning(digitsIn(bytes, lengths));
    },
  };
}

function meaning(text: string | undefined): Recognized | undefined {
  return text === undefined ? undefined : { meant: [{ text }] };
}

/** The hexadecimal digits that bytes are in ASCII; `undefined` if they are anything else, or another number of digits. */
function digitsIn(bytes: Uint8Array, lengths: readonly number[]): string | undefined {
  let text = "";
  forEachByte(bytes, (byte) => {
    text += String.fromCharCode(byte);
  });
  return lengths.includes(text.length) ? lowerHex(text) : undefined;
}
