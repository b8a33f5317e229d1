import fc from "fast-check";

/** What fast-check shrinks a case to for which `fails` holds; by default any case. */
export function shrunken<A>(arbitrary: fc.Arbitrary<A>, fails: (value: A) => boolean = () => true): A {
  // Enough runs for what is made once in a hundred times; the first case that fails ends them.
  const { counterexample } = fc.check(
    fc.property(arbitrary, (value) => !fails(value)),
    { numRuns: 5000 },
  );
  if (counterexample === null) throw new Error("No case fails.");
  return counterexample[0];
}
