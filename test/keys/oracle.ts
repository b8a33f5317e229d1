import { createCipheriv } from "node:crypto";
import fc from "fast-check";
import { type Wrap, wrapOf } from "./vectors.ts";

/** AES Key Wrap by OpenSSL: the second opinion. */
export function wrapByNode(kek: Uint8Array, contentKey: Uint8Array, initialValue = "a6".repeat(8)): string {
  const cipher = createCipheriv(`id-aes${kek.length * 8}-wrap`, kek, Buffer.from(initialValue, "hex"));
  return Buffer.concat([cipher.update(contentKey), cipher.final()]).toString("hex");
}

const bytes = (length: number): fc.Arbitrary<Uint8Array> => fc.uint8Array({ minLength: length, maxLength: length });

/** Any wrap, under a key of any size, as OpenSSL makes it. */
export const anyWraps: fc.Arbitrary<Wrap> = fc
  .tuple(fc.oneof(bytes(16), bytes(24), bytes(32)), bytes(16))
  .map(([kek, contentKey]) =>
    wrapOf(
      Buffer.from(kek).toString("hex"),
      Buffer.from(contentKey).toString("hex"),
      wrapByNode(kek, contentKey).toUpperCase(),
    ),
  );
