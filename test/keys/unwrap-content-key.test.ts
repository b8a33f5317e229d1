import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { mint } from "../../src/contract/branded.ts";
import { Ek, Kek, orThrow } from "../../src/index.ts";
import { unwrapContentKey } from "../../src/keys/index.ts";
import type { Subtle } from "../../src/keys/web-crypto.ts";
import { nonStrings } from "../parameters/non-strings.ts";
import { issue, refused } from "../request/expected.ts";
import { anyWraps, wrapByOpenSsl } from "./open-ssl.ts";
import { catchRejection, notSupported, operationError, real, stubWebCrypto, without192 } from "./runtime.ts";
import { anyWrap, published, wrapUnder192 } from "./vectors.ts";

const wrongPair = refused(issue("ek.unwrap"));
const { kek, ek } = anyWrap;

type Method = "unwrapKey" | "exportKey" | "wrapKey";

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("unwrapContentKey returns the content key", () => {
  test.each(Object.entries(published))("of %s", async (_, { kek, ek, contentKey }) => {
    expect(await unwrapContentKey(kek, ek)).toStrictEqual({ _tag: "Right", right: contentKey });
  });

  test("property: of any wrap by OpenSSL", async () => {
    await fc.assert(
      fc.asyncProperty(anyWraps, async ({ kek, ek, contentKey }) => {
        expect(await unwrapContentKey(kek, ek)).toStrictEqual({ _tag: "Right", right: contentKey });
      }),
    );
  });
});

describe("unwrapContentKey refuses a wrong pair", () => {
  test("with the issue ek.unwrap and the code of the service", async () => {
    expect(await unwrapContentKey(orThrow(Kek.decode("f".repeat(32))), ek)).toStrictEqual({
      _tag: "Left",
      left: [
        {
          rule: "ek.unwrap",
          code: -4024,
          parameter: "ek",
          path: ["ek"],
          message: "ek must unwrap under kek: give an ek and a kek that come from the same wrap.",
        },
      ],
    });
  });

  test("if the kek has another size and the same first bytes", async () => {
    expect(await unwrapContentKey(wrapUnder192.kek, ek)).toStrictEqual(wrongPair);
    expect(await unwrapContentKey(kek, wrapUnder192.ek)).toStrictEqual(wrongPair);
  });

  test("if the wrap has another initial value", async () => {
    const wrapped = wrapByOpenSsl(Buffer.from(kek, "hex"), Buffer.alloc(16, 7), "a6".repeat(7).concat("a7"));
    expect(await unwrapContentKey(kek, orThrow(Ek.decode(wrapped)))).toStrictEqual(wrongPair);
  });

  test("property: if any bits of the wrap or of the kek are flipped", async () => {
    const damaged = fc.tuple(anyWraps, fc.boolean(), fc.nat(), fc.integer({ min: 1, max: 15 }));
    await fc.assert(
      fc.asyncProperty(damaged, async ([{ kek, ek }, flipsKek, position, bits]) => {
        const pair = flipsKek
          ? unwrapContentKey(orThrow(Kek.decode(flipBits(kek, position, bits))), ek)
          : unwrapContentKey(kek, orThrow(Ek.decode(flipBits(ek, position, bits))));
        expect(await pair).toStrictEqual(wrongPair);
      }),
    );
  });

  test("for any error of the runtime", async () => {
    const withAnotherError: Subtle["unwrapKey"] = async (...args) => {
      try {
        return await real.unwrapKey(...args);
      } catch {
        throw new DOMException("Decryption error", "DataError");
      }
    };
    stubWebCrypto({ unwrapKey: withAnotherError });
    expect(await unwrapContentKey(wrapUnder192.kek, ek)).toStrictEqual(wrongPair);
    expect((await unwrapContentKey(kek, ek))._tag).toBe("Right");
  });
});

describe("unwrapContentKey tries a pair again if the runtime fails once", () => {
  test.each(["unwrapKey", "exportKey"] as const)("in %s: a good pair is not called wrong", async (method) => {
    for (const { kek, ek, contentKey } of Object.values(published)) {
      const calls = failAt(method, 0);
      expect(await unwrapContentKey(kek, ek)).toStrictEqual({ _tag: "Right", right: contentKey });
      // The pair, another key that shows what the runtime is able to do, and the pair again.
      expect(calls.unwrapKey).toBe(3);
    }
  });

  test("in any method for another key: rejects, whether the pair is good or not", async () => {
    for (const { kek, ek } of [anyWrap, { kek: wrapUnder192.kek, ek: anyWrap.ek }]) {
      failAt("unwrapKey", 0, 1);
      expect(await catchRejection(unwrapContentKey(kek, ek))).toStrictEqual(notSupported);
    }
    for (const method of ["exportKey", "wrapKey"] as const) {
      failAt(method, 0);
      expect(await catchRejection(unwrapContentKey(wrapUnder192.kek, ek))).toStrictEqual(notSupported);
    }
  });

  test("and refuses a wrong pair after its second failure, without a third", async () => {
    const calls = failAt("unwrapKey");
    expect(await unwrapContentKey(wrapUnder192.kek, ek)).toStrictEqual(wrongPair);
    expect(calls).toStrictEqual({ unwrapKey: 3, exportKey: 1, wrapKey: 1 });
  });
});

