import { test } from "vitest";
import { kid } from "../../../src/parameters/kid/kid.ts";
import { accepts, refuses, refusesAll } from "../read-cases.ts";

const hex = "fd1a706ac2b36002888f6d4a414333c3";
const lone = "\ud800";
const key = "\u{1f511}"; // two UTF-16 units

test("accepts 32 hexadecimal digits, and returns them in lower case (decision D8)", () => {
  accepts(kid, [
    [hex, hex, hex],
    [hex.toUpperCase(), hex, hex],
    [hex.replace("f", "F"), hex, hex],
  ]);
});

test("accepts ^ followed by 1 to 64 characters, unchanged", () => {
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
    `^${hex.toUpperCase()}`,
    `^${"a".repeat(64)}`,
    `^${key.repeat(32)}`, // 64 UTF-16 units (decision D3)
  ];
  accepts(
    kid,
    names.map((name) => [name, name, name] as const),
  );
});

test("refuses an absent or empty value as missing", () => {
  refusesAll(kid, "kid.missing", [undefined, ""]);
});

test("refuses any other string without ^ in front", () => {
  refusesAll(kid, "kid.hex", [
    "kid1",
    " ",
    hex.slice(1),
    `${hex}0`,
    `${hex}\n`,
    ` ${hex}`,
    ` ^kid1`,
    `g${hex.slice(1)}`,
    "fd1a706a-c2b3-6002-888f-6d4a414333c3",
    `0x${hex.slice(2)}`,
    `０${hex.slice(1)}`,
    "＾kid1", // full-width
    lone,
    `${lone}^kid1`,
    "a".repeat(48),
    "a".repeat(66),
    "\u{1f511}".repeat(16),
  ]);
});

test("refuses more than 64 characters after ^, before it checks the characters", () => {
  refusesAll(kid, "kid.length", [
    `^${"a".repeat(65)}`,
    `^${"a".repeat(100_000)}`,
    `^${key.repeat(33)}`,
    `^a${key.repeat(32)}`,
    `^${lone.repeat(65)}`,
  ]);
});

test("refuses an empty or ill-formed name after ^", () => {
  refuses(kid, [
    ["^", "kid.name"],
    [`^${lone}`, "kid.name"],
    [`^kid${lone}1`, "kid.name"],
    [`^${"a".repeat(63)}${lone}`, "kid.name"],
    [`^${lone.repeat(64)}`, "kid.name"],
  ]);
});

test("refuses any value that is no text and no bytes, also one that converts to a string", () => {
  refusesAll(kid, "value.type", [Object(""), Object(hex), [hex], 0, 1e31, null]);
});
