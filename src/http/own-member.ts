/** A value's own member; `undefined` where it has none, is an array or no object, or cannot be read. */
export function ownMember(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  try {
    return !Array.isArray(value) && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
  } catch {
    // A getter that throws, a revoked proxy.
  }
  return undefined;
}
