import { test } from "vitest";
import { parameters } from "../../src/parameters/index.ts";
import { accepts, refusesAll } from "./judged.ts";
import { noText } from "./no-text.ts";

test("is well-formed text of any length, also of none, and stays as it is (decision D11)", () => {
  const texts = ["", " ", "Vertigo (1958)", "\u0000\n", "a=b&c", "é鍵", "\u{1f511}", "\ufeff", "a".repeat(100_000)];
  accepts(
    parameters.contentId,
    texts.map((text) => [text, text, text] as const),
  );
});

test("has no lone surrogate, and is no value but text", () => {
  refusesAll(parameters.contentId, "contentId.text", [
    ...["\ud800", "a\udfff", "\udd11\ud83d", `${"a".repeat(100_000)}\ud800`],
    ...[undefined, 0, 1, Number.NaN, Object(""), ...noText],
  ]);
});
