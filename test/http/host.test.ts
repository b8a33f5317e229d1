import { isIP } from "node:net";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isDomainName, isHost, isLoopback } from "../../src/http/host.ts";

const label63 = "a".repeat(63);

describe("isDomainName", () => {
  test.each([
    "service.expressplay.com",
    "service.expressplay.cn",
    "localhost",
    "EXAMPLE.Com",
    "a",
    "0.9",
    "xn--bcher-kva.example",
    "a--b.c",
    label63,
    `${label63}.${label63}.${label63}.${"a".repeat(61)}`, // 253 characters
  ])("accepts %j", (text) => {
    expect(isDomainName(text)).toBe(true);
  });

  test.each([
    "",
    ".",
    "a.",
    ".a",
    "a..b",
    "-a.b",
    "a-.b",
    "a.-",
    "a_b.c",
    "a b",
    " a",
    "a\n",
    "a/b",
    "a@b",
    "a?b",
    "a#b",
    "a\\b",
    "a:443",
    "a%2eb",
    "[::1]",
    "bücher.example",
    "\u212a.example", // the Kelvin sign, which is a k in lower case
    "a\u3002b", // the ideographic full stop, which URL parsers take for a dot
    `${label63}a`,
    `${label63}.${label63}.${label63}.${"a".repeat(62)}`, // 254 characters
  ])("refuses %j", (text) => {
    expect(isDomainName(text)).toBe(false);
  });
});

describe("isHost", () => {
  test.each([
    "wv.service.expressplay.com",
    "wv.service.expressplay.com.",
    "token_service",
    "token-service-1",
    "1st.example",
    "0x7f.example",
    "127.0.0.1",
    "255.255.255.255",
    "[::]",
    "[::1]",
    "[1::]",
    "[2001:db8::A:1]",
    "[1:2:3:4:5:6:7:8]",
    "[1:2:3:4:5:6:7::]",
  ])("accepts %j", (text) => {
    expect(isHost(text)).toBe(true);
  });

  test.each([
    "",
    ".",
    "a..b",
    ".a",
    "a b",
    "a@b",
    "a%41",
    "a!b",
    "ü",
    "127.1",
    "2130706433",
    "1.2.3.4.5",
    "1.2.3.4.",
    "256.0.0.1",
    "010.0.0.1",
    "1..2.3",
    "a.1",
    "a.1.",
    "0x7f000001",
    "a.0x",
    "a.0XfF.",
    "[",
    "[]",
    "[::1",
    "::1",
    "[:1::2]",
    "[1::2::3]",
    "[::1::]",
    "[12345::]",
    "[g::]",
    "[1:2:3:4:5:6:7]",
    "[1:2:3:4:5:6:7:8:9]",
    "[1:2:3:4:5:6:7:8::]",
    "[::1%25eth0]",
    "[v1.a]",
    "[::ffff:127.0.0.1]",
  ])("refuses %j", (text) => {
    expect(isHost(text)).toBe(false);
  });

  test("property: agrees with the platform on IPv4 and IPv6 addresses", () => {
    const part = fc.oneof(
      fc.integer({ min: 0, max: 300 }).map(String),
      fc.constantFrom("", "00", "1e1", "ff", "10000"),
    );
    const v4 = fc.array(part, { minLength: 3, maxLength: 5 }).map((parts) => parts.join("."));
    const group = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom("0", "ab", "FFFF", "1") },
      fc.constantFrom("", "12345", "x"),
    );
    const v6 = fc.array(group, { minLength: 2, maxLength: 10 }).map((groups) => groups.join(":"));
    fc.assert(
      fc.property(v4, v6, (four, six) => {
        // A string that does not end in a number can be a name.
        if (/(?:^|\.)\d+$/.test(four)) expect(isHost(four)).toBe(isIP(four) === 4);
        expect(isHost(`[${six}]`)).toBe(isIP(six) === 6);
      }),
      { numRuns: 2000 },
    );
  });

  test("property: accepts only hosts that the platform's URL parser accepts", () => {
    const text = fc.string({ unit: fc.constantFrom(..."a1.-_0xZ:[]%@/?#\\ é"), maxLength: 8 });
    fc.assert(
      fc.property(text.filter(isHost), (host) => {
        expect(new URL(`http://${host}:1/`).hostname).toBe(host.toLowerCase());
      }),
      { numRuns: 1000 },
    );
  });
});

describe("isLoopback", () => {
  test.each(["localhost", "LOCALHOST", "localhost.", "wv.localhost", "127.0.0.1", "127.255.0.9", "[::1]"])(
    "accepts %j",
    (host) => {
      expect(isLoopback(host)).toBe(true);
    },
  );

  test.each(["localhost.example", "notlocalhost", "127.example", "128.0.0.1", "10.0.0.1", "[::2]", "[::]", "a.b"])(
    "refuses %j",
    (host) => {
      expect(isLoopback(host)).toBe(false);
    },
  );
});
