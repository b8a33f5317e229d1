import { afterEach, describe, expect, test } from "vitest";
import { redacted } from "../../src/contract/redact-request.ts";
import { decodeTokenRequest, orThrow, redactTokenRequest } from "../../src/index.ts";
import { least, whole } from "./expected.ts";

const redact = (input: object): object => redactTokenRequest(orThrow(decodeTokenRequest(input)));

const safe = {
  ...whole,
  customerAuthenticator: "[redacted]",
  kek: "[redacted]",
  ek: "[redacted]",
  contentKey: "[redacted]",
};

describe("redactTokenRequest", () => {
  test("redacts the four secrets and shows all other values, in canonical order", () => {
    expect(redact(whole)).toStrictEqual(safe);
    expect(Object.keys(redact(whole))).toStrictEqual(Object.keys(whole));
    expect(redacted).toBe("[redacted]");
  });

  test("adds no absent parameter", () => {
    expect(redact(least)).toStrictEqual({ ...least, customerAuthenticator: redacted, contentKey: redacted });
  });

  test("redacts every value of extra, and each name that could be a key (decision D15)", () => {
    const extra = [
      ["useHttps", "true"],
      ["", ""],
      ["z".repeat(21), "secret"],
      ["z".repeat(22), "secret"],
      ["VDi3Gb9HovVngjdHfbL55g", "1"],
      ["a b", "1"],
      ["a\n", "1"],
      ["__proto__", "1"],
    ];
    expect(redact({ ...whole, extra })).toStrictEqual({
      ...safe,
      extra: [
        ["useHttps", redacted],
        ["", redacted],
        ["z".repeat(21), redacted],
        [redacted, redacted],
        [redacted, redacted],
        [redacted, redacted],
        [redacted, redacted],
        [redacted, redacted],
      ],
    });
  });

  test("returns a copy and does not change the request", () => {
    const request = orThrow(decodeTokenRequest({ ...whole, extra: [["a", "b"]] }));
    for (const value of Object.values(request)) Object.freeze(value);
    expect(redactTokenRequest(Object.freeze(request))).not.toBe(request);
    expect(request).toStrictEqual({ ...whole, extra: [["a", "b"]] });
  });
});

describe("inherited properties", () => {
  const polluted = ["cookie", "kek", "extra"];

  afterEach(() => {
    for (const name of polluted) Reflect.deleteProperty(Object.prototype, name);
  });

  test("are not shown from a polluted Object.prototype", () => {
    const request = orThrow(decodeTokenRequest(least));
    for (const name of polluted) {
      Object.defineProperty(Object.prototype, name, { value: [["a", "b"]], configurable: true });
    }
    const names = Object.keys(redactTokenRequest(request));
    for (const name of polluted) Reflect.deleteProperty(Object.prototype, name);
    expect(names).toStrictEqual(Object.keys(least));
  });

  test("shows no pairs if extra is undefined", () => {
    const request = orThrow(decodeTokenRequest(least));
    const loose = Object.assign(Object.create(null), request, { extra: undefined });
    expect(Object.entries(redactTokenRequest(loose)).filter(([, value]) => value !== undefined)).toStrictEqual(
      Object.entries({ ...least, customerAuthenticator: redacted, contentKey: redacted }),
    );
  });
});
