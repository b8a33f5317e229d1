import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseHttpUrl } from "../../src/http/http-url.ts";

describe("parseHttpUrl", () => {
  test.each([
    ["https://a", { secure: true, host: "a", base: "https://a", query: "", fragment: "" }],
    ["HTTP://A:80/b", { secure: false, host: "A", base: "HTTP://A:80/b", query: "", fragment: "" }],
    ["hTTpS://a:/", { secure: true, host: "a", base: "hTTpS://a:/", query: "", fragment: "" }],
    ["https://a?b=/?#c#?", { secure: true, host: "a", base: "https://a", query: "?b=/?", fragment: "#c#?" }],
    ["https://a#?b", { secure: true, host: "a", base: "https://a", query: "", fragment: "#?b" }],
    ["https://a/?#", { secure: true, host: "a", base: "https://a/", query: "?", fragment: "#" }],
    [
      "http://[::1]:65535/x@y:z",
      { secure: false, host: "[::1]", base: "http://[::1]:65535/x@y:z", query: "", fragment: "" },
    ],
  ])("parses %j", (text, parts) => {
    expect(parseHttpUrl(text)).toStrictEqual(parts);
  });

  test.each([
    "",
    "a",
    "//a/b",
    "/b",
    "http:a",
    "http:/a",
    "http://",
    "http:///a",
    "http://?a",
    "http://#a",
    "http://:80",
    " http://a",
    "http://a ",
    "http://a\n",
    "\nhttp://a",
    "ftp://a",
    "ws://a",
    "file:///a",
    "javascript://a",
    "xhttp://a",
    "httpss://a",
    "http://u@a",
    "http://u:p@a",
    "http://@a",
    "https://wv.service.expressplay.com@evil.example/",
    "http://a\\@b",
    "http://a:65536",
    "http://a:1:2",
    "http://a:b",
    "http://a:-1",
    "http://a/b c",
    "http://a/\u0000",
    "http://a/\u007f",
    "http://a/\\b",
    "http://a/{b}",
    'http://a/"',
    "http://a/<b>",
    "http://a/é",
    "http://é/",
    "http://a/?\u{1f511}",
  ])("refuses %j", (text) => {
    expect(parseHttpUrl(text)).toBe(undefined);
  });

  test("property: finds the parts that the platform's URL parser finds, and no user", () => {
    const part = fc.string({ unit: fc.constantFrom(..."aB1-._~:/?#@!&=+%[]\\ é<"), maxLength: 12 });
    const scheme = fc.constantFrom("http://a", "https://", "HTTPS://a.b", "ftp://a", "http:/");
    const text = fc.tuple(scheme, part).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (url) => {
        const parsed = parseHttpUrl(url);
        if (parsed === undefined) return;
        const oracle = new URL(url);
        expect([oracle.username, oracle.password, oracle.hostname]).toStrictEqual(["", "", parsed.host.toLowerCase()]);
        expect(oracle.protocol).toBe(parsed.secure ? "https:" : "http:");
        expect(parsed.base + parsed.query + parsed.fragment).toBe(url);
        // The platform returns an empty string for a lone ? or #.
        expect([oracle.search, oracle.hash]).toStrictEqual(
          [parsed.query, parsed.fragment].map((p) => (p.length === 1 ? "" : p)),
        );
      }),
      { numRuns: 5000 },
    );
  });
});
