import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { mint } from "../../src/branded.ts";
import { Ek, Kek, orThrow } from "../../src/index.ts";
import { unwrapContentKey } from "../../src/keys/index.ts";
import type { Subtle } from "../../src/keys/web-crypto.ts";
import { noText } from "../parameters/no-text.ts";
import { issue, refused } from "../request/expected.ts";
import { anyWraps, wrapByNode } from "./oracle.ts";
import { notSupported, operationError, pretend, real, rejectionOf, without192 } from "./runtime.ts";
import { anyWrap, published, wrapUnder192 } from "./vectors.ts";

const wrongPair = refused(issue("ek.unwrap"));
const { kek, ek } = anyWrap;

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a pair from one wrap gives the content key", () => {
  test.each(Object.entries(published))("%s", async (_, { kek, ek, contentKey }) => {
    expect(await unwrapContentKey(kek, ek)).toStrictEqual({ _tag: "Right", right: contentKey });
  });

  test("property: whatever OpenSSL has wrapped", async () => {
    await fc.assert(
      fc.asyncProperty(anyWraps, async ({ kek, ek, contentKey }) => {
        expect(await unwrapContentKey(kek, ek)).toStrictEqual({ _tag: "Right", right: contentKey });
      }),
    );
  });
});

describe("a wrong pair is the issue ek.unwrap", () => {
  test("the issue as a whole, with the code of the service", async () => {
    expect(await unwrapContentKey(orThrow(Kek.decode("f".repeat(32))), ek)).toStrictEqual({
      _tag: "Left",
      left: [
        {
          rule: "ek.unwrap",
          code: -4024,
          parameter: "ek",
          message: "ek must unwrap under kek: give an ek and a kek that come from the same wrap.",
        },
      ],
    });
  });

  test("a kek of another size, with the same bytes at its beginning", async () => {
    expect(await unwrapContentKey(wrapUnder192.kek, ek)).toStrictEqual(wrongPair);
    expect(await unwrapContentKey(kek, wrapUnder192.ek)).toStrictEqual(wrongPair);
  });

  test("a wrap with another initial value", async () => {
    const wrapped = wrapByNode(Buffer.from(kek, "hex"), Buffer.alloc(16, 7), "a6".repeat(7).concat("a7"));
    expect(await unwrapContentKey(kek, orThrow(Ek.decode(wrapped)))).toStrictEqual(wrongPair);
  });

  test("property: with any bits of the wrap or of the kek turned over", async () => {
    const damaged = fc.tuple(anyWraps, fc.boolean(), fc.nat(), fc.integer({ min: 1, max: 15 }));
    await fc.assert(
      fc.asyncProperty(damaged, async ([{ kek, ek }, ofKek, place, bits]) => {
        const pair = ofKek
          ? unwrapContentKey(orThrow(Kek.decode(turned(kek, place, bits))), ek)
          : unwrapContentKey(kek, orThrow(Ek.decode(turned(ek, place, bits))));
        expect(await pair).toStrictEqual(wrongPair);
      }),
    );
  });

  test("whatever error the runtime has for it", async () => {
    const withAnotherError: Subtle["unwrapKey"] = async (...question) => {
      try {
        return await real.unwrapKey(...question);
      } catch {
        throw new DOMException("Decryption error", "DataError");
      }
    };
    pretend({ unwrapKey: withAnotherError });
    expect(await unwrapContentKey(wrapUnder192.kek, ek)).toStrictEqual(wrongPair);
    expect((await unwrapContentKey(kek, ek))._tag).toBe("Right");
  });
});

describe("a runtime that cannot never calls a pair wrong", () => {
  test("without WebCrypto", async () => {
    vi.stubGlobal("crypto", undefined);
    expect(await rejectionOf(unwrapContentKey(kek, ek))).toStrictEqual(notSupported);
  });

  test("without AES of 192 bits; the other sizes it judges", async () => {
    pretend(without192);
    expect(await rejectionOf(unwrapContentKey(wrapUnder192.kek, wrapUnder192.ek))).toStrictEqual(notSupported);
    expect(await rejectionOf(unwrapContentKey(wrapUnder192.kek, ek))).toStrictEqual(notSupported);
    for (const { kek, ek, contentKey } of Object.values(published).filter(({ kek }) => kek.length !== 48)) {
      expect(await unwrapContentKey(kek, ek)).toStrictEqual({ _tag: "Right", right: contentKey });
      expect(await unwrapContentKey(kek, wrapUnder192.ek)).toStrictEqual(wrongPair);
    }
  });

  // A runtime may take the bytes of any key, and only later find that it has no cipher for it.
  test.each<[string, Partial<Subtle>]>([
    ["unwraps nothing, with the error of a wrong pair", { unwrapKey: operationError }],
    ["wraps and unwraps nothing", { wrapKey: operationError, unwrapKey: operationError }],
    ["exports nothing", { exportKey: operationError }],
    ["imports nothing", { importKey: operationError }],
  ])("which %s", async (_, changed) => {
    pretend(changed);
    expect(await rejectionOf(unwrapContentKey(kek, ek))).toStrictEqual(notSupported);
    expect(await rejectionOf(unwrapContentKey(wrapUnder192.kek, ek))).toStrictEqual(notSupported);
  });

  test("which fails once, and then cannot wrap what would tell", async () => {
    pretend({ unwrapKey: operationError, wrapKey: real.wrapKey });
    expect(await rejectionOf(unwrapContentKey(kek, ek))).toStrictEqual(notSupported);
    pretend({ wrapKey: operationError });
    expect(await rejectionOf(unwrapContentKey(wrapUnder192.kek, ek))).toStrictEqual(notSupported);
    expect((await unwrapContentKey(kek, ek))._tag).toBe("Right"); // it needs no proof where it succeeds
  });
});

describe("what has been forced past the types", () => {
  const forced = [kek.slice(1), `${kek}0`, `0x${kek.slice(2)}`, ` ${kek}`, "", ...noText];

  test("is kek.format or ek.format, of both the first, and no key", async () => {
    for (const value of forced) {
      expect(await unwrapContentKey(mint<Kek>(Object(value)), ek)).toStrictEqual(refused(issue("kek.format")));
      expect(await unwrapContentKey(kek, mint<Ek>(Object(value)))).toStrictEqual(refused(issue("ek.format")));
      expect(await Reflect.apply(unwrapContentKey, undefined, [value, value])).toStrictEqual(
        refused(issue("kek.format")),
      );
      expect(await Reflect.apply(unwrapContentKey, undefined, [kek, value])).toStrictEqual(refused(issue("ek.format")));
    }
  });

  test("a wrap of 24 bytes is good AES Key Wrap, and no content key", async () => {
    const wrapped = wrapByNode(Buffer.from(kek, "hex"), Buffer.alloc(24, 7));
    expect(await unwrapContentKey(kek, mint<Ek>(wrapped))).toStrictEqual(refused(issue("ek.format")));
  });

  test("digits in upper case are what they are in lower case", async () => {
    expect(await unwrapContentKey(mint<Kek>(kek.toUpperCase()), mint<Ek>(ek.toUpperCase()))).toStrictEqual(
      await unwrapContentKey(kek, ek),
    );
  });
});

/** The digits with some bits of one of them turned over. */
function turned(hex: string, place: number, bits: number): string {
  const at = place % hex.length;
  const digit = (Number.parseInt(hex.charAt(at), 16) ^ bits).toString(16);
  return hex.slice(0, at) + digit + hex.slice(at + 1);
}
