import fc from "fast-check";
import { expect, test } from "vitest";
import { nowhere } from "../../../../src/testing/arbitraries/broken/nowhere.ts";
import { judges } from "../../../reference/values.ts";

test("property: the reference finds the grammar and no time", () => {
  fc.assert(
    fc.property(nowhere, (text) => {
      expect(judges.expirationTime(text, null)).toStrictEqual({ ok: false, rules: ["expirationTime.date"] });
    }),
  );
});
