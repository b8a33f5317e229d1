import fc from "fast-check";
import { expect, test } from "vitest";
import { dateTime, impossibleDateTime } from "../../../src/contract/sampling/date-time.ts";
import { validators } from "../../reference/values.ts";
import { shrink } from "../../testing/shrink.ts";

test("property: the reference accepts each date-time", () => {
  fc.assert(
    fc.property(dateTime(), (value) => {
      expect(validators.expirationTime(value, null)).toMatchObject({ ok: true });
    }),
  );
});

test("shrinks to the epoch, and to the first leap second where one is needed", () => {
  expect(shrink(dateTime())).toBe("1970-01-01T00:00:00Z");
  expect(shrink(dateTime(), (value) => value.includes(":60"))).toBe("0000-06-30T23:59:60Z");
  expect(shrink(dateTime(), (value) => value.includes("."))).toBe("1970-01-01T00:00:00.0Z");
});

test("property: the reference refuses an impossible date-time only because it does not exist", () => {
  fc.assert(
    fc.property(impossibleDateTime(), (value) => {
      expect(validators.expirationTime(value, null)).toStrictEqual({ ok: false, rules: ["expirationTime.date"] });
    }),
  );
});
