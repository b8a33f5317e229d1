import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { mint } from "../../src/branded.ts";
import type { ContentKey, Kek } from "../../src/index.ts";
import { unwrapContentKey, wrapContentKey } from "../../src/keys/index.ts";
import { messages } from "../messages/english.ts";
import { noText } from "../parameters/no-text.ts";
import { anyWraps } from "./oracle.ts";
import { notSupported, operationError, pretend, rejectionOf, without192 } from "./runtime.ts";
import { anyWrap, published, wrapUnder192 } from "./vectors.ts";

const { kek, ek, contentKey } = anyWrap;

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each(Object.entries(published))("the wrap of %s", async (_, { kek, ek, contentKey }) => {
  expect(await wrapContentKey(kek, contentKey)).toBe(ek);
});

test("property: it wraps as OpenSSL does, and unwrapping gives the key again", async () => {
  await fc.assert(
    fc.asyncProperty(anyWraps, async ({ kek, ek, contentKey }) => {
      const wrapped = await wrapContentKey(kek, contentKey);
      expect(wrapped).toBe(ek);
      expect(await unwrapContentKey(kek, wrapped)).toStrictEqual({ _tag: "Right", right: contentKey });
    }),
  );
});

describe("a runtime that cannot rejects", () => {
  test("without WebCrypto", async () => {
    vi.stubGlobal("crypto", {});
    expect(await rejectionOf(wrapContentKey(kek, contentKey))).toStrictEqual(notSupported);
  });

  test("without AES of 192 bits; under the other sizes it wraps", async () => {
    pretend(without192);
    expect(await rejectionOf(wrapContentKey(wrapUnder192.kek, contentKey))).toStrictEqual(notSupported);
    expect(await wrapContentKey(kek, contentKey)).toBe(ek);
  });

  test("which takes keys and wraps none", async () => {
    pretend({ wrapKey: operationError });
    expect(await rejectionOf(wrapContentKey(kek, contentKey))).toStrictEqual(notSupported);
  });
});

test("what has been forced past the types rejects with the sentence of its rule, and is no key", async () => {
  const forced = [kek.slice(1), `${kek}0`, `0x${kek.slice(2)}`, ek.toUpperCase().slice(1), "", ...noText];
  for (const value of forced) {
    const ofKek = Reflect.apply(wrapContentKey, undefined, [value, contentKey]);
    expect(await rejectionOf(ofKek)).toStrictEqual(new TypeError(messages["kek.format"]));
    const ofKey = Reflect.apply(wrapContentKey, undefined, [kek, value]);
    expect(await rejectionOf(ofKey)).toStrictEqual(new TypeError(messages["contentKey.hex"]));
  }
  const upper = [mint<Kek>(kek.toUpperCase()), mint<ContentKey>(contentKey.toUpperCase())] as const;
  expect(await wrapContentKey(...upper)).toBe(ek);
});
