function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function refuse(): never {
  throw new Error("no one may ask");
}

/** A proxy all of whose traps throw. */
export const hostileProxy: unknown = new Proxy(
  {},
  new Proxy({}, { get: () => refuse }), // each trap that is looked up is one that throws
);

export const revokedProxy: unknown = revoked({});

/** What is neither text nor `undefined` nor a number, and no value of any parameter. */
export const noText: readonly unknown[] = [
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

/** What is no integer, or none that a number holds exactly. */
export const noInteger: readonly number[] = [
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

/** Texts that look like the integer 1, and are no decimal integer (decision D7). */
export const noDecimal: readonly string[] = [
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
