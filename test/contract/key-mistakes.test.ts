import { expect, test } from "vitest";
import { keyMistakes } from "../../src/contract/key-mistakes.ts";
import { findMistakes } from "../../src/contract/mistake.ts";

const digits = "000102030405060708090a0b0c0d0e0ffdfcfbfaf9f8f7f6f5f4f3f2f1f0eeed";
const bytes16 = Buffer.from(digits.slice(0, 32), "hex");
const short = digits.slice(0, 32);
const middle = digits.slice(0, 48);

/** The ids of the mistakes in a key, and its fix, among parameters of so many digits. */
function found(lengths: readonly number[], text: string): readonly (string | undefined)[] {
  const accepts = (one: string): boolean => /^[\da-f]*$/i.test(one) && lengths.includes(one.length);
  const mistakes = findMistakes(text, accepts, keyMistakes(lengths));
  return [...mistakes.map(({ mistake }) => mistake.id), mistakes.at(-1)?.fix];
}

function ascii(text: string): Buffer {
  return Buffer.from(text, "latin1");
}

function hexOf(text: string): string {
  return ascii(text).toString("hex");
}

/** Every byte, with something in front of it, joined. */
function bytesOf(text: string, before: string, between: string): string {
  return (text.match(/../g) ?? []).map((byte) => before + byte).join(between);
}

test("finds hexadecimal digits of hexadecimal digits", () => {
  for (const key of [short, middle, digits, short.toUpperCase()]) {
    const { length } = key;
    expect(found([length], hexOf(key))).toStrictEqual(["key.hex-of-hex", key.toLowerCase()]);
    expect(found([length], hexOf(key).toUpperCase())).toStrictEqual(["key.hex-of-hex", key.toLowerCase()]);
    expect(found([length], hexOf(`g${key.slice(1)}`))).toStrictEqual(["key.digits", undefined]);
    expect(found([length], `g${hexOf(key).slice(1)}`)).toStrictEqual([undefined]);
  }
});

test("finds them in an accepted key only if a key may have twice as many digits as another one", () => {
  expect(found([32, 48, 64], hexOf(short))).toStrictEqual(["key.hex-of-hex", short]);
  expect(found([32, 48, 64], hexOf(middle))).toStrictEqual(["key.hex-of-hex", middle]);
  expect(found([32, 48, 64], digits)).toStrictEqual([undefined]);
  expect(found([32, 48, 64], hexOf(middle.slice(0, 24)))).toStrictEqual([undefined]);
  expect(keyMistakes([32, 48, 64]).others.filter(({ inAccepted }) => inAccepted)).toHaveLength(1);
  expect(keyMistakes([32, 48]).others.filter(({ inAccepted }) => inAccepted)).toHaveLength(0);
});

const uuid = "FD1A706A-C2B3-6002-888F-6D4A414333C3";
const uuidDigits = "fd1a706ac2b36002888f6d4a414333c3";

test.each([
  uuid,
  uuid.toLowerCase(),
  `{${uuid}}`,
  `urn:uuid:${uuid}`,
  `URN:UUID:${uuid.toLowerCase()}`,
  uuid.replaceAll("-", "\u2010"),
  uuid.replaceAll("-", "\u2013"),
  uuid.replaceAll("-", "\uff0d"),
  uuid.replaceAll("-", "\u{10ead}"),
  uuid.replace("-", "\u2014"),
])("finds a UUID: %s", (text) => {
  expect(found([32], text)).toStrictEqual(["key.uuid", uuidDigits]);
  expect(found([32, 48, 64], text)).toStrictEqual(["key.uuid", uuidDigits]);
  expect(found([48], text)).toStrictEqual([undefined]);
});

test.each([
  `{${uuid}`,
  `${uuid}}`,
  `<${uuid}>`,
  `urn:${uuid}`,
  `{urn:uuid:${uuid}}`,
  uuid.replaceAll("-", "\u2212"), // a minus sign is no dash
  ...[8, 13, 18, 23].map((at) => uuid.slice(0, at) + uuid.slice(at + 1)),
  uuid.replace("F", "G"),
  uuid.slice(1),
  `${uuid}0`,
  "FD1A706AC2-B3-6002-888F-6D4A414333C3",
])("finds no UUID: %s", (text) => {
  expect(found([32], text)).toStrictEqual([undefined]);
});

