import { encodeUrlencoded } from "../../text/encode-urlencoded.ts";
import { isWellFormed } from "../../text/well-formed.ts";

export type Pair = readonly [name: string, text: string];

/** Encodes pairs as an urlencoded body; returns `undefined` if one has a lone surrogate, which no body can hold. */
export function encodePairs(pairs: readonly Pair[]): string | undefined {
  if (!pairs.flat().every((text) => isWellFormed(text))) return undefined;
  return pairs.map(([name, text]) => `${encodeUrlencoded(name)}=${encodeUrlencoded(text)}`).join("&");
}
