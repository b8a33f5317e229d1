import { fail, revoked } from "../hostile/objects.ts";
import { type Make, unreadable, withThrowing } from "./hostile-values.ts";

// Lists of keys, and elements of them, that no arbitrary generates.

const kid = "^kid1";
const contentKey = "5438b719bf47a2f5678237477db2f9e6";
const key = { kid, contentKey };

class Key {
  kid = kid;
  contentKey = contentKey;
}

class WithInherited {
  get kid(): string {
    return kid;
  }
}

/** Elements of a list of keys that are invalid, or barely valid. */
export const keyElements: readonly Make[] = [
  ...unreadable,
  () => ({ ...key }),
  () => new Key(),
  () => new Proxy({ ...key }, {}),
  () => Object.freeze({ ...key, trackType: 1 }),
  () => Object.assign(Object.create(null), key),
  () => Object.create(key),
  () => Object.assign(new WithInherited(), { contentKey }),
  () => Object.defineProperty({ contentKey }, "kid", { value: kid, enumerable: false }),
  () => Object.defineProperty({ contentKey }, "kid", { get: () => kid, enumerable: true }),
  () => Object.defineProperty(withThrowing({ ...key }, "hidden"), "hidden", { enumerable: false }),
  () => withThrowing({ ...key }, Symbol("kid")),
  () => withThrowing({ contentKey }, "kid"),
  () => withThrowing({ ...key }, "other"),
  () => withThrowing({ ...key, KID: 1 }, "__proto__"),
  () => revoked({ ...key }),
  () => new Proxy({ ...key, other: 1 }, { get: fail }),
  () => new Proxy({ ...key }, { isExtensible: fail, set: fail }),
  () => Object.assign(() => kid, key),
  () => JSON.parse(`{ "__proto__": { "kid": "1" }, "kid": "${kid}", "contentKey": "${contentKey}" }`),
  () => ({ kid: new Uint8Array(16), contentKey: Buffer.alloc(16, 255), ek: new Uint8Array(24) }),
  () => ({ kid: new Uint8Array(0), contentKey: null, securityLevel: true, trackType: 1.5, hdcpOutputControl: -0 }),
  () => ({ kid: "", ek: "" }),
  () => ({ kid: undefined, ek: undefined, other: undefined, contentKey: undefined }),
  () => ({ ...key, trackType: 5, hdcpOutputControl: 6, securityLevel: 0 }),
  () => ({ ...key, cookie: "", wvExtension: [","], kek: contentKey, extra: [["a", "b"]], keys: [] }),
  () => ({ ...key, "kid.0": kid, "kid.1": kid, "cookie.0": "", KID: kid, kids: 1, contentID: "" }),
  () => ({ "": 1, "\ud800": 2, " ": undefined, "k\udc00": undefined, constructor: 3, ...key, 0: 4 }),
  () => ({ ...key, [contentKey]: 1, ["x".repeat(22)]: 2 }),
  () => ({ 0: kid, length: 1 }),
];

/** Unusual values of `keys`, lists and others. */
export const keyLists: readonly Make[] = [
  ...[null, "", "kid", 0, 1, true, 1n].map(
    (value): Make =>
      () =>
        value,
  ),
  () => [],
  () => ({}),
  () => ({ ...key }),
  () => ({ 0: key, length: 1 }),
  () => () => [key],
  () => new Set([key]),
  () => new Map([[0, key]]),
  () => new Uint8Array(2),
  () => new Array(3),
  () => Object.assign([], { 1: key }),
  () => Object.assign([key], { other: 1 }),
  () => new Array(1000).fill(key),
  () => new Array(1001).fill(key),
  () => new Array(1000),
  () => Object.assign([key], { length: 4_294_967_295 }), // nearly all holes
  () => Array.from({ length: 99 }, () => null),
  () => Array.from({ length: 101 }, () => null),
  () => Array.from({ length: 120 }, (_, index) => ({ ...key, kid: index % 7 === 0 ? "" : kid })),
  () => withThrowing([key], "0"),
  () => withThrowing([key], "1"),
  () => withThrowing([key], Symbol.iterator),
  () => new Proxy([key, key], {}),
  () => revoked([key]),
  () => new Proxy([key], { get: fail }),
  () => new Proxy([key], { isExtensible: fail, set: fail }),
  () => Object.freeze([Object.freeze({ ...key })]),
  () => Object.setPrototypeOf([key], null),
  () => [key, [key]],
];
