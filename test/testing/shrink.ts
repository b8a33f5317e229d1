import fc from "fast-check";

/** Returns the case to which fast-check shrinks one for which `fails` returns true; by default any case. */
export function shrink<A>(arbitrary: fc.Arbitrary<A>, fails: (value: A) => boolean = () => true): A {
  // Enough runs to find a case that is one in a hundred; the first case that fails ends them.
  const { counterexample } = fc.check(
    fc.property(arbitrary, (value) => !fails(value)),
    { numRuns: 5000 },
  );
  if (counterexample === null) throw new Error("No case fails.");
  return counterexample[0];
}
