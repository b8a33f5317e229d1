import { afterEach, expect, test, vi } from "vitest";
import { unwrapContentKey, wrapContentKey } from "../../src/keys/index.ts";
import type { Subtle } from "../../src/keys/web-crypto.ts";
import { catchRejection, notSupported, operationError, real, stubWebCrypto } from "./runtime.ts";
import { anyWrap } from "./vectors.ts";

const { kek, contentKey, ek } = anyWrap;

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Records the key bytes that WebCrypto receives and returns, as copies (`seen`) and as they are later (`readAgain`). */
function recordKeyBytes(importKey: Subtle["importKey"] = real.importKey) {
  const seen: string[] = [];
  const kept: Uint8Array[] = [];
  const record = (bytes: Uint8Array): void => {
    seen.push(Buffer.from(bytes).toString("hex"));
    kept.push(bytes);
  };
  stubWebCrypto({
    importKey: (format, keyData, algorithm, extractable, usages) => {
      record(keyData);
      return importKey(format, keyData, algorithm, extractable, usages);
    },
    exportKey: async (format, key) => {
      const exported = await real.exportKey(format, key);
      record(new Uint8Array(exported));
      return exported;
    },
  });
  return { seen, readAgain: () => kept.map((bytes) => Buffer.from(bytes).toString("hex")) };
}

const zeros = (...keys: readonly string[]): string[] => keys.map((key) => "0".repeat(key.length));

test("unwrapping overwrites the bytes of the keys", async () => {
  const { seen, readAgain } = recordKeyBytes();
  expect(await unwrapContentKey(kek, ek)).toStrictEqual({ _tag: "Right", right: contentKey });
  expect(seen).toStrictEqual([kek, contentKey]);
  expect(readAgain()).toStrictEqual(zeros(kek, contentKey));
});

test("wrapping overwrites the bytes of the keys", async () => {
  const { seen, readAgain } = recordKeyBytes();
  expect(await wrapContentKey(kek, contentKey)).toBe(ek);
  expect(seen).toStrictEqual([kek, contentKey]);
  expect(readAgain()).toStrictEqual(zeros(kek, contentKey));
});

test("overwrites the bytes of the keys that the runtime refuses", async () => {
  const { seen, readAgain } = recordKeyBytes(operationError);
  expect(await catchRejection(unwrapContentKey(kek, ek))).toStrictEqual(notSupported);
  expect(await catchRejection(wrapContentKey(kek, contentKey))).toStrictEqual(notSupported);
  expect(seen).toStrictEqual([kek, kek]);
  expect(readAgain()).toStrictEqual(zeros(kek, kek));
});

test("imports the kek for AES Key Wrap only, not extractable", async () => {
  const calls: unknown[] = [];
  stubWebCrypto({
    importKey: (format, keyData, algorithm, extractable, usages) => {
      calls.push([format, keyData.length, algorithm, extractable, usages]);
      return real.importKey(format, keyData, algorithm, extractable, usages);
    },
  });
  await unwrapContentKey(kek, ek);
  await wrapContentKey(kek, contentKey);
  expect(calls).toStrictEqual([
    ["raw", 16, "AES-KW", false, ["wrapKey", "unwrapKey"]],
    ["raw", 16, "AES-KW", false, ["wrapKey", "unwrapKey"]],
    ["raw", 16, "AES-KW", true, ["wrapKey"]],
  ]);
});
