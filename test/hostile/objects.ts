/** What a hostile getter or trap does. */
export function fail(): never {
  throw new Error("hostile");
}

/** A proxy that answers nothing: each thing that is asked of it throws. */
export function throwing<T extends object>(target: T): T {
  return new Proxy(target, new Proxy({}, { get: () => fail }));
}

/** A proxy of which not even its type can be asked. */
export function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}
