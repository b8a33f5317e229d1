import { test } from "vitest";
import { parameters } from "../../src/parameters/index.ts";
import { accepts, refusesAll } from "./judged.ts";
import { noText } from "./no-text.ts";

const text = "5438b719bf47a2f5678237477db2f9e6";

test("is 32 hexadecimal digits, in lower case when canonical (decision D8)", () => {
  accepts(parameters.contentKey, [
    [text, text, text],
    [text.toUpperCase(), text, text],
    [text.replaceAll("b", "B"), text, text],
    ["0".repeat(32), "0".repeat(32), "0".repeat(32)],
  ]);
});

test("has no other length", () => {
  const lengths = [0, 1, 16, 31, 33, 48, 64];
  refusesAll(
    parameters.contentKey,
    "contentKey.hex",
    lengths.map((digits) => "a".repeat(digits)),
  );
});

test("has no other characters, and is no value but text", () => {
  refusesAll(parameters.contentKey, "contentKey.hex", [
    `g${text.slice(1)}`,
    `${text.slice(1)}G`,
    ` ${text.slice(1)}`,
    `${text} `,
    `${text}\n`,
    `^${text.slice(1)}`,
    "5438b719-bf47-a2f5-6782-37477db2f9e6",
    `０${text.slice(1)}`,
    "\u{1f511}".repeat(16),
    Object(text),
    [text],
    Buffer.from(text, "hex"),
    ...[undefined, 0, 1, ...noText],
  ]);
});
