import fc from "fast-check";
import { expect, test } from "vitest";
import { secretHider } from "../../docs/preflight/src/logic/hide-secrets.ts";
import { authenticator, contentKey, kid } from "./samples.ts";

const pairs = (hex: string): readonly string[] => hex.match(/../g) ?? [];
const toBuffer = (hex: string): Buffer => Buffer.from(hex, "hex");
const toUuid = (hex: string): string => hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
const toGuidBytes = (hex: string): Buffer => {
  const bytes = toBuffer(hex);
  return Buffer.concat([
    bytes.subarray(0, 4).reverse(),
    bytes.subarray(4, 6).reverse(),
    bytes.subarray(6, 8).reverse(),
    bytes.subarray(8),
  ]);
};

// RFC 3394 section 4.1
const ek = "1fa68b0a8112b447aef34bd8fb5a7b829d3e862371d2cfe5";

/** The notations of a key, by their names. */
const notations: { readonly [name: string]: (hex: string) => string } = {
  "small letters": (hex) => hex,
  "capital letters": (hex) => hex.toUpperCase(),
  "letters of both cases": (hex) => hex.replace(/[a-f](?=.{0,9}$)/g, (letter) => letter.toUpperCase()),
  "0x": (hex) => `0x${hex}`,
  "0x at each byte": (hex) =>
    pairs(hex)
      .map((pair) => `0x${pair}`)
      .join(", "),
  colons: (hex) => pairs(hex.toUpperCase()).join(":"),
  UUID: (hex) => toUuid(hex),
  "a GUID in braces": (hex) => `{${toUuid(hex).toUpperCase()}}`,
  "a UUID with long dashes": (hex) => toUuid(hex).replaceAll("-", "\u2013"),
  Base64: (hex) => toBuffer(hex).toString("base64"),
  "Base64 without padding": (hex) => toBuffer(hex).toString("base64").replaceAll("=", ""),
  Base64url: (hex) => toBuffer(hex).toString("base64url"),
  "Base64 that is percent-encoded": (hex) => encodeURIComponent(toBuffer(hex).toString("base64")),
  "Base64 of a PlayReady header": (hex) => toGuidBytes(hex).toString("base64"),
  "Base64 of digits": (hex) => Buffer.from(hex).toString("base64"),
  "digits of digits": (hex) => Buffer.from(hex.toUpperCase()).toString("hex"),
};

const key = fc.stringMatching(/^[\da-f]{32}$/);

test.each(Object.keys(notations))(
  "a key is hidden where it stands as %s, in whichever notation it was typed",
  (name) => {
    const write = notations[name] ?? String;
    const typed = fc.constantFrom(
      "small letters",
      "capital letters",
      "0x",
      "UUID",
      "Base64",
      "Base64url",
      "Base64 of digits",
    );
    fc.assert(
      fc.property(key, typed, (hex, form) => {
        fc.pre(new Set(pairs(hex)).size > 4);
        const hide = secretHider([notations[form]?.(hex) ?? hex]);
        expect(hide(`film ${write(hex)}`)).toMatch(/^film {?(?:0x)?\[hidden\](?:}|={1,2}|(?:%3D){1,2})?$/);
      }),
      { numRuns: 20, examples: [[contentKey, "Base64"]] },
    );
  },
);

test("a key in Base64 is hidden with the characters that are no digits", () => {
  const base64 = `+${"abcdefghij".repeat(2)}A==`;
  expect(secretHider([base64])(`film ${base64.replaceAll("=", "")}`)).toBe("film [hidden]");
});

test("the key of an authenticator is hidden alone, and what is no secret is shown", () => {
  const hide = secretHider([authenticator, contentKey, ek]);
  for (const write of [notations.Base64, notations["0x at each byte"], notations["digits of digits"]]) {
    expect(hide(write?.(ek) ?? ek)).toMatch(/^(?:0x)?\[hidden\]$/);
  }
  expect(hide(`film ${Buffer.from(authenticator.slice(2), "hex").toString("base64")}`)).toBe("film [hidden]");
  for (const shown of [kid, toUuid(kid), "Vertigo (1958)", "1", "=", contentKey.slice(1)])
    expect(hide(shown)).toBe(shown);
});

test("secrets that are no keys, and long ones, are hidden in the same letters", () => {
  const [text, long] = ["a-secret+that.is(no)key", "A1".repeat(300)];
  expect(secretHider([text, long, "", "ab"])(`${text}, ${long}, ab`)).toBe("[hidden], [hidden], ab");
});
