/** Returns an own property of an object; `undefined` if it is absent or throws, or if `value` is an array or no object. */
export function ownProperty(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  try {
    return !Array.isArray(value) && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
  } catch {
    // A getter that throws, or a revoked proxy.
  }
  return undefined;
}
