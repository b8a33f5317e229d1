import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { type ServiceTarget, tokenEndpoint } from "../../src/http/token-endpoint.ts";

const targetRule = "The target must be test, production, or an object with either domain or endpoint.";
const domainRule =
  "domain must be a domain name of dot-separated labels of lower-case letters, digits and hyphens that URL accepts: give no IP address, port, path, space or empty label.";
const endpointRule =
  "endpoint must be an absolute http or https URL exactly as URL writes it: give no user info, fragment, upper-case host, default port, dot segment, space, backslash or character beyond ASCII.";

afterEach(() => void vi.unstubAllGlobals());

/** Calls it as untyped JavaScript does. */
const callLoosely = (target: unknown): unknown => Reflect.apply(tokenEndpoint, undefined, [target]);

describe("tokenEndpoint", () => {
  test.each<[ServiceTarget, string]>([
    ["test", "https://wv-gen.test.expressplay.com/hms/wv/token"],
    ["production", "https://wv-gen.service.expressplay.com/hms/wv/token"],
    [{ domain: "service.expressplay.com" }, "https://wv-gen.service.expressplay.com/hms/wv/token"],
    [{ domain: "service.expressplay.cn" }, "https://wv-gen.service.expressplay.cn/hms/wv/token"],
    [{ domain: "a-1.b" }, "https://wv-gen.a-1.b/hms/wv/token"],
    [{ domain: "0.9.a" }, "https://wv-gen.0.9.a/hms/wv/token"],
    [{ domain: "xn--bcher-kva.example" }, "https://wv-gen.xn--bcher-kva.example/hms/wv/token"],
    [{ endpoint: "http://127.0.0.1:8080" }, "http://127.0.0.1:8080/"],
    [{ endpoint: "http://a?b=/" }, "http://a/?b=/"],
    [{ endpoint: "http://localhost/token?tenant=1&b" }, "http://localhost/token?tenant=1&b"],
    [{ endpoint: "https://[::1]:8443/a/@b:c" }, "https://[::1]:8443/a/@b:c"],
    [{ endpoint: "https://token_service./?" }, "https://token_service./?"],
    [{ endpoint: "http://a/%41/b;c=(d)*'!$,?%e9[]" }, "http://a/%41/b;c=(d)*'!$,?%e9[]"],
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
    "Service.expressplay.com",
    "10.0.0.7", // with wv-gen. before it a name that ends in a number
    "a.1",
    "a.0x7f",
    "0x",
    "xn--a",
    "a.xn--a.b",
    `${"a".repeat(60)}.xn--`,
    "a%2fb",
    "é",
    "a\u3002b",
    "a\u0000",
    "[::1]",
    "https://a",
    "{prod_domain}",
    "a".repeat(64),
    `a.${`${"a".repeat(60)}.`.repeat(4)}aaa`, // 254 characters with wv-gen. before it
  ])("refuses the production domain %j", (domain) => {
    expect(() => tokenEndpoint({ domain })).toThrow(new TypeError(domainRule));
  });

  test("accepts a production domain of at most 246 characters", () => {
    const domain = `${`${"a".repeat(60)}.`.repeat(4)}aa`;
    expect(domain).toHaveLength(246);
    expect(tokenEndpoint({ domain })).toBe(`https://wv-gen.${domain}/hms/wv/token`);
    expect(() => tokenEndpoint({ domain: `${domain}a` })).toThrow(new TypeError(domainRule));
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
    "http://a:80/",
    "https://a:443/",
    "http://a:/",
    "http://a:080/",
    "HTTP://a/",
    "http://A/",
    "http://a/../b",
    "http://a/.",
    "http://a/%2e%2e/b",
    "http://127.1/",
    "http://010.0.0.1/",
    "http://10.0.0.7.8/",
    "http://[::ffff:127.0.0.1]/",
    "http://[0:0:0:0:0:0:0:1]/",
    "http://xn--a/",
    "http://a/?'",
    "http://a/?\\",
    "http://a/?{b}",
    "http://a/|",
    "http://a#b",
    "http://a?#",
    "http:a",
    "http:/a",
    "http:///",
    "http://@a/",
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
    ["both properties", { endpoint: "http://a", domain: "a.b" }],
    ["both properties, one wrong", { endpoint: null, domain: "a.b" }],
    ["both properties, the other wrong", { endpoint: "http://a", domain: 1 }],
    ["a URL object", { endpoint: new URL("http://a") }],
    ["a property that is not a string", { domain: ["a.b"] }],
    ["a getter that throws", Object.defineProperty({}, "endpoint", { get: () => JSON.parse("") })],
  ])("refuses %s", (_, target) => {
    expect(() => callLoosely(target)).toThrow(new TypeError(targetRule));
  });

  test("ignores a property that is undefined", () => {
    expect(callLoosely({ endpoint: "http://a/", domain: undefined })).toBe("http://a/");
    expect(callLoosely({ endpoint: undefined, domain: "a.b" })).toBe("https://wv-gen.a.b/hms/wv/token");
  });

  test("property: returns a host below wv-gen and the path of the service for any production domain, or throws", () => {
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom(..."ab.-1"), maxLength: 12 }),
      fc.string({ unit: fc.constantFrom("xn--", "a", "0x", "1", ".", "B"), maxLength: 6 }),
      fc.string({ unit: fc.constantFrom(..."ab.-1_/@:?#\\% \t\n[]é\u3002\u0000{"), maxLength: 8 }),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(text, (domain) => {
        const url = endpointOrError({ domain });
        if (url instanceof Error) {
          expect([url.constructor, url.message]).toStrictEqual([TypeError, domainRule]);
        } else {
          expect(url).toBe(`https://wv-gen.${domain}/hms/wv/token`);
          expect(domain).toMatch(/^[a-z0-9.-]+$/);
          expect(new URL(url).href).toBe(url);
          expect(new URL(url).host).toBe(`wv-gen.${domain}`);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("property: returns any endpoint as the platform writes it, with at most a path added, or throws", () => {
    const part = fc.string({ unit: fc.constantFrom(..."abB.-1/@:?#\\% \t\n[]é&='{"), maxLength: 10 });
    const start = fc.constantFrom(
      "http://",
      "https://",
      "http://host",
      "http://host:80",
      "https://host:8080/",
      "HTTP:",
      "",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.tuple(start, part).map((parts) => parts.join("")),
          fc.webUrl(),
        ),
        (endpoint) => {
          const url = endpointOrError({ endpoint });
          if (url instanceof Error) {
            expect([url.constructor, url.message, url.cause]).toStrictEqual([TypeError, endpointRule, undefined]);
          } else {
            expect([endpoint, endpoint.replace(/^(https?:..[^/?]*)/, "$1/")]).toContain(url);
            expect(new URL(url).href).toBe(url);
            const { username, password, hash, protocol } = new URL(url);
            expect([username, password, hash, protocol]).toStrictEqual(["", "", "", `${url.split(":")[0]}:`]);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("property: shows nothing of a target that it refuses", () => {
    const secret = "5ec4e75ec4e75e";
    const before = fc.constantFrom(
      "http://xn--",
      "http://a:",
      "http://u:",
      "https://a b",
      "HTTP://a/",
      "xn--",
      "a.",
      "",
    );
    const after = fc.constantFrom("", "@a/", "/../", "#a", ".1", ":443/", "\n");
    fc.assert(
      fc.property(before, after, fc.constantFrom("endpoint", "domain", "other"), (before, after, property) => {
        try {
          callLoosely({ [property]: before + secret + after });
        } catch (error) {
          const { message, stack, cause } = Object(error);
          expect([cause, Object.keys(Object(error))]).toStrictEqual([undefined, []]);
          expect(`${message}${stack}`).not.toContain(secret);
        }
      }),
    );
  });

  test("refuses what it cannot check where the platform has no URL", () => {
    vi.stubGlobal("URL", undefined);
    expect(() => tokenEndpoint({ endpoint: "https://a/" })).toThrow(new TypeError(endpointRule));
    expect(() => tokenEndpoint({ domain: "a.b" })).toThrow(new TypeError(domainRule));
    expect(tokenEndpoint("test")).toBe("https://wv-gen.test.expressplay.com/hms/wv/token");
  });
});

function endpointOrError(target: ServiceTarget): string | Error {
  try {
    return tokenEndpoint(target);
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
}
