import { inspect } from "node:util";
import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { Ek, Kek, orThrow } from "../../src/index.ts";
import { unwrapContentKey, wrapContentKey } from "../../src/keys/index.ts";
import type { Subtle } from "../../src/keys/web-crypto.ts";
import { anyWraps } from "./open-ssl.ts";
import { catchRejection, operationError, stubWebCrypto, without192 } from "./runtime.ts";
import type { Wrap } from "./vectors.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

/** How a log could show a key: its digits, Base64, and lists of its bytes. */
function encodeVariants(key: string): string[] {
  const bytes = Buffer.from(key, "hex");
  const spaced = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
  const lists = [[...bytes].join(", "), [...bytes].join(","), spaced];
  return [key, key.toUpperCase(), bytes.toString("base64").replace(/=+$/, ""), bytes.toString("base64url"), ...lists];
}

/** Shows a value in every way that a log or a debugger does. */
function show(value: unknown): string {
  const text = value instanceof Error ? [value.name, value.message, value.stack, String(value)].join("\n") : "";
  return [text, JSON.stringify(value), inspect(value, { depth: null, showHidden: true, getters: true })].join("\n");
}

function expectNoKey(value: unknown, { kek, contentKey, ek }: Wrap): void {
  const log = show(value);
  const found = [kek, contentKey, ek].flatMap(encodeVariants).filter((variant) => log.includes(variant));
  expect(found).toStrictEqual([]);
}

test("expectNoKey finds keys", async () => {
  const [wrap] = fc.sample(anyWraps, 1);
  if (wrap === undefined) throw new Error("fast-check gives a sample");
  const { kek, ek, contentKey } = wrap;
  const unwrapped = await unwrapContentKey(kek, ek);
  for (const value of [
    unwrapped,
    new Error(kek),
    Buffer.from(ek, "hex").toString("hex"),
    [...Buffer.from(kek, "hex")],
  ]) {
    expect(() => expectNoKey(value, { kek, ek, contentKey })).toThrow();
  }
});

test("property: puts no key into an issue", async () => {
  await fc.assert(
    fc.asyncProperty(anyWraps, anyWraps, async (wrap, another) => {
      const result = await unwrapContentKey(another.kek, wrap.ek);
      expect(result._tag).toBe("Left");
      expectNoKey(result, wrap);
      expectNoKey(result, another);
      const forced = await Reflect.apply(unwrapContentKey, undefined, [`${wrap.kek}0`, wrap.ek]);
      expectNoKey(forced, wrap);
    }),
  );
});

// A runtime that puts keys into its errors; the library must not pass them on.
const leakKeys: Subtle["importKey"] = async (_, bytes) => {
  const key = Buffer.from(bytes).toString("hex");
  throw Object.assign(new Error(`bad key ${key}`, { cause: key }), { key, bytes: new Uint8Array(bytes) });
};

test.each<[string, Partial<Subtle>]>([
  ["without AES of any size", { importKey: operationError }],
  ["without AES of 192 bits", without192],
  ["without wrapping", { wrapKey: operationError, unwrapKey: operationError }],
  ["with keys in its errors", { importKey: leakKeys }],
])("property: puts no key into a rejection of a runtime %s", async (_, changed) => {
  stubWebCrypto(changed);
  const wraps = anyWraps.filter(({ kek }) => changed !== without192 || kek.length === 48);
  await fc.assert(
    fc.asyncProperty(wraps, async (wrap) => {
      expectNoKey(await catchRejection(unwrapContentKey(wrap.kek, wrap.ek)), wrap);
      expectNoKey(await catchRejection(wrapContentKey(wrap.kek, wrap.contentKey)), wrap);
    }),
    { numRuns: 20 },
  );
});

test("property: puts no key into a rejection of values forced past the types", async () => {
  await fc.assert(
    fc.asyncProperty(anyWraps, async (wrap) => {
      const { kek, contentKey, ek } = wrap;
      for (const pair of [
        [`${kek} `, contentKey],
        [kek, `${contentKey} `],
        [kek, ek],
        [Buffer.from(`${kek}00`, "hex"), contentKey],
      ]) {
        expectNoKey(await catchRejection(Reflect.apply(wrapContentKey, undefined, pair)), wrap);
      }
    }),
    { numRuns: 20 },
  );
});

test("writes nothing to the console", async () => {
  const lines: unknown[] = [];
  for (const method of ["log", "error", "warn", "info", "debug"] as const) {
    vi.spyOn(console, method).mockImplementation((...line) => void lines.push(line));
  }
  try {
    const kek = orThrow(Kek.decode("0".repeat(32)));
    await unwrapContentKey(kek, orThrow(Ek.decode("0".repeat(48))));
    stubWebCrypto({ importKey: leakKeys });
    await catchRejection(unwrapContentKey(kek, orThrow(Ek.decode("0".repeat(48)))));
  } finally {
    vi.restoreAllMocks();
  }
  expect(lines).toStrictEqual([]);
});
