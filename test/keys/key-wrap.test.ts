import { afterEach, describe, expect, test, vi } from "vitest";
import { unwrapContentKey, wrapContentKey } from "../../src/keys/index.ts";
import type { Subtle } from "../../src/keys/web-crypto.ts";
import { operationError, real, stubWebCrypto } from "./runtime.ts";
import { anyWrap, wrapUnder192 } from "./vectors.ts";

const { kek, contentKey, ek } = anyWrap;

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Records the bytes that WebCrypto receives and returns, as copies (`seen`) and as they are later (`readAgain`). */
function recordBytes(changed: Partial<Subtle> = {}) {
  const runtime: Subtle = { ...real, ...changed };
  const seen: string[] = [];
  const kept: Uint8Array[] = [];
  const record = (bytes: Uint8Array): void => {
    seen.push(Buffer.from(bytes).toString("hex"));
    kept.push(bytes);
  };
  stubWebCrypto({
    importKey: (format, keyData, ...others) => {
      record(keyData);
      return runtime.importKey(format, keyData, ...others);
    },
    exportKey: async (format, key) => {
      const exported = await runtime.exportKey(format, key);
      record(new Uint8Array(exported));
      return exported;
    },
    unwrapKey: (format, wrapped, ...others) => {
      record(wrapped);
      return runtime.unwrapKey(format, wrapped, ...others);
    },
    wrapKey: async (...args) => {
      const wrapped = await runtime.wrapKey(...args);
      record(new Uint8Array(wrapped));
      return wrapped;
    },
  });
  return { seen, readAgain: () => kept.map((bytes) => Buffer.from(bytes).toString("hex")) };
}

const zeros = (...keys: readonly string[]): string[] => keys.map((key) => "0".repeat(key.length));
const thrower = (): never => {
  throw new Error("no promise at all");
};

test("unwrapping overwrites the bytes of the keys", async () => {
  const { seen, readAgain } = recordBytes();
  expect(await unwrapContentKey(kek, ek)).toStrictEqual({ _tag: "Right", right: contentKey });
  expect(seen).toStrictEqual([kek, ek, contentKey]);
  expect(readAgain()).toStrictEqual(zeros(kek, ek, contentKey));
});

test("wrapping overwrites the bytes of the keys", async () => {
  const { seen, readAgain } = recordBytes();
  expect(await wrapContentKey(kek, contentKey)).toBe(ek);
  expect(seen).toStrictEqual([kek, contentKey, ek]);
  expect(readAgain()).toStrictEqual(zeros(kek, contentKey, ek));
});

test("refusing a wrong pair overwrites the bytes of all keys", async () => {
  const { seen, readAgain } = recordBytes();
  const another = wrapUnder192.kek;
  expect((await unwrapContentKey(another, ek))._tag).toBe("Left");
  const control = "0".repeat(32);
  const wrapped = seen[3] ?? "";
  expect(seen).toStrictEqual([another, ek, control, wrapped, wrapped, control, ek]);
  expect(wrapped).toMatch(/^[\da-f]{48}$/);
  expect(readAgain()).toStrictEqual(zeros(...seen));
});

describe("overwrites the bytes of the keys if the runtime fails", () => {
  const pair = [kek, ek];
  const both = [kek, contentKey];

  test.each<[keyof Subtle, unwrapping: readonly string[], wrapping: readonly string[]]>([
    ["importKey", [kek], [kek]],
    ["unwrapKey", pair, [...both, ek]],
    ["exportKey", pair, [...both, ek]],
    ["wrapKey", [...pair, contentKey], both],
  ])("in %s", async (method, unwrapping, wrapping) => {
    for (const fail of [operationError, thrower]) {
      const one = recordBytes({ [method]: fail });
      await Promise.allSettled([unwrapContentKey(kek, ek)]);
      expect(one.seen.slice(0, unwrapping.length)).toStrictEqual(unwrapping);
      expect(one.readAgain()).toStrictEqual(zeros(...one.seen));
      const other = recordBytes({ [method]: fail });
      await Promise.allSettled([wrapContentKey(kek, contentKey)]);
      expect(other.seen).toStrictEqual(wrapping);
      expect(other.readAgain()).toStrictEqual(zeros(...wrapping));
    }
  });
});

test("overwrites no bytes before the runtime is done with them", async () => {
  const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
  const { seen, readAgain } = recordBytes({
    importKey: (...args) => later().then(() => real.importKey(...args)),
    unwrapKey: (...args) => later().then(() => real.unwrapKey(...args)),
  });
  expect(await unwrapContentKey(kek, ek)).toStrictEqual({ _tag: "Right", right: contentKey });
  expect(readAgain()).toStrictEqual(zeros(...seen));
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