test.each([
  `0x${short}`,
  `0X${short.toUpperCase()}`,
  `\\x${short}`,
  bytesOf(short, "0x", ""),
  bytesOf(short, "0x", " "),
  bytesOf(short, "0X", ", "),
  bytesOf(short, "\\x", ""),
  bytesOf(short, "\\x", ","),
  ...[" ", ",", ", ", ":", "-"].map((separator) => bytesOf(short, "", separator)),
  ...["[]", "{}", "()", "<>"].map((pair) => pair.charAt(0) + short + pair.charAt(1)),
  `{${bytesOf(short, "0x", ", ")}}`,
  `{ ${bytesOf(short, "0x", ", ")} }`,
  `[${bytesOf(short, "", ":")}]`,
])("finds digits with prefixes, separators and brackets: %s", (text) => {
  expect(found([32], text)).toStrictEqual(["key.prefix", short]);
});

test.each([
  bytesOf(short, "", ";"),
  bytesOf(short, "", "  "),
  bytesOf(short, "", "-").replace("-", ":"),
  bytesOf(short, "0x", " ").replace("0x", ""),
  bytesOf(short, "0x", "").replace("0x0f", "0f"),
  bytesOf(short, "", ":").slice(1),
  `${bytesOf(short, "0x", ", ")},`,
  `0x${bytesOf(short, "", ":")}`,
  bytesOf(middle, "", ":"),
  `[${short}`,
  `[${short}}`,
  `[${middle}]`,
  `#${short}`,
  "[]",
  "0x",
  "00112233 44556677 8899aabb ccddeeff",
])("finds no such digits: %s", (text) => {
  expect(found([32], text)).toStrictEqual([undefined]);
});

test("finds another number of digits if they have a prefix", () => {
  expect(found([32], `0x${middle}`)).toStrictEqual(["key.prefix", undefined]);
  expect(found([32], `\\x${short.slice(2)}`)).toStrictEqual(["key.prefix", undefined]);
  expect(found([32], `0x${"0".repeat(1e6)}`)).toStrictEqual([undefined]); // too long to be a key
});

test("finds the longest form", () => {
  expect(found([64], `{ ${bytesOf(digits, "0x", ", ")} }`)).toStrictEqual(["key.prefix", digits]);
});

test("finds Base64 of the bytes", () => {
  for (const key of [short, middle, digits, "ff".repeat(16), "fb".repeat(24)]) {
    const bytes = Buffer.from(key, "hex");
    const base64 = bytes.toString("base64");
    for (const text of [base64, base64.replaceAll("=", ""), bytes.toString("base64url")]) {
      expect(found([32, 48, 64], text)).toStrictEqual(["key.base64", key]);
      expect(found([8], text)).toStrictEqual([undefined]);
    }
  }
  expect(found([32], bytes16.toString("base64").replace("=", ""))).toStrictEqual([undefined]);
  expect(found([32], bytes16.toString("base64").replace("w==", "x=="))).toStrictEqual([undefined]); // unused bits
  expect(found([32], "-/-_".padEnd(22, "A"))).toStrictEqual([undefined]); // both alphabets
});

test("finds Base64 whose plus signs became spaces, at its ends too", () => {
  const keys = [`fb${"ef".repeat(15)}`, `fb${"be".repeat(23)}`, `f8${"3e".repeat(31)}`];
  for (const key of keys) {
    const base64 = Buffer.from(key, "hex").toString("base64");
    expect(base64).toMatch(/^\+.*\+/);
    for (const text of [base64, base64.replaceAll("=", "")]) {
      const raw = text.replaceAll("+", " ");
      expect(found([32, 48, 64], raw)).toStrictEqual(["text.raw-plus", "key.base64", key]);
      const around = ["text.surrounded", "text.raw-plus", "key.base64", key];
      if (!raw.endsWith(" ")) expect(found([32, 48, 64], `${raw}\n`)).toStrictEqual(around);
      expect(found([32, 48, 64], `"${raw}"`)).toStrictEqual(["text.quoted", "text.raw-plus", "key.base64", key]);
      expect(found([8], raw)).not.toContain("text.raw-plus");
    }
  }
  expect(found([48], Buffer.from("be".repeat(24), "hex").toString("base64").replaceAll("+", " "))).toStrictEqual([
    "text.raw-plus",
    "key.base64",
    "be".repeat(24),
  ]);
});

test("finds no Base64 in digits with spaces between them, whole or with typing mistakes", () => {
  const spaced = bytesOf(digits.slice(0, 22), "", " ");
  expect(spaced).toHaveLength(32);
  expect(found([48], spaced)).toStrictEqual([undefined]);
  expect(found([48], `ghi${spaced.slice(3)}`)).toStrictEqual([undefined]);
  expect(found([32], bytesOf(short, "", " "))).toStrictEqual(["key.prefix", short]);
});

