import { expect, test } from "vitest";
import { parameters } from "../../src/parameters/index.ts";
import { securityLevels } from "../../src/parameters/security-level.ts";
import { accepts, refusesAll } from "./judged.ts";
import { noDecimal, noInteger, noText } from "./no-text.ts";

const { securityLevel } = parameters;

test("is 1 to 5, as a number or as text", () => {
  accepts(
    securityLevel,
    [1, 2, 3, 4, 5].flatMap((level) => [
      [level, level, String(level)] as const,
      [String(level), level, String(level)] as const,
    ]),
  );
});

test("is missing only where it is absent", () => {
  refusesAll(securityLevel, "securityLevel.missing", [undefined]);
});

test("is no other number, and no text but a decimal integer (decision D7)", () => {
  refusesAll(securityLevel, "securityLevel.value", [
    ...["0", "6", "10", "05", "5.0", "５", "9".repeat(400), "SW_SECURE_CRYPTO", ...noDecimal],
    ...[0, -0, 6, -1, 5.000001, Number.MAX_SAFE_INTEGER, ...noInteger],
    ...[new Date(1), ...noText],
  ]);
});

test("has five names", () => {
  expect(securityLevels).toStrictEqual({
    SW_SECURE_CRYPTO: 1,
    SW_SECURE_DECODE: 2,
    HW_SECURE_CRYPTO: 3,
    HW_SECURE_DECODE: 4,
    HW_SECURE_ALL: 5,
  });
});
