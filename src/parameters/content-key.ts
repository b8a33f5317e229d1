import { type Branded, mint } from "../branded.ts";
import { Fault } from "../fault.ts";
import { rules } from "../rules/content-key.ts";
import { lowerHex } from "../text/hex.ts";
import type { Parameter } from "./parameter.ts";

/**
 * The content encryption key: 16 bytes as 32 lower-case hexadecimal digits. A secret.
 *
 * @see table 14, contentKey
 */
export type ContentKey = Branded<string, "ContentKey">;

/** @see table 14, contentKey; decision D8: either case is read */
export function readContentKey(input: unknown, _now?: number, madeOf?: number): ContentKey | Fault {
  const digits = typeof input === "string" && input.length === 32 ? lowerHex(input, madeOf) : undefined;
  return digits === undefined ? hex : mint<ContentKey>(digits);
}

export function writeContentKey(contentKey: ContentKey): string {
  return contentKey;
}

/** @see table 14, contentKey */
export const contentKey: Parameter<"contentKey", ContentKey> = {
  name: "contentKey",
  required: false,
  secret: true,
  rules,
  read: readContentKey,
  write: writeContentKey,
};

const hex = new Fault("contentKey.hex");
