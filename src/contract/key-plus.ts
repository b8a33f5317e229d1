import { base64 } from "./key-encodings.ts";
import type { RestorePlus } from "./plus-mistakes.ts";
import { countOtherThanHex, maximumTypos } from "./typing-mistakes.ts";

/**
 * Restores the plus signs of a key in Base64, of which a parameter takes the numbers of hexadecimal digits in `lengths`. Digits with
 * spaces between them are no Base64. @see decision P56
 */
export function restoreKeyPlus(lengths: readonly number[]): RestorePlus {
  const { recognize } = base64(lengths, (text) => [{ text }]);
  return (text, accepts) => {
    if (!text.includes(" ")) return undefined;
    const isHex = !text.includes("=") && countOtherThanHex(text.replaceAll(" ", "")) <= maximumTypos;
    const restored = text.replaceAll(" ", "+");
    return isHex || recognize(restored, accepts) === undefined ? undefined : restored;
  };
}