describe("unwrapContentKey rejects if the runtime is not able to unwrap", () => {
  test("without WebCrypto", async () => {
    vi.stubGlobal("crypto", undefined);
    expect(await catchRejection(unwrapContentKey(kek, ek))).toStrictEqual(notSupported);
  });

  test("without AES of 192 bits, but unwraps other sizes", async () => {
    stubWebCrypto(without192);
    expect(await catchRejection(unwrapContentKey(wrapUnder192.kek, wrapUnder192.ek))).toStrictEqual(notSupported);
    expect(await catchRejection(unwrapContentKey(wrapUnder192.kek, ek))).toStrictEqual(notSupported);
    for (const { kek, ek, contentKey } of Object.values(published).filter(({ kek }) => kek.length !== 48)) {
      expect(await unwrapContentKey(kek, ek)).toStrictEqual({ _tag: "Right", right: contentKey });
      expect(await unwrapContentKey(kek, wrapUnder192.ek)).toStrictEqual(wrongPair);
    }
  });

  // A runtime may import the bytes of any key, and fail only later because it has no cipher for it.
  test.each<[string, Partial<Subtle>]>([
    ["cannot unwrap, with the error of a wrong pair", { unwrapKey: operationError }],
    ["cannot wrap or unwrap", { wrapKey: operationError, unwrapKey: operationError }],
    ["cannot export", { exportKey: operationError }],
    ["cannot import", { importKey: operationError }],
  ])("if it %s", async (_, changed) => {
    stubWebCrypto(changed);
    expect(await catchRejection(unwrapContentKey(kek, ek))).toStrictEqual(notSupported);
    expect(await catchRejection(unwrapContentKey(wrapUnder192.kek, ek))).toStrictEqual(notSupported);
  });

  test("if it fails once, and then cannot wrap another key", async () => {
    stubWebCrypto({ unwrapKey: operationError, wrapKey: real.wrapKey });
    expect(await catchRejection(unwrapContentKey(kek, ek))).toStrictEqual(notSupported);
    stubWebCrypto({ wrapKey: operationError });
    expect(await catchRejection(unwrapContentKey(wrapUnder192.kek, ek))).toStrictEqual(notSupported);
    expect((await unwrapContentKey(kek, ek))._tag).toBe("Right"); // a success needs no second wrap
  });
});

describe("unwrapContentKey", () => {
  const forced = [
    kek.slice(1),
    `${kek}0`,
    `0x${kek.slice(2)}`,
    ` ${kek}`,
    "",
    ...nonStrings.filter((value) => !ArrayBuffer.isView(value)),
  ];

  test("refuses values forced past the types with kek.format, else ek.format", async () => {
    for (const value of forced) {
      expect(await unwrapContentKey(mint<Kek>(Object(value)), ek)).toStrictEqual(refused(issue("kek.format")));
      expect(await unwrapContentKey(kek, mint<Ek>(Object(value)))).toStrictEqual(refused(issue("ek.format")));
      expect(await Reflect.apply(unwrapContentKey, undefined, [value, value])).toStrictEqual(
        refused(issue("kek.format")),
      );
      expect(await Reflect.apply(unwrapContentKey, undefined, [kek, value])).toStrictEqual(refused(issue("ek.format")));
    }
  });

  test("refuses the wrap of a key of 24 bytes, which is not a content key", async () => {
    const wrapped = wrapByOpenSsl(Buffer.from(kek, "hex"), Buffer.alloc(24, 7));
    expect(await unwrapContentKey(kek, mint<Ek>(wrapped))).toStrictEqual(refused(issue("ek.format")));
  });

  test("unwraps digits in upper case", async () => {
    expect(await unwrapContentKey(mint<Kek>(kek.toUpperCase()), mint<Ek>(ek.toUpperCase()))).toStrictEqual(
      await unwrapContentKey(kek, ek),
    );
  });
});

/** Lets calls of a method fail, by their index; returns how often each method is called. */
function failAt(method: Method, ...indexes: readonly number[]): { readonly [M in Method]: number } {
  const calls = { unwrapKey: 0, exportKey: 0, wrapKey: 0 };
  const count = (called: Method): Promise<void> =>
    indexes.includes(calls[called]++) && called === method ? operationError() : Promise.resolve();
  stubWebCrypto({
    unwrapKey: (...args) => count("unwrapKey").then(() => real.unwrapKey(...args)),
    exportKey: (...args) => count("exportKey").then(() => real.exportKey(...args)),
    wrapKey: (...args) => count("wrapKey").then(() => real.wrapKey(...args)),
  });
  return calls;
}

/** Flips some bits of one of the digits. */
function flipBits(hex: string, position: number, bits: number): string {
  const at = position % hex.length;
  const digit = (Number.parseInt(hex.charAt(at), 16) ^ bits).toString(16);
  return hex.slice(0, at) + digit + hex.slice(at + 1);
}
