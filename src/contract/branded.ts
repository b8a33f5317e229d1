// The one place where types are asserted: a value that has been validated gets the type that says so.

/**
 * A private property, since a spread drops it: a changed copy of a valid object is not valid. It exists in types only. The error
 * of the compiler for a plain value shows `Made`: what to do.
 */
declare class Brand<Name extends string, Made extends string> {
  private readonly brand: readonly [Name, Made];
}

type Made = "call buildTokenRequest, decodeTokenRequest or a codec, and give its value";

/** A value that only this library's validation creates: the plain type `A`, marked with a name that no literal has. */
export type Branded<A, Name extends string> = A & Brand<Name, Made>;

/** The plain value of a branded type. */
type Plain<B> = B extends string ? string : B extends number ? number : { [K in keyof B]: B[K] };

/** Brands a plain value that has just been validated. */
export function mint<B>(value: Plain<B>): B {
  return value as B;
}

/** An object of one of the types `B` while its properties, each of its type, are put together one by one. */
export type Draft<B> = { -readonly [K in KeyOf<B>]?: PropertyOf<B, K> };

type KeyOf<B> = B extends unknown ? keyof B : never;
type PropertyOf<B, K> = B extends unknown ? (K extends keyof B ? Exclude<B[K], undefined> : never) : never;

/** Completes an object whose required properties have all been put in. */
export function mintDraft<B extends object>(draft: Draft<B>): B {
  return draft as B;
}

/** Completes values that break no rule: those of the required entries are there. */
export function mintComplete<Complete extends readonly unknown[]>(
  values: {
    readonly [At in keyof Complete]: Complete[At] | undefined;
  },
): Complete;
export function mintComplete(values: readonly unknown[]): readonly unknown[] {
  return values;
}

/** Completes a list of a request's keys, of which there is at least one. */
export function mintNonEmpty<Item>(items: readonly Item[]): readonly [Item, ...Item[]];
export function mintNonEmpty(items: readonly unknown[]): readonly unknown[] {
  return items;
}

/** Makes an object of properties that have the names and types of its type, which the compiler does not check. */
export function mintRecord<O>(entries: readonly (readonly [name: string, value: unknown])[]): O;
export function mintRecord(entries: readonly (readonly [name: string, value: unknown])[]): object {
  return Object.fromEntries(entries);
}

/** Makes an object of its properties' names and values, which are those of its type. */
export function fromEntries<O extends object>(entries: readonly (readonly [name: string, value: O[keyof O]])[]): O {
  return Object.fromEntries(entries) as O;
}

/**
 * Makes an object with one property for each name, whose type depends on its name. The compiler does not check that `property`
 * returns the type of each name.
 */
export function mapNames<O extends object>(
  names: readonly (keyof O & string)[],
  property: (name: keyof O & string) => unknown,
): O {
  return Object.fromEntries(names.map((name) => [name, property(name)])) as O;
}

/**
 * Gives properties the type of an object, as of input that nobody has validated yet, or of a copy without secrets. The
 * compiler checks their names only.
 */
export function mintProperties<O extends object>(properties: { readonly [K in keyof O]?: unknown }): O {
  return properties as O;
}
