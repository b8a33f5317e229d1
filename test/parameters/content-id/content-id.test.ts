import { test } from "vitest";
import { contentId } from "../../../src/parameters/content-id/content-id.ts";
import { accepts, refusesAll } from "../read-cases.ts";

test("accepts a well-formed string of any length, also an empty one, unchanged (decision D11)", () => {
  const values = ["", " ", "Vertigo (1958)", "\u0000\n", "a=b&c", "é鍵", "\u{1f511}", "\ufeff", "a".repeat(100_000)];
  accepts(
    contentId,
    values.map((value) => [value, value, value] as const),
  );
});

test("refuses a lone surrogate, and any value that is not a string", () => {
  refusesAll(contentId, "contentId.text", [...["\ud800", "a\udfff", "\udd11\ud83d", `${"a".repeat(100_000)}\ud800`]]);
});
