/**
 * Whether two values are equal, or have equal own properties in any order. A value that cannot be read (a getter that throws)
 * equals nothing.
 */
export function isSame(one: unknown, other: unknown): boolean {
  try {
    return same(one, other);
  } catch {
    return false;
  }
}

function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const names = Object.keys(one);
  if (names.length !== Object.keys(other).length) return false;
  return names.every((name) => Object.hasOwn(other, name) && same(Reflect.get(one, name), Reflect.get(other, name)));
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
