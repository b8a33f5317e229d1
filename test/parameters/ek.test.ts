import { test } from "vitest";
import { parameters } from "../../src/parameters/index.ts";
import { accepts, refusesAll } from "./judged.ts";
import { noText } from "./no-text.ts";

const text = "5dbd06c0056b42fe0b8cf406679620c31bd619732730433d";

test("is 48 hexadecimal digits, in lower case when canonical (decision D8)", () => {
  accepts(parameters.ek, [
    [text, text, text],
    [text.toUpperCase(), text, text],
    [text.replaceAll("b", "B"), text, text],
  ]);
});

test("has no other length: a key of 16 bytes is 24 bytes once wrapped (RFC 3394)", () => {
  const lengths = [0, 1, 24, 32, 47, 49, 64, 96];
  refusesAll(
    parameters.ek,
    "ek.format",
    lengths.map((digits) => "a".repeat(digits)),
  );
});

test("has no other characters, and is no value but text", () => {
  refusesAll(parameters.ek, "ek.format", [
    `g${text.slice(1)}`,
    `${text.slice(1)}G`,
    ` ${text.slice(1)}`,
    `${text} `,
    `${text}\n`,
    `０${text.slice(1)}`,
    "\u{1f511}".repeat(24),
    Object(text),
    [text],
    Buffer.from(text, "hex"),
    ...[undefined, 0, 1, ...noText],
  ]);
});
