function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function refuse(): never {
  throw new Error("must not be called");
}

/** A proxy whose traps all throw. */
export const hostileProxy: unknown = new Proxy(
  {},
  new Proxy({}, { get: () => refuse }), // every trap lookup returns a function that throws
);

export const revokedProxy: unknown = revoked({});

/** Values that no parameter accepts, other than strings, numbers and `undefined`. */
export const nonStrings: readonly unknown[] = [
  null,
  true,
  false,
  0n,
  1n,
  Symbol("kid"),
  Symbol.iterator,
  () => "0000",
  Object("0000"), // a boxed string
  Object("^kid1"),
  Object(1),
  [],
  ["0000"],
  ["^kid1"],
  ["1"],
  [1],
  {},
  { length: 4 },
  { toString: () => "0000", valueOf: () => 1 },
  { [Symbol.toPrimitive]: () => "0000" },
  Object.create(null),
  new Map([["type", "wudo"]]),
  new Set(["0000"]),
  new Uint8Array(16),
  Buffer.from("0000"),
  /0000/,
  new Error("0000"),
  Promise.resolve("0000"),
  globalThis,
  hostileProxy,
  revokedProxy,
  revoked([]),
];

/** Numbers that are not safe integers. */
export const nonIntegers: readonly number[] = [
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  0.5,
  1.5,
  Number.MIN_VALUE,
  2 ** 53,
  -(2 ** 53),
  1e21,
  Number.MAX_VALUE,
];

/** Strings that resemble the integer 1, but are not decimal integers (decision D7). */
export const nonDecimals: readonly string[] = [
  "",
  "01",
  "001",
  "+1",
  "-1",
  "-0",
  " 1",
  "1 ",
  "1\n",
  "\t1",
  "1.0",
  "1.",
  "1e0",
  "0x1",
  "0b1",
  "1n",
  "1_0",
  "1,0",
  "１", // full-width
  "١", // Arabic-Indic
  "one",
  "NaN",
  "Infinity",
  "null",
  "true",
  "1\u0000",
  "\ud800",
];
