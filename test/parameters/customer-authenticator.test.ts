import { expect, test } from "vitest";
import { Fault } from "../../src/fault.ts";
import { parameters } from "../../src/parameters/index.ts";
import { accepts, refuses, refusesAll } from "./judged.ts";
import { noText } from "./no-text.ts";

const { customerAuthenticator } = parameters;

test("is text of any form and length, and stays as it is (decision D11)", () => {
  const texts = [
    "123456,0123456789abcdef0123456789abcdef",
    "123456,0123456789ABCDEF0123456789ABCDEF", // no hex to us: the case stays
    "1",
    "!~",
    "a=b&c%20+d",
    "é鍵\u{1f511}",
    "\u200b", // a zero width space is no \s
    "\ufffd",
    "0",
    "undefined",
    "a".repeat(100_000),
  ];
  accepts(
    customerAuthenticator,
    texts.map((text) => [text, text, text] as const),
  );
});

test("is missing where it is absent or empty", () => {
  refusesAll(customerAuthenticator, "customerAuthenticator.missing", [undefined, ""]);
});

test("has no white space, no control character and no lone surrogate, wherever it stands", () => {
  const characters = [
    " ",
    "\t",
    "\n",
    "\r",
    "\v",
    "\f",
    "\u00a0",
    "\u1680",
    "\u2000",
    "\u2028",
    "\u2029",
    "\u202f",
    "\u205f",
    "\u3000",
    "\ufeff",
    "\u0000",
    "\u001f",
    "\u007f",
    "\u0080",
    "\u0085",
    "\u009f",
    "\ud800",
    "\udfff",
    "\udd11\ud83d",
  ];
  for (const character of characters) {
    refusesAll(customerAuthenticator, "customerAuthenticator.characters", [
      character,
      `${character}123456`,
      `123${character}456`,
      `123456${character}`,
      `é${character}`,
      `\u{1f511}${character}`,
    ]);
  }
});

test("of all UTF-16 units exactly those of \\s, of Cc and the surrogates are refused", () => {
  const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
  const refused = units.filter((unit) => customerAuthenticator.read(unit) instanceof Fault);
  const control = (unit: number): boolean => unit < 0x20 || (unit >= 0x7f && unit < 0xa0);
  const expected = units.filter((text) => text.trim() === "" || control(text.charCodeAt(0)) || !text.isWellFormed());
  expect(refused).toStrictEqual(expected);
});

test("is text, and nothing that could be made text", () => {
  refuses(customerAuthenticator, [
    [123456, "customerAuthenticator.characters"],
    [0, "customerAuthenticator.characters"],
    [Number.NaN, "customerAuthenticator.characters"],
    [Object(""), "customerAuthenticator.characters"],
    [new Date(0), "customerAuthenticator.characters"],
  ]);
  refusesAll(customerAuthenticator, "customerAuthenticator.characters", noText);
});
