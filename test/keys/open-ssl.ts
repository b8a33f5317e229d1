import { createCipheriv } from "node:crypto";
import fc from "fast-check";
import { createWrap, type Wrap } from "./vectors.ts";

/** AES Key Wrap by OpenSSL, an independent implementation. */
export function wrapByOpenSsl(kek: Uint8Array, contentKey: Uint8Array, initialValue = "a6".repeat(8)): string {
  const cipher = createCipheriv(`id-aes${kek.length * 8}-wrap`, kek, Buffer.from(initialValue, "hex"));
  return Buffer.concat([cipher.update(contentKey), cipher.final()]).toString("hex");
}

const bytes = (length: number): fc.Arbitrary<Uint8Array> => fc.uint8Array({ minLength: length, maxLength: length });

/** Any wrap by OpenSSL, under a key of any size. */
export const anyWraps: fc.Arbitrary<Wrap> = fc
  .tuple(fc.oneof(bytes(16), bytes(24), bytes(32)), bytes(16))
  .map(([kek, contentKey]) =>
    createWrap(
      Buffer.from(kek).toString("hex"),
      Buffer.from(contentKey).toString("hex"),
      wrapByOpenSsl(kek, contentKey).toUpperCase(),
    ),
  );
