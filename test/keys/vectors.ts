import { ContentKey, Ek, Kek, orThrow } from "../../src/index.ts";

/** A key encryption key, a content key, and the content key wrapped under the key encryption key. */
export interface Wrap {
  readonly kek: Kek;
  readonly contentKey: ContentKey;
  readonly ek: Ek;
}

/** Creates a wrap from plain strings. */
export function createWrap(kek: string, contentKey: string, ek: string): Wrap {
  return {
    kek: orThrow(Kek.decode(kek)),
    contentKey: orThrow(ContentKey.decode(contentKey)),
    ek: orThrow(Ek.decode(ek)),
  };
}

const data = "00112233445566778899AABBCCDDEEFF";

/** The example of the key storage, for tests that need any wrap. */
export const anyWrap: Wrap = createWrap(
  "000102030405060708090a0b0c0d0e0f",
  "a9b9033df0b9ca5447839e3d074817a0",
  "5dbd06c0056b42fe0b8cf406679620c31bd619732730433d",
);

/** A wrap under a kek of 192 bits. */
export const wrapUnder192: Wrap = createWrap(
  "000102030405060708090A0B0C0D0E0F1011121314151617",
  data,
  "96778B25AE6CA435F92B5B97C050AED2468AB8A17AD84E5D",
);

/** The published wraps of keys of 16 bytes. */
export const published: { readonly [source: string]: Wrap } = {
  "RFC 3394 section 4.1": createWrap(
    "000102030405060708090A0B0C0D0E0F",
    data,
    "1FA68B0A8112B447AEF34BD8FB5A7B829D3E862371D2CFE5",
  ),
  "RFC 3394 section 4.2": wrapUnder192,
  "RFC 3394 section 4.3": createWrap(
    "000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F",
    data,
    "64E8C3F9CE0F5BA263E9777905818A2A93C8191E7D6E8AE7",
  ),
  "the key storage": anyWrap,
};
