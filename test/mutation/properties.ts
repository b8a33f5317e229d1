import { vi } from "vitest";

// Against a mutant a property is tried with one seed, so that each run says the same, with fewer cases than usual, since
// there are thousands of mutants, and without looking for a smaller case. The seed is that of samples and of shrinking too.

const seed = 6;
const cases = 100;

vi.mock("fast-check", async (original) => {
  const fastCheck = await original<typeof import("fast-check")>();
  fastCheck.configureGlobal({ seed });
  const assert = new Proxy(fastCheck.assert, {
    apply: (target, self, [property, parameters = {}]) => {
      const { numRuns = cases, examples = [] } = parameters;
      const fewer = { numRuns: Math.min(numRuns, cases) + examples.length, endOnFailure: true };
      return Reflect.apply(target, self, [property, { ...parameters, ...fewer }]);
    },
  });
  return { ...fastCheck, assert, default: { ...fastCheck.default, assert } };
});
