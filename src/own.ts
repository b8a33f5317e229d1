/** An object's own member; `undefined` where it has none, or there is no object. */
export function own<O extends object, K extends keyof O>(object: O | undefined, name: K): O[K] | undefined {
  return object !== undefined && Object.hasOwn(object, name) ? object[name] : undefined;
}
