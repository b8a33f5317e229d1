import fc from "fast-check";
import { arbitraries } from "../../src/testing/index.ts";
import { typedValues } from "../arbitraries/typed-values.ts";
import type { ObservedName } from "../reference/rules.ts";

// What the parameters of the observed contract accept.

/** An arbitrary of the texts that each parameter accepts; of `wvExtension`, those of one occurrence. */
export const observedTexts: { readonly [N in ObservedName]: fc.Arbitrary<string> } = {
  ...arbitraries.spellings,
  useHttps: fc.constantFrom("true", "false", "1", "0"),
  generalFlags: fc.constantFrom("0000", "00000000", "00000001"),
  hdcpOutputControl: fc.constantFrom("0", "1", "2", "3", "4", "5"),
  trackType: fc.constantFrom("0", "1", "2", "3", "4"),
  playbackDuration: arbitraries.spellings.licenseDuration,
};

/** The typed values that some parameters accept besides texts. */
export const observedTypedValues: { readonly [N in ObservedName]?: fc.Arbitrary<unknown> } = {
  ...typedValues,
  useHttps: fc.boolean(),
  hdcpOutputControl: fc.constantFrom(0, -0, 1, 2, 3, 4, 5),
  trackType: fc.constantFrom(0, -0, 1, 2, 3, 4),
  playbackDuration: typedValues.licenseDuration ?? fc.constant(1),
};
