/**
 * A result: `Left` with what is wrong, or `Right` with the value. It is the `Either` of fp-ts, declared here so that an entry
 * without io-ts imports no package, not even for types.
 */
export type Either<E, A> = { readonly _tag: "Left"; readonly left: E } | { readonly _tag: "Right"; readonly right: A };
