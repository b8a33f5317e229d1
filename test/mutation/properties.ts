import { vi } from "vitest";

// Against a mutant a property is tried with one seed, so that each run says the same, with fewer cases than usual, since
// there are thousands of mutants, and without looking for a smaller case.

const seed = 6;
const cases = 100;

vi.mock("fast-check", async (original) => {
  const fastCheck = await original<typeof import("fast-check")>();
  const assert = new Proxy(fastCheck.assert, {
    apply: (target, self, [property, parameters = {}]) => {
      const { numRuns = cases, examples = [] } = parameters;
      const fewer = { seed, numRuns: Math.min(numRuns, cases) + examples.length, endOnFailure: true };
      return Reflect.apply(target, self, [property, { ...parameters, ...fewer }]);
    },
  });
  return { ...fastCheck, assert, default: { ...fastCheck.default, assert } };
});
