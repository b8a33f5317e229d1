import { afterEach, describe, expect, test, vi } from "vitest";
import { withWebCrypto } from "../../src/keys/web-crypto.ts";
import { catchRejection, notSupported, stubWebCrypto } from "./runtime.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

test("passes the current WebCrypto, and returns the result", async () => {
  expect(await withWebCrypto(async (subtle) => subtle)).toBe(globalThis.crypto.subtle);
  stubWebCrypto({});
  expect(await withWebCrypto(async (subtle) => subtle)).toBe(globalThis.crypto.subtle);
});

describe("withWebCrypto rejects with a NotSupportedError", () => {
  test.each([
    ["if crypto is undefined", undefined],
    ["if crypto is null", null],
    ["in a page served by plain http", {}],
    ["if subtle is undefined", { subtle: undefined }],
    ["in jsdom", { getRandomValues: () => {}, randomUUID: () => "" }],
  ])("%s", async (_, crypto) => {
    vi.stubGlobal("crypto", crypto);
    const rejection = await catchRejection(withWebCrypto((subtle) => subtle.digest("SHA-1", new Uint8Array())));
    expect(rejection).toBeInstanceOf(DOMException);
    expect(rejection).toStrictEqual(notSupported);
  });

  test("if there is no global crypto", async () => {
    const descriptor = Object.getOwnPropertyDescriptor(globalThis, "crypto");
    Reflect.deleteProperty(globalThis, "crypto");
    try {
      expect(typeof crypto).toBe("undefined");
      expect(await catchRejection(withWebCrypto(async () => {}))).toStrictEqual(notSupported);
    } finally {
      Object.defineProperty(globalThis, "crypto", descriptor ?? {});
    }
    expect(typeof crypto).toBe("object");
  });

  test("for any failure, without passing it on", async () => {
    const failure = new Error("5438b719bf47a2f5678237477db2f9e6");
    const promises = [
      withWebCrypto(() => Promise.reject(failure)),
      withWebCrypto(() => Promise.reject(undefined)),
      withWebCrypto(thrower),
    ];
    for (const promise of promises) {
      const rejection = await catchRejection(promise);
      expect(rejection).toStrictEqual(notSupported);
      // Equality does not compare a DOMException: its properties are those of its prototype.
      expect(Reflect.get(Object(rejection), "name")).toBe("NotSupportedError");
      expect(Reflect.get(Object(rejection), "message")).toBe(notSupported.message);
      expect(Reflect.has(Object(rejection), "cause")).toBe(false);
    }
    function thrower(): never {
      throw failure;
    }
  });
});
