import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findToken, redactTokens } from "../../src/http/express-play-token.ts";

describe("findToken", () => {
  test.each([
    ["", ""],
    ["a=b", ""],
    ["ExpressPlayToken", ""],
    ["ExpressPlayToken=", ""],
    ["ExpressPlayToken=a", "a"],
    ["b=c&&ExpressPlayToken=a=%3D&d", "a=%3D"],
    ["ExpressPlayToken=&ExpressPlayToken=a", ""],
    ["expressplaytoken=a&XExpressPlayToken=b", ""],
  ])("finds in %j: %j", (query, token) => {
    expect(findToken(query)).toBe(token);
  });
});

describe("redactTokens", () => {
  test.each([
    ["", ""],
    ["no ExpressPlayToken here", "no ExpressPlayToken here"],
    ["ExpressPlayToken= a", "ExpressPlayToken= a"],
    ["ExpressPlayToken=", "ExpressPlayToken="],
    ["ExpressPlayToken=AQ-_", "ExpressPlayToken=[redacted]"],
    ["https://a/?ExpressPlayToken=AQ&b=c", "https://a/?ExpressPlayToken=[redacted]&b=c"],
    ["ExpressPlayToken=AQ b", "ExpressPlayToken=[redacted] b"],
    ["ExpressPlayToken=AQ\u00a0b", "ExpressPlayToken=[redacted]\u00a0b"],
    ['"ExpressPlayToken=AQ"', '"ExpressPlayToken=[redacted]"'],
    ["'ExpressPlayToken=AQ'", "'ExpressPlayToken=[redacted]'"],
    ["ExpressPlayToken=AQ</p>", "ExpressPlayToken=[redacted]</p>"],
    ["XExpressPlayToken=AQ%3D$&", "XExpressPlayToken=[redacted]&"],
    ["ExpressPlayToken=A, ExpressPlayToken=B", "ExpressPlayToken=[redacted] ExpressPlayToken=[redacted]"],
    ["ExpressPlayToken=ExpressPlayToken=A", "ExpressPlayToken=[redacted]"],
    ["ExpressPlayToken=[redacted]", "ExpressPlayToken=[redacted]"],
  ])("redacts %j to %j", (text, redacted) => {
    expect(redactTokens(text)).toBe(redacted);
  });

  test("property: leaves nothing between ExpressPlayToken= and the end of its value, and changes nothing else", () => {
    const piece = fc.constantFrom("ExpressPlayToken=", "secret", "&", " ", "\n", '"', "'", "<", "é", "\u{1f511}", "=");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join("");
        const redacted = redactTokens(text);
        expect(redacted).not.toMatch(/ExpressPlayToken=(?!\[redacted\])[^&\s"'<]/);
        expect(redacted).not.toMatch(/\[redacted\][^&\s"'<]/);
        expect(redactTokens(redacted)).toBe(redacted);
        if (!text.includes("ExpressPlayToken=")) expect(redacted).toBe(text);
      }),
    );
  });
});
