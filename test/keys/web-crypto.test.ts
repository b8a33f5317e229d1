import { afterEach, describe, expect, test, vi } from "vitest";
import { ask } from "../../src/keys/web-crypto.ts";
import { notSupported, pretend, rejectionOf } from "./runtime.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

test("it asks the runtime's WebCrypto of the moment, and answers what that answers", async () => {
  expect(await ask(async (subtle) => subtle)).toBe(globalThis.crypto.subtle);
  pretend({});
  expect(await ask(async (subtle) => subtle)).toBe(globalThis.crypto.subtle);
});

describe("a runtime that cannot is a DOMException named NotSupportedError", () => {
  test.each([
    ["no crypto at all", undefined],
    ["a crypto that is null", null],
    ["a page by plain http", {}],
    ["a page by plain http, the other way", { subtle: undefined }],
    ["a jsdom", { getRandomValues: () => {}, randomUUID: () => "" }],
  ])("%s", async (_, crypto) => {
    vi.stubGlobal("crypto", crypto);
    const rejection = await rejectionOf(ask((subtle) => subtle.digest("SHA-1", new Uint8Array())));
    expect(rejection).toBeInstanceOf(DOMException);
    expect(rejection).toStrictEqual(notSupported);
  });

  test("no crypto at all, not even its name", async () => {
    const descriptor = Object.getOwnPropertyDescriptor(globalThis, "crypto");
    Reflect.deleteProperty(globalThis, "crypto");
    try {
      expect(typeof crypto).toBe("undefined");
      expect(await rejectionOf(ask(async () => {}))).toStrictEqual(notSupported);
    } finally {
      Object.defineProperty(globalThis, "crypto", descriptor ?? {});
    }
    expect(typeof crypto).toBe("object");
  });

  test("a failure of any kind, which is not handed on", async () => {
    const failure = new Error("5438b719bf47a2f5678237477db2f9e6");
    const asked = [ask(() => Promise.reject(failure)), ask(() => Promise.reject(undefined)), ask(thrower)];
    for (const promise of asked) {
      const rejection = await rejectionOf(promise);
      expect(rejection).toStrictEqual(notSupported);
      // Of a DOMException, whose members are its prototype's, equality says nothing.
      expect(Reflect.get(Object(rejection), "name")).toBe("NotSupportedError");
      expect(Reflect.get(Object(rejection), "message")).toBe(notSupported.message);
      expect(Reflect.has(Object(rejection), "cause")).toBe(false);
    }
    function thrower(): never {
      throw failure;
    }
  });
});
