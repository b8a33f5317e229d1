import fc from "fast-check";
import type { ParameterName } from "../../src/index.ts";
import { arbitraries } from "../../src/testing/index.ts";

/** The typed values that some parameters accept besides strings. */
export const typedValues: { readonly [N in ParameterName]?: fc.Arbitrary<unknown> } = {
  kek: bytes(16, 24, 32),
  kid: bytes(16),
  ek: bytes(24),
  contentKey: bytes(16),
  securityLevel: fc.constantFrom(1, 2, 3, 4, 5),
  hdcpOutputControl: fc.constantFrom(0, -0, 1, 2),
  licenseDuration: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
  wvExtension: fc.oneof(
    arbitraries.spellings.wvExtension.map((value) => ({ type: value.slice(0, 4), payload: value.slice(5) })),
    fc.uint8Array({ minLength: 1, maxLength: 20 }).map((payload) => ({ type: "wudo", payload })),
  ),
  expirationTime: fc.date({
    min: new Date("0000-01-01T00:00:00Z"),
    max: new Date("9999-12-31T23:59:59.999Z"),
    noInvalidDate: true,
  }),
};

/** The typed values that some parameters of the observed contract accept besides strings. */
export const observedTypedValues: { readonly [N in ParameterName]?: fc.Arbitrary<unknown> } = {
  ...typedValues,
  useHttps: fc.boolean(),
  hdcpOutputControl: fc.constantFrom(0, -0, 1, 2, 3, 4, 5),
  trackType: fc.constantFrom(0, -0, 1, 2, 3, 4),
  playbackDuration: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
};

/** Keys of one of these lengths, half of them as a `Buffer`. */
function bytes(...lengths: readonly number[]): fc.Arbitrary<Uint8Array> {
  return fc
    .constantFrom(...lengths)
    .chain((length) => fc.uint8Array({ minLength: length, maxLength: length }))
    .chain((key) => fc.constantFrom(key, Buffer.from(key)));
}
