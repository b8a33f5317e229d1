import { afterEach, expect, test, vi } from "vitest";
import { unwrapContentKey, wrapContentKey } from "../../src/keys/index.ts";
import type { Subtle } from "../../src/keys/web-crypto.ts";
import { notSupported, operationError, pretend, real, rejectionOf } from "./runtime.ts";
import { anyWrap } from "./vectors.ts";

const { kek, contentKey, ek } = anyWrap;

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The key bytes that pass between us and the runtime, as they were and as what is left of them. */
function watched(importKey: Subtle["importKey"] = real.importKey) {
  const seen: string[] = [];
  const kept: Uint8Array[] = [];
  const see = (bytes: Uint8Array): void => {
    seen.push(Buffer.from(bytes).toString("hex"));
    kept.push(bytes);
  };
  pretend({
    importKey: (form, bytes, is, extractable, usages) => {
      see(bytes);
      return importKey(form, bytes, is, extractable, usages);
    },
    exportKey: async (form, key) => {
      const exported = await real.exportKey(form, key);
      see(new Uint8Array(exported));
      return exported;
    },
  });
  return { seen, left: () => kept.map((bytes) => Buffer.from(bytes).toString("hex")) };
}

const nothing = (...keys: readonly string[]): string[] => keys.map((key) => "0".repeat(key.length));

test("the bytes of the keys are overwritten when a key is unwrapped", async () => {
  const { seen, left } = watched();
  expect(await unwrapContentKey(kek, ek)).toStrictEqual({ _tag: "Right", right: contentKey });
  expect(seen).toStrictEqual([kek, contentKey]);
  expect(left()).toStrictEqual(nothing(kek, contentKey));
});

test("the bytes of the keys are overwritten when a key is wrapped", async () => {
  const { seen, left } = watched();
  expect(await wrapContentKey(kek, contentKey)).toBe(ek);
  expect(seen).toStrictEqual([kek, contentKey]);
  expect(left()).toStrictEqual(nothing(kek, contentKey));
});

test("the bytes of the keys are overwritten where the runtime refuses them", async () => {
  const { seen, left } = watched(operationError);
  expect(await rejectionOf(unwrapContentKey(kek, ek))).toStrictEqual(notSupported);
  expect(await rejectionOf(wrapContentKey(kek, contentKey))).toStrictEqual(notSupported);
  expect(seen).toStrictEqual([kek, kek]);
  expect(left()).toStrictEqual(nothing(kek, kek));
});

test("the runtime holds the kek for AES Key Wrap alone, and gives it to nobody", async () => {
  const given: unknown[] = [];
  pretend({
    importKey: (form, bytes, is, extractable, usages) => {
      given.push([form, bytes.length, is, extractable, usages]);
      return real.importKey(form, bytes, is, extractable, usages);
    },
  });
  await unwrapContentKey(kek, ek);
  await wrapContentKey(kek, contentKey);
  expect(given).toStrictEqual([
    ["raw", 16, "AES-KW", false, ["wrapKey", "unwrapKey"]],
    ["raw", 16, "AES-KW", false, ["wrapKey", "unwrapKey"]],
    ["raw", 16, "AES-KW", true, ["wrapKey"]],
  ]);
});
