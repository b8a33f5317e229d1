import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Target, tokenEndpoint } from "../../src/http/token-endpoint.ts";

const targetRule = "The target must be test, production, or an object with either productionDomain or endpoint.";
const domainRule =
  "productionDomain must be a domain name of dot-separated labels of letters, digits and hyphens: give no port, path, blank or empty label.";
const endpointRule =
  "endpoint must be an absolute http or https URL: give no user info, fragment, blank, backslash or character beyond ASCII.";

/** Calls it as untyped JavaScript does. */
const callLoosely = (target: unknown): unknown => Reflect.apply(tokenEndpoint, undefined, [target]);

describe("tokenEndpoint", () => {
  test.each<[Target, string]>([
    ["test", "https://wv-gen.test.expressplay.com/hms/wv/token"],
    ["production", "https://wv-gen.service.expressplay.com/hms/wv/token"],
    [{ productionDomain: "service.expressplay.com" }, "https://wv-gen.service.expressplay.com/hms/wv/token"],
    [{ productionDomain: "service.expressplay.cn" }, "https://wv-gen.service.expressplay.cn/hms/wv/token"],
    [{ productionDomain: "a-1.B" }, "https://wv-gen.a-1.B/hms/wv/token"],
    [{ endpoint: "http://127.0.0.1:8080" }, "http://127.0.0.1:8080"],
    [{ endpoint: "http://localhost/token?tenant=1&b" }, "http://localhost/token?tenant=1&b"],
    [{ endpoint: "https://[::1]:8443/a/../@b" }, "https://[::1]:8443/a/../@b"],
    [{ endpoint: "HTTPS://token_service/" }, "HTTPS://token_service/"],
  ])("returns for %j: %j", (target, endpoint) => {
    expect(tokenEndpoint(target)).toBe(endpoint);
  });

  test.each([
    "",
    ".",
    "evil.com/x",
    "a@b",
    "x?y",
    "x#y",
    "a:443",
    "a b",
    " a",
    "a\n",
    "a\\b",
    "a..b",
    ".a",
    "a.",
    "-a",
    "a-",
    "a_b",
    "a%2fb",
    "é",
    "a\u3002b",
    "a\u0000",
    "[::1]",
    "https://a",
    "{prod_domain}",
    "a".repeat(64),
    `a.${`${"a".repeat(60)}.`.repeat(4)}aaa`, // 254 characters with wv-gen. before it
  ])("refuses the production domain %j", (productionDomain) => {
    expect(() => tokenEndpoint({ productionDomain })).toThrow(new TypeError(domainRule));
  });

  test("accepts a production domain of at most 246 characters", () => {
    const productionDomain = `${`${"a".repeat(60)}.`.repeat(4)}aa`;
    expect(productionDomain).toHaveLength(246);
    expect(tokenEndpoint({ productionDomain })).toBe(`https://wv-gen.${productionDomain}/hms/wv/token`);
    expect(() => tokenEndpoint({ productionDomain: `${productionDomain}a` })).toThrow(new TypeError(domainRule));
  });

  test.each([
    "",
    "localhost:8080",
    "//a/b",
    "/token",
    "ftp://a/b",
    "javascript:alert(1)",
    "http://",
    "http:///x",
    "http://user@a/",
    "http://user:secret@a/",
    "http://a/#",
    "http://a/#b",
    "http://a/b c",
    "http://a/\n",
    "http://a\\b",
    "http://a:99999/",
    "http://é/",
    "http://a/é",
  ])("refuses the endpoint %j", (endpoint) => {
    expect(() => tokenEndpoint({ endpoint })).toThrow(new TypeError(endpointRule));
  });

  test.each([
    ["nothing", undefined],
    ["null", null],
    ["another word", "staging"],
    ["a word in upper case", "TEST"],
    ["a String object", Object("test")],
    ["a number", 1],
    ["a function", () => "test"],
    ["an array", ["test"]],
    ["an array with a property", Object.assign([], { endpoint: "http://a" })],
    ["an object with neither property", {}],
    ["an object that inherits its property", Object.create({ endpoint: "http://a" })],
    ["both properties", { endpoint: "http://a", productionDomain: "a.b" }],
    ["both properties, one wrong", { endpoint: null, productionDomain: "a.b" }],
    ["both properties, the other wrong", { endpoint: "http://a", productionDomain: 1 }],
    ["a URL object", { endpoint: new URL("http://a") }],
    ["a property that is not a string", { productionDomain: ["a.b"] }],
    ["a getter that throws", Object.defineProperty({}, "endpoint", { get: () => JSON.parse("") })],
  ])("refuses %s", (_, target) => {
    expect(() => callLoosely(target)).toThrow(new TypeError(targetRule));
  });

  test("ignores a property that is undefined", () => {
    expect(callLoosely({ endpoint: "http://a", productionDomain: undefined })).toBe("http://a");
    expect(callLoosely({ endpoint: undefined, productionDomain: "a.b" })).toBe("https://wv-gen.a.b/hms/wv/token");
  });

  test("property: returns a host below wv-gen and the path of the service for any production domain, or throws", () => {
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom(..."ab.-1"), maxLength: 12 }),
      fc.string({ unit: fc.constantFrom(..."ab.-1_/@:?#\\% \t\n[]é\u3002\u0000{"), maxLength: 8 }),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(text, (productionDomain) => {
        const url = endpointOrError({ productionDomain });
        if (url instanceof Error) {
          expect([url.constructor, url.message]).toStrictEqual([TypeError, domainRule]);
        } else {
          expect(url).toBe(`https://wv-gen.${productionDomain}/hms/wv/token`);
          expect(productionDomain).toMatch(/^[a-zA-Z0-9.-]+$/);
          // The platform parses no URL from a domain that ends in a number or is not Punycode: nothing goes to another host.
          if (URL.canParse(url)) expect(new URL(url).host).toBe(`wv-gen.${productionDomain}`.toLowerCase());
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("property: returns any endpoint unchanged, with the host that it names, or throws", () => {
    const part = fc.string({ unit: fc.constantFrom(..."ab.-1/@:?#\\% \t\n[]é&="), maxLength: 10 });
    fc.assert(
      fc.property(fc.constantFrom("http://", "https://", "http://host", "http://host:80/", ""), part, (start, rest) => {
        const url = endpointOrError({ endpoint: start + rest });
        if (url instanceof Error) {
          expect([url.constructor, url.message]).toStrictEqual([TypeError, endpointRule]);
        } else {
          expect(url).toBe(start + rest);
          const { username, password, hash, protocol } = new URL(url);
          expect([username, password, hash, protocol]).toStrictEqual(["", "", "", `${url.split(":")[0]}:`]);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

function endpointOrError(target: Target): string | Error {
  try {
    return tokenEndpoint(target);
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
}