test("finds Base64 that is encoded twice", () => {
  const base64 = encodeURIComponent(bytes16.toString("base64"));
  expect(found([32], base64)).toStrictEqual(["text.encoded-twice", "key.base64", short]);
  expect(found([32], encodeURIComponent(`{${uuid}}`))).toStrictEqual(["text.encoded-twice", "key.uuid", uuidDigits]);
  expect(found([32], `%30${short}`)).toStrictEqual([undefined]); // 33 digits lead to no fix
});

test("finds no Base64 in digits, whole or with typing mistakes", () => {
  expect(found([48], short)).toStrictEqual(["key.digits", undefined]);
  expect(found([48], `ghi${short.slice(3)}`)).toStrictEqual([undefined]);
  expect(found([48], `ghij${short.slice(4)}`)).toStrictEqual(["key.base64", expect.stringMatching(/^[\da-f]{48}$/)]);
  expect(found([32, 48, 64], `ghi${short.slice(3)}`)).toStrictEqual(["key.characters", undefined]);
  expect(found([32], "A".repeat(22))).toStrictEqual(["key.digits", undefined]);
  expect(found([32], "A".repeat(22).padEnd(24, "="))).toStrictEqual(["key.base64", "00".repeat(16)]);
});

test("finds Base64 of hexadecimal digits", () => {
  for (const key of [short, middle, digits]) {
    const base64 = ascii(key).toString("base64");
    for (const text of [base64, base64.replaceAll("=", "")]) {
      expect(found([32, 48, 64], text)).toStrictEqual(["key.base64-of-hex", key]);
      expect(found([key.length], text)).toStrictEqual(["key.base64-of-hex", key]);
    }
    const wrong = ascii(`g${key.slice(1)}`).toString("base64");
    expect(found([key.length], wrong)).toStrictEqual([undefined]);
  }
});

test("counts the digits", () => {
  const { others } = keyMistakes([32, 48]);
  const row = others.find(({ id }) => id === "key.digits");
  const recognize = (text: string) => row?.recognize(text, () => false);
  expect(recognize("a".repeat(33))).toStrictEqual({ meant: [], counts: { found: 33, wanted: [32, 48] } });
  expect(recognize("A")).toStrictEqual({ meant: [], counts: { found: 1, wanted: [32, 48] } });
  for (const text of ["", "g", `${short}g`, short, middle]) expect(recognize(text)).toBeUndefined();
  expect(found([32], digits)).toStrictEqual(["key.digits", undefined]);
});

test("finds 1 to 3 wrong characters", () => {
  for (const wrong of ["o", "O-l", "\u{1f511}", "\uff10", " \u00e9\n"]) {
    expect(found([32, 48], `0${wrong}`.padEnd(32, "0"))).toContain("key.characters");
    expect(found([32, 48], `0${wrong}`.padEnd(48, "0"))).toContain("key.characters");
    expect(found([32, 48], `0${wrong}`.padEnd(33, "0"))).toStrictEqual([undefined]);
  }
  expect(found([32], `wxyz${short.slice(4)}`)).toStrictEqual([undefined]);
  expect(found([32], "\u{1f511}".repeat(2).padEnd(32, "0"))).toStrictEqual([undefined]);
});

test("takes a key in brackets for a key, and a name in brackets for a placeholder", () => {
  expect(found([32], `"{${uuid}}"`)).toStrictEqual(["text.quoted", "key.uuid", uuidDigits]);
  expect(found([32], `<${uuidDigits}>`)).toStrictEqual(["key.prefix", uuidDigits]);
  expect(found([32], `{${uuidDigits.slice(1)}}`)).toStrictEqual(["text.placeholder", undefined]);
  expect(found([32], "{contentKey}")).toStrictEqual(["text.placeholder", undefined]);
  expect(found([32], "<KEY>")).toStrictEqual(["text.placeholder", undefined]);
});

test("takes what is around off first", () => {
  expect(found([32], ` ${short}\n`)).toStrictEqual(["text.surrounded", short]);
  expect(found([32], ` "0x${short}"`)).toStrictEqual(["text.surrounded", "text.quoted", "key.prefix", short]);
});

test("has sentences without values", () => {
  for (const { id, message } of keyMistakes([32]).others) expect(message, id).toMatch(/^[A-Z][^:]+: [^:]+\.$/);
});

test("takes huge texts", () => {
  for (const unit of ["0", "g", "0x", "{", "<0", "\\x00", "-", "A=", "\u2010", "%"]) {
    const text = unit.repeat(1e6 / unit.length);
    const start = performance.now();
    found([32, 48, 64], text);
    found([32, 48, 64], `{${text}}`);
    expect(performance.now() - start, unit).toBeLessThan(10_000);
  }
});
