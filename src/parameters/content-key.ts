import { type Branded, mint } from "../branded.ts";
import { Fault } from "../fault.ts";
import { lowerHex } from "../text/hex.ts";

/**
 * The content encryption key: 16 bytes as 32 lower-case hexadecimal digits. A secret.
 *
 * @see table 14, contentKey
 */
export type ContentKey = Branded<string, "ContentKey">;

/** @see table 14, contentKey; decision D8: either case is read */
export function readContentKey(input: unknown): ContentKey | Fault {
  const digits = typeof input === "string" && input.length === 32 ? lowerHex(input) : undefined;
  return digits === undefined ? hex : mint<ContentKey>(digits);
}

export function writeContentKey(contentKey: ContentKey): string {
  return contentKey;
}

const hex = new Fault("contentKey.hex");
