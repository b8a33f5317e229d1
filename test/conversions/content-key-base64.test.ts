import { inspect } from "node:util";
import { PathReporter } from "io-ts/lib/PathReporter.js";
import { describe, expect, test } from "vitest";
import { ContentKeyFromBase64, contentKeyFromBase64, orThrow } from "../../src/index.ts";
import { nonStrings } from "../parameters/non-strings.ts";
import { refusedBy } from "./refused-by.ts";

const key = "fbf8b719bf47a2f5678237477db2f9e6";
const bytes = Buffer.from(key, "hex");
const base64 = bytes.toString("base64");
const noKey = refusedBy(
  "contentKey.hex",
  "contentKey must be the Base64 of 16 bytes: give 22 digits of Base64 or Base64url, with == behind them or without; hexadecimal digits need no conversion.",
);

describe("contentKeyFromBase64", () => {
  test.each([
    ["Base64", base64],
    ["Base64 without padding", base64.replaceAll("=", "")],
    ["Base64url", bytes.toString("base64url")],
    ["Base64url with padding", `${bytes.toString("base64url")}==`],
  ])("converts %s", (_, text) => {
    expect(contentKeyFromBase64(text)).toStrictEqual({ _tag: "Right", right: key });
  });

  test("refuses everything else with contentKey.hex, without the value", () => {
    const others = [
      key,
      Buffer.from(key).toString("base64"),
      ` ${base64}`,
      `${base64}\n`,
      base64.slice(0, -1),
      base64.replace("+", "_"),
      base64.replace("g==", "h=="),
      Buffer.alloc(24).toString("base64"),
      "A".repeat(100_000),
    ];
    for (const text of others) {
      const refusal = contentKeyFromBase64(text);
      expect(refusal, text.slice(0, 60)).toStrictEqual(noKey);
      expect(inspect(refusal, { depth: 9 })).not.toContain(text.slice(1, 7));
    }
  });

  test("refuses a missing value and what is no string, each with its own rule", () => {
    const missing = refusedBy("contentKey.missing", "contentKey is required: give the Base64 of its 16 bytes.");
    expect(contentKeyFromBase64("")).toStrictEqual(missing);
    expect(Reflect.apply(contentKeyFromBase64, undefined, [])).toStrictEqual(missing);
    const noString = refusedBy(
      "value.type",
      "contentKey must be Base64: give a string; bytes need no conversion.",
      "contentKey",
    );
    for (const value of [0, Object(base64), [base64], bytes, ...nonStrings]) {
      expect(Reflect.apply(contentKeyFromBase64, undefined, [value])).toStrictEqual(noString);
    }
  });
});

describe("ContentKeyFromBase64", () => {
  test("encodes Base64 with padding", () => {
    expect(ContentKeyFromBase64.encode(orThrow(contentKeyFromBase64(bytes.toString("base64url"))))).toBe(base64);
  });

  test("has errors without the value", () => {
    const decoded = ContentKeyFromBase64.decode(key);
    expect(JSON.stringify([decoded, PathReporter.report(decoded)])).not.toContain(key.slice(0, 6));
    expect(decoded).toMatchObject({ left: [{ value: "[redacted]", context: [{ actual: "[redacted]" }] }] });
  });
});
