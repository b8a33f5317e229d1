import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { mint } from "../../src/contract/branded.ts";
import type { ContentKey, Kek } from "../../src/index.ts";
import { unwrapContentKey, wrapContentKey } from "../../src/keys/index.ts";
import { messages } from "../messages/english.ts";
import { nonStrings } from "../parameters/non-strings.ts";
import { anyWraps } from "./open-ssl.ts";
import { catchRejection, notSupported, operationError, stubWebCrypto, without192 } from "./runtime.ts";
import { anyWrap, published, wrapUnder192 } from "./vectors.ts";

const { kek, ek, contentKey } = anyWrap;

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each(Object.entries(published))("wraps the key of %s", async (_, { kek, ek, contentKey }) => {
  expect(await wrapContentKey(kek, contentKey)).toBe(ek);
});

test("property: wraps as OpenSSL does, and unwraps to the same key", async () => {
  await fc.assert(
    fc.asyncProperty(anyWraps, async ({ kek, ek, contentKey }) => {
      const wrapped = await wrapContentKey(kek, contentKey);
      expect(wrapped).toBe(ek);
      expect(await unwrapContentKey(kek, wrapped)).toStrictEqual({ _tag: "Right", right: contentKey });
    }),
  );
});

describe("wrapContentKey rejects if the runtime is not able to wrap", () => {
  test("without WebCrypto", async () => {
    vi.stubGlobal("crypto", {});
    expect(await catchRejection(wrapContentKey(kek, contentKey))).toStrictEqual(notSupported);
  });

  test("without AES of 192 bits, but wraps under other sizes", async () => {
    stubWebCrypto(without192);
    expect(await catchRejection(wrapContentKey(wrapUnder192.kek, contentKey))).toStrictEqual(notSupported);
    expect(await wrapContentKey(kek, contentKey)).toBe(ek);
  });

  test("if it imports keys but cannot wrap", async () => {
    stubWebCrypto({ wrapKey: operationError });
    expect(await catchRejection(wrapContentKey(kek, contentKey))).toStrictEqual(notSupported);
  });
});

test("rejects values forced past the types with the sentence of the rule", async () => {
  const forced = [kek.slice(1), `${kek}0`, `0x${kek.slice(2)}`, ek.toUpperCase().slice(1), ""];
  for (const value of [...forced, ...nonStrings.filter((value) => !ArrayBuffer.isView(value))]) {
    const rule = typeof value === "string" ? undefined : "value.type";
    const wrongKek = Reflect.apply(wrapContentKey, undefined, [value, contentKey]);
    expect(await catchRejection(wrongKek)).toStrictEqual(new TypeError(messages[rule ?? "kek.format"]));
    const wrongKey = Reflect.apply(wrapContentKey, undefined, [kek, value]);
    expect(await catchRejection(wrongKey)).toStrictEqual(new TypeError(messages[rule ?? "contentKey.hex"]));
  }
  const upper = [mint<Kek>(kek.toUpperCase()), mint<ContentKey>(contentKey.toUpperCase())] as const;
  expect(await wrapContentKey(...upper)).toBe(ek);
});
