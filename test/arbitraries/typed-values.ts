import fc from "fast-check";
import type { ParameterName } from "../../src/index.ts";
import { arbitraries } from "../../src/testing/index.ts";

/** The typed values that some parameters accept besides strings. */
export const typedValues: { readonly [N in ParameterName]?: fc.Arbitrary<unknown> } = {
  securityLevel: fc.constantFrom(1, 2, 3, 4, 5),
  hdcpOutputControl: fc.constantFrom(0, -0, 1, 2),
  licenseDuration: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
  wvExtension: arbitraries.spellings.wvExtension.map((value) => ({ type: value.slice(0, 4), payload: value.slice(5) })),
  expirationTime: fc.date({
    min: new Date("0000-01-01T00:00:00Z"),
    max: new Date("9999-12-31T23:59:59.999Z"),
    noInvalidDate: true,
  }),
};
