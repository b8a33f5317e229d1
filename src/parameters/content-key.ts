import { type Branded, mint } from "../branded.ts";
import { Fault } from "../fault.ts";
import { isHex } from "../text/hex.ts";

/**
 * The content encryption key: 16 bytes as 32 lower-case hexadecimal digits. A secret.
 *
 * @see table 14, contentKey
 */
export type ContentKey = Branded<string, "ContentKey">;

/** @see table 14, contentKey; decision D8: either case is read */
export function readContentKey(input: unknown): ContentKey | Fault {
  return typeof input === "string" && isHex(input, 32) ? mint<ContentKey>(input.toLowerCase()) : hex;
}

export function writeContentKey(contentKey: ContentKey): string {
  return contentKey;
}

const hex = new Fault("contentKey.hex");
