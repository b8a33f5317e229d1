import { type Draft, mintDraft } from "../contract/branded.ts";

/** The functions that make the properties of an object. */
export type Makers<O> = { readonly [K in keyof O]: () => O[K] };

/** Returns a frozen object whose properties are made on first use, and then kept. */
export function lazily<O extends object>(makers: Makers<O>): O {
  const object: Draft<O> = {};
  for (const name in makers) {
    let value: O[typeof name] | undefined;
    Object.defineProperty(object, name, {
      enumerable: true,
      get() {
        value ??= makers[name]();
        return value;
      },
    });
  }
  return Object.freeze(mintDraft<O>(object));
}
