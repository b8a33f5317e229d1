import { expect, test } from "vitest";
import { Failure } from "../../../src/contract/failure.ts";
import { customerAuthenticator } from "../../../src/parameters/customer-authenticator/customer-authenticator.ts";
import { accepts, refusesAll } from "../read-cases.ts";

test("accepts a string of any form and length, unchanged (decision D11)", () => {
  const values = [
    "123456,0123456789abcdef0123456789abcdef",
    "123456,0123456789ABCDEF0123456789ABCDEF", // not read as hexadecimal: the case is kept
    "1",
    "!~",
    "a=b&c%20+d",
    "é鍵\u{1f511}",
    "\u200b", // a zero width space is not in \s
    "\ufffd",
    "0",
    "undefined",
    "a".repeat(100_000),
  ];
  accepts(
    customerAuthenticator,
    values.map((value) => [value, value, value] as const),
  );
});

test("refuses an absent or empty value as missing", () => {
  refusesAll(customerAuthenticator, "customerAuthenticator.missing", [undefined, ""]);
});

test("refuses white space, control characters and lone surrogates at any position", () => {
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

test("refuses exactly the UTF-16 units in \\s, in Cc and the surrogates", () => {
  const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
  const refused = units.filter((unit) => customerAuthenticator.read(unit) instanceof Failure);
  const isControl = (code: number): boolean => code < 0x20 || (code >= 0x7f && code < 0xa0);
  const expected = units.filter((unit) => unit.trim() === "" || isControl(unit.charCodeAt(0)) || !unit.isWellFormed());
  expect(refused).toStrictEqual(expected);
});
