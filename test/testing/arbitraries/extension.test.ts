import fc from "fast-check";
import { expect, test } from "vitest";
import { extension } from "../../../src/testing/arbitraries/extension.ts";
import { judges } from "../../reference/values.ts";
import { shrunken } from "../shrunken.ts";

test("property: the reference accepts each", () => {
  fc.assert(
    fc.property(extension, (text) => {
      expect(judges.wvExtension(text, null)).toMatchObject({ ok: true });
    }),
  );
});

test("a failing case shrinks to the page's own example, and one of another type to the least payload", () => {
  expect(shrunken(extension)).toBe("wudo,AAAAAA==");
  expect(shrunken(extension, (text) => !text.startsWith("wudo"))).toBe("    ,AA==");
});
