/** A getter or proxy trap that throws. */
export function fail(): never {
  throw new Error("hostile");
}

/** Creates a proxy whose traps all throw. */
export function throwing<T extends object>(target: T): T {
  return new Proxy(target, new Proxy({}, { get: () => fail }));
}

/** Creates a revoked proxy. */
export function revoked<T extends object>(target: T): T {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}
