import { test } from "vitest";
import { parameters } from "../../src/parameters/index.ts";
import { accepts, refuses, refusesAll } from "./judged.ts";
import { noText } from "./no-text.ts";

const { kid } = parameters;
const text = "fd1a706ac2b36002888f6d4a414333c3";
const lone = "\ud800";
const key = "\u{1f511}"; // two UTF-16 units

test("is 32 hexadecimal digits, in lower case when canonical (decision D8)", () => {
  accepts(kid, [
    [text, text, text],
    [text.toUpperCase(), text, text],
    [text.replace("f", "F"), text, text],
  ]);
});

test("or is ^ and 1 to 64 characters, which stay as they are", () => {
  const names = [
    "^k",
    "^kid1",
    "^KID1",
    "^^",
    "^ ",
    "^\u0000",
    "^\n",
    "^&=%+",
    "^é鍵",
    `^${text.toUpperCase()}`,
    `^${"a".repeat(64)}`,
    `^${key.repeat(32)}`, // 64 UTF-16 units (decision D3)
  ];
  accepts(
    kid,
    names.map((name) => [name, name, name] as const),
  );
});

test("is missing where it is absent or empty", () => {
  refusesAll(kid, "kid.missing", [undefined, ""]);
});

test("is else no hex", () => {
  refusesAll(kid, "kid.hex", [
    "kid1",
    " ",
    text.slice(1),
    `${text}0`,
    `${text}\n`,
    ` ${text}`,
    ` ^kid1`,
    `g${text.slice(1)}`,
    "fd1a706a-c2b3-6002-888f-6d4a414333c3",
    `0x${text.slice(2)}`,
    `０${text.slice(1)}`,
    "＾kid1", // full-width
    lone,
    `${lone}^kid1`,
    "a".repeat(48),
    "a".repeat(66),
    "\u{1f511}".repeat(16),
  ]);
});

test("has at most 64 characters after the ^, which is judged before what they are", () => {
  refusesAll(kid, "kid.length", [
    `^${"a".repeat(65)}`,
    `^${"a".repeat(100_000)}`,
    `^${key.repeat(33)}`,
    `^a${key.repeat(32)}`,
    `^${lone.repeat(65)}`,
  ]);
});

test("has a name of well-formed text after the ^", () => {
  refuses(kid, [
    ["^", "kid.name"],
    [`^${lone}`, "kid.name"],
    [`^kid${lone}1`, "kid.name"],
    [`^${"a".repeat(63)}${lone}`, "kid.name"],
    [`^${lone.repeat(64)}`, "kid.name"],
  ]);
});

test("is text, and nothing that could be made text", () => {
  refusesAll(kid, "kid.name", [
    Object(""),
    Object(text),
    [text],
    Buffer.from(text, "hex"),
    ...[0, 1, 1e31, 10n ** 31n, Number.NaN, ...noText],
  ]);
});
