import { createHash } from "node:crypto";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { mint } from "../../src/contract/branded.ts";
import { Kid, orThrow } from "../../src/index.ts";
import { resolveKid } from "../../src/keys/index.ts";
import { arbitraries } from "../../src/testing/index.ts";
import { messages } from "../messages/english.ts";
import { catchRejection, notSupported, operationError, stubWebCrypto } from "./runtime.ts";

const { spellings } = arbitraries;

const digits = "fd1a706ac2b36002888f6d4a414333c3";
const resolve = (kid: string): Promise<Kid> => resolveKid(orThrow(Kid.decode(kid)));
const hashByNode = (name: string): string => createHash("sha1").update(name, "utf8").digest("hex").slice(0, 32);

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("resolveKid hashes a name with SHA-1", () => {
  test("as in the example of the key storage", async () => {
    expect(await resolve("^kid1")).toBe("80ea8bc8a58f990ad1f76bc665b30bfa");
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
  ])("as Node does: %j", async (kid) => {
    expect(await resolve(kid)).toBe(hashByNode(kid.slice(1)));
  });

  test("property: and returns for any kid a kid of digits, which resolves to itself", async () => {
    await fc.assert(
      fc.asyncProperty(spellings.kid, async (text) => {
        const kid = await resolve(text);
        expect(kid).toBe(text.startsWith("^") ? hashByNode(text.slice(1)) : text.toLowerCase());
        expect(Kid.is(kid)).toBe(true);
        expect(await resolveKid(kid)).toBe(kid);
      }),
    );
  });
});

test("returns digits without WebCrypto", async () => {
  expect(await resolve(digits)).toBe(digits);
  vi.stubGlobal("crypto", undefined);
  expect(await resolve(digits)).toBe(digits);
  expect(await resolve(digits.toUpperCase())).toBe(digits);
});

test("rejects if the runtime cannot hash a name", async () => {
  vi.stubGlobal("crypto", {});
  expect(await catchRejection(resolve("^kid1"))).toStrictEqual(notSupported);
  stubWebCrypto({ digest: operationError });
  expect(await catchRejection(resolve("^kid1"))).toStrictEqual(notSupported);
});

test("rejects in a jsdom without TextEncoder", async () => {
  vi.stubGlobal("TextEncoder", undefined);
  expect(await catchRejection(resolve("^kid1"))).toStrictEqual(notSupported);
});

test("rejects values forced past the types with the sentence of the rule", async () => {
  const forced = [
    ["kid1", "kid.hex"],
    ["", "kid.missing"],
    [undefined, "kid.missing"],
    ["^", "kid.name"],
    ["^\ud800", "kid.name"],
    [null, "value.type"],
    [`^${"a".repeat(65)}`, "kid.length"],
  ] as const;
  for (const [value, rule] of forced) {
    const rejection = await catchRejection(Reflect.apply(resolveKid, undefined, [value]));
    expect(rejection).toStrictEqual(new TypeError(messages[rule]));
  }
  expect(await resolveKid(mint<Kid>(digits.toUpperCase()))).toBe(digits);
});
