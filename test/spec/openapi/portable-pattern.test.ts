import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { portablePattern } from "../../../docs/spec/openapi/portable-pattern.ts";
import { fields } from "../../../src/form/index.ts";
import { parameterNames } from "../../../src/index.ts";
import { fieldInput } from "../../form/field-inputs.ts";

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, "u");

test("replaces character class escapes by ranges, inside and outside of brackets", () => {
  expect(portablePattern(String.raw`\d\d{2}[\dA-F]\P{Cs}+`)).toBe(String.raw`[0-9][0-9]{2}[0-9A-F][\s\S]+`);
  expect(portablePattern(String.raw`[^\p{Cs}\]\d]\[`)).toBe(String.raw`[^\]0-9]\[`);
});

test("white space is that of ECMA-262, and control characters are those of Unicode", () => {
  const space = whole(portablePattern(String.raw`[\s]`));
  const control = whole(portablePattern(String.raw`[\p{Cc}]`));
  const characters = Array.from({ length: 0xd800 }, (_, unit) => String.fromCharCode(unit));
  expect(characters.filter((one) => space.test(one))).toStrictEqual(characters.filter((one) => /\s/.test(one)));
  expect(characters.filter((one) => control.test(one))).toStrictEqual(characters.filter((one) => /\p{Cc}/u.test(one)));
  expect(space.test("\ufeff")).toBe(true);
});

describe.each(parameterNames)("the pattern of %s", (name) => {
  const pattern = fields[name].constraints.pattern ?? "";

  test("accepts the same well-formed strings", () => {
    const isWellFormed = (text: string): boolean => text.isWellFormed();
    fc.assert(
      fc.property(fieldInput(name).filter(isWellFormed), (text) => {
        expect(whole(portablePattern(pattern)).test(text)).toBe(whole(pattern).test(text));
      }),
    );
  });

  test("has no escape that means another set in another language, and no lookaround or backreference, which RE2 lacks", () => {
    const portable = portablePattern(pattern).replaceAll(String.raw`[\s\S]`, "");
    // The only lookahead, that of an extension, becomes a separate schema.
    const isExtension = name === "wvExtension";
    expect(isExtension ? portable.replace("|(?!wudo)", "|") : portable).not.toMatch(/\\[a-wA-Z1-9]|\\[yz]|\(\?[^:]/);
  });
});
