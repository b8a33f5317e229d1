import { vi } from "vitest";

// Limits the runs of each property: PROPERTY_RUNS is the maximum; without it, each property sets its own number. PROPERTY_SEED
// fixes the seed and turns shrinking off, since mutation tests need repeatable runs.

vi.mock("fast-check", async (original) => {
  const fastCheck = await original<typeof import("fast-check")>();
  const { PROPERTY_RUNS: maximum, PROPERTY_SEED: seed } = process.env;
  if (seed !== undefined) fastCheck.configureGlobal({ seed: Number(seed), endOnFailure: true });
  if (maximum === undefined) return fastCheck;
  const assert = new Proxy(fastCheck.assert, {
    apply: (target, self, [property, parameters = {}]) => {
      const { numRuns = 100, examples = [] } = parameters;
      // fast-check counts examples as runs; all of them must run.
      const limited = { numRuns: Math.min(numRuns, Number(maximum)) + examples.length };
      return Reflect.apply(target, self, [property, { ...parameters, ...limited }]);
    },
  });
  return { ...fastCheck, assert, default: { ...fastCheck.default, assert } };
});
