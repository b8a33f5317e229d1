import fc from "fast-check";
import { expect, test } from "vitest";
import { dateTime } from "../../../src/testing/arbitraries/date-time.ts";
import { judges } from "../../reference/values.ts";
import { shrunken } from "../shrunken.ts";

test("property: the reference accepts each", () => {
  fc.assert(
    fc.property(dateTime, (text) => {
      expect(judges.expirationTime(text, null)).toMatchObject({ ok: true });
    }),
  );
});

test("a failing case shrinks to the epoch, and one that needs a leap second to the first of them", () => {
  expect(shrunken(dateTime)).toBe("1970-01-01T00:00:00Z");
  expect(shrunken(dateTime, (text) => text.includes(":60"))).toBe("0000-06-30T23:59:60Z");
  expect(shrunken(dateTime, (text) => text.includes("."))).toBe("1970-01-01T00:00:00.0Z");
});
