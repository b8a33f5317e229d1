import { afterEach, describe, expect, test } from "vitest";
import { decodeTokenRequest, orThrow, redactTokenRequest } from "../../src/index.ts";
import { redacted } from "../../src/request/redact.ts";
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
  test("redacts the four secrets and shows all else, in canonical order", () => {
    expect(redact(whole)).toStrictEqual(safe);
    expect(Object.keys(redact(whole))).toStrictEqual(Object.keys(whole));
    expect(redacted).toBe("[redacted]");
  });

  test("adds nothing that is absent", () => {
    expect(redact(least)).toStrictEqual({ ...least, customerAuthenticator: redacted, contentKey: redacted });
  });

  test("redacts every text of extra, and each name that could be a key (decision D15)", () => {
    const extra = [
      ["useHttps", "true"],
      ["", ""],
      ["a".repeat(21), "secret"],
      ["a".repeat(22), "secret"],
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
        ["a".repeat(21), redacted],
        [redacted, redacted],
        [redacted, redacted],
        [redacted, redacted],
        [redacted, redacted],
        ["__proto__", redacted],
      ],
    });
  });

  test("makes a copy and leaves the request as it is", () => {
    const request = orThrow(decodeTokenRequest({ ...whole, extra: [["a", "b"]] }));
    for (const value of Object.values(request)) Object.freeze(value);
    expect(redactTokenRequest(Object.freeze(request))).not.toBe(request);
    expect(request).toStrictEqual({ ...whole, extra: [["a", "b"]] });
  });
});

describe("only own members are shown", () => {
  const polluted = ["cookie", "kek", "extra"];

  afterEach(() => {
    for (const name of polluted) Reflect.deleteProperty(Object.prototype, name);
  });

  test("none that a polluted Object.prototype has", () => {
    const request = orThrow(decodeTokenRequest(least));
    for (const name of polluted) {
      Object.defineProperty(Object.prototype, name, { value: [["a", "b"]], configurable: true });
    }
    const names = Object.keys(redactTokenRequest(request));
    for (const name of polluted) Reflect.deleteProperty(Object.prototype, name);
    expect(names).toStrictEqual(Object.keys(least));
  });

  test("a member extra that is undefined has no pairs", () => {
    const request = orThrow(decodeTokenRequest(least));
    const loose = Object.assign(Object.create(null), request, { extra: undefined });
    expect(Object.entries(redactTokenRequest(loose)).filter(([, value]) => value !== undefined)).toStrictEqual(
      Object.entries({ ...least, customerAuthenticator: redacted, contentKey: redacted }),
    );
  });
});
