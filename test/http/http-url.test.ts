import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { parseHttpUrl } from "../../src/http/http-url.ts";

afterEach(() => void vi.unstubAllGlobals());

describe("parseHttpUrl", () => {
  test.each([
    ["https://a", "https:", "a", "https://a/"],
    ["HTTP://A:80/b", "http:", "a", "http://a/b"],
    ["hTTpS://a:/", "https:", "a", "https://a/"],
    ["https://a?b=/?#c#?", "https:", "a", "https://a/?b=/?#c#?"],
    ["https://a#?b", "https:", "a", "https://a/#?b"],
    ["http://[::1]:65535/x@y:z", "http:", "[::1]", "http://[::1]:65535/x@y:z"],
    ["http://[::ffff:127.0.0.1]/", "http:", "[::ffff:7f00:1]", "http://[::ffff:7f00:1]/"],
    ["http://127.1/", "http:", "127.0.0.1", "http://127.0.0.1/"],
    ["http://token_service.:8080/a/../b", "http:", "token_service.", "http://token_service.:8080/b"],
  ])("parses %j", (text, protocol, hostname, href) => {
    expect(parseHttpUrl(text)).toMatchObject({ protocol, hostname, href });
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
    "http://a%41",
    "http://a!b",
    "http://1.2.3.4.5",
    "http://256.0.0.1",
    "http://a.1",
    "http://xn--a",
    "http://[::1",
    "http://[]",
    "http://[1::2::3]",
    "http://[::1%25eth0]",
    "http://a/b c",
    "http://a/\u0000",
    "http://a/\u007f",
    "http://a/\t",
    "http://a/\\b",
    "http://a/?\\",
    "http://a/{b}",
    'http://a/"',
    "http://a/<b>",
    "http://a/é",
    "http://é/",
    "http://\u212a/", // the Kelvin sign, which is a k in lower case
    "http://a/?\u{1f511}",
  ])("refuses %j", (text) => {
    expect(parseHttpUrl(text)).toBe(undefined);
  });

  test("property: accepts only what the platform parses without user, repair and loss", () => {
    const part = fc.string({ unit: fc.constantFrom(..."aB1-._~:/?#@!&=+%[]\\ é<\t\n"), maxLength: 12 });
    const scheme = fc.constantFrom(
      "http://a",
      "https://",
      "HTTPS://a.b",
      "ftp://a",
      "http:/",
      "http://xn--",
      "http://1",
    );
    const text = fc.tuple(scheme, part).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (url) => {
        const parsed = parseHttpUrl(url);
        if (parsed === undefined) return;
        const { username, password, hostname, search, hash } = new URL(url);
        expect([username, password, parsed.hostname]).toStrictEqual(["", "", hostname]);
        // Nothing is encoded, removed or moved beyond the path.
        const [, query = "", fragment = ""] = /^[^?#]*(\?[^#]*)?(#.*)?$/.exec(url) ?? [];
        // The platform returns an empty string for a lone ? or #.
        expect([search, hash]).toStrictEqual([query, fragment].map((text) => (text.length === 1 ? "" : text)));
      }),
      { numRuns: 5000 },
    );
  });

  test("refuses all where the platform has no URL", () => {
    vi.stubGlobal("URL", undefined);
    expect(parseHttpUrl("https://a/")).toBe(undefined);
  });
});
