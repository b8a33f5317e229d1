declare const brand: unique symbol;

/** A value that only this library's decoding makes: the plain type `A`, marked with a name that no literal has. */
export type Branded<A, Name extends string> = A & { readonly [brand]: Name };

/** What may be minted to `B`: the same type without its mark, which exists in types only. */
type Plain<B> = B extends string ? string : B extends number ? number : { [K in Exclude<keyof B, typeof brand>]: B[K] };

/** Mints a branded value of a plain one that has just been judged. */
export function mint<B>(value: Plain<B>): B {
  return value as B;
}

/** An object of type `B` while its members are put together. */
export type Draft<B> = { -readonly [K in keyof B]?: unknown };

/** Mints an object whose members have been judged and minted one by one. */
export function mintMembers<B extends object>(members: Draft<B>): B {
  return members as B;
}
