import fc from "fast-check";

/** What fast-check shrinks a case to for which `fails` holds; by default any case. */
export function shrunken<A>(arbitrary: fc.Arbitrary<A>, fails: (value: A) => boolean = () => true): A {
  const { counterexample } = fc.check(fc.property(arbitrary, (value) => !fails(value)));
  if (counterexample === null) throw new Error("No case fails.");
  return counterexample[0];
}
