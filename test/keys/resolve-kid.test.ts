import { createHash } from "node:crypto";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { mint } from "../../src/branded.ts";
import { Kid, orThrow } from "../../src/index.ts";
import { resolveKid } from "../../src/keys/index.ts";
import { spellings } from "../../src/testing/arbitraries/spellings.ts";
import { messages } from "../messages/english.ts";
import { notSupported, operationError, pretend, rejectionOf } from "./runtime.ts";

const digits = "fd1a706ac2b36002888f6d4a414333c3";
const resolved = (kid: string): Promise<Kid> => resolveKid(orThrow(Kid.decode(kid)));
const byNode = (name: string): string => createHash("sha1").update(name, "utf8").digest("hex").slice(0, 32);

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a name stands for the first 16 bytes of the SHA-1 of its UTF-8", () => {
  test("the vector of the key storage", async () => {
    expect(await resolved("^kid1")).toBe("80ea8bc8a58f990ad1f76bc665b30bfa");
  });

  test.each([
    "^é鍵",
    "^\u{1f511}",
    "^\u0000",
    "^\ufeffkid1",
    "^^",
    "^^kid1",
    "^ kid1 ",
    "^KID1",
    `^${digits}`,
    `^${"a".repeat(64)}`,
    `^${"\u{1f511}".repeat(32)}`,
  ])("%j", async (kid) => {
    expect(await resolved(kid)).toBe(byNode(kid.slice(1)));
  });

  test("property: of any kid that there can be, a kid of digits, which stands for itself", async () => {
    await fc.assert(
      fc.asyncProperty(spellings.kid, async (text) => {
        const kid = await resolved(text);
        expect(kid).toBe(text.startsWith("^") ? byNode(text.slice(1)) : text.toLowerCase());
        expect(Kid.is(kid)).toBe(true);
        expect(await resolveKid(kid)).toBe(kid);
      }),
    );
  });
});

test("digits stay, and need no WebCrypto", async () => {
  expect(await resolved(digits)).toBe(digits);
  vi.stubGlobal("crypto", undefined);
  expect(await resolved(digits)).toBe(digits);
  expect(await resolved(digits.toUpperCase())).toBe(digits);
});

test("a runtime that cannot hash a name rejects", async () => {
  vi.stubGlobal("crypto", {});
  expect(await rejectionOf(resolved("^kid1"))).toStrictEqual(notSupported);
  pretend({ digest: operationError });
  expect(await rejectionOf(resolved("^kid1"))).toStrictEqual(notSupported);
});

test("a jsdom without TextEncoder rejects too", async () => {
  vi.stubGlobal("TextEncoder", undefined);
  expect(await rejectionOf(resolved("^kid1"))).toStrictEqual(notSupported);
});

test("what has been forced past the types rejects with the sentence of its rule, and stands for nothing", async () => {
  const forced = [
    ["kid1", "kid.hex"],
    ["", "kid.missing"],
    [undefined, "kid.missing"],
    ["^", "kid.name"],
    ["^\ud800", "kid.name"],
    [null, "kid.name"],
    [`^${"a".repeat(65)}`, "kid.length"],
  ] as const;
  for (const [value, rule] of forced) {
    const rejection = await rejectionOf(Reflect.apply(resolveKid, undefined, [value]));
    expect(rejection).toStrictEqual(new TypeError(messages[rule]));
  }
  expect(await resolveKid(mint<Kid>(digits.toUpperCase()))).toBe(digits);
});
