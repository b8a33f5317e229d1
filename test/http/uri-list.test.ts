import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findGrant } from "../../src/http/uri-list.ts";

const token = "AQAAABIDKbgAAABQbt68jktab0YRY-r9mo6VP_";
const server = "https://wv.service.expressplay.com/hms/wv/rights/";
const url = `${server}?ExpressPlayToken=${token}`;
const grant = { url, licenseServer: server, token };

describe("findGrant", () => {
  test.each([
    ["alone", url],
    ["with CRLF", `${url}\r\n`],
    ["with LF", `${url}\n`],
    ["after a comment", `# a token\r\n${url}\r\n`],
    ["after a comment that is a URL", `#${url}x\n # ${url}y\n${url}`],
    ["after a byte order mark", `\ufeff${url}\r\n`],
    ["after a byte order mark and a comment", `\ufeff#\n${url}`],
    ["amid spaces and empty lines", `\n\r\n \t\n  ${url} \t \n`],
    ["after a URL without a token", `https://a/\nhttps://a/?ExpressPlayToken=\n${url}`],
    ["before another URL with a token", `${url}\r\nhttps://a/?ExpressPlayToken=b\r\n`],
    ["after text", `Here it is: ${url}\n<p>\n${url}`],
  ])("finds the URL %s", (_, body) => {
    expect(findGrant(body)).toStrictEqual(grant);
  });

  test.each([
    [
      "https://wv.service.expressplay.com:80/hms/wv/rights/?ExpressPlayToken=a",
      { licenseServer: "https://wv.service.expressplay.com:80/hms/wv/rights/", token: "a" },
    ],
    [
      "https://wv.test.expressplay.com/widevine/RightsManager.asmx?ExpressPlayToken=a",
      { licenseServer: "https://wv.test.expressplay.com/widevine/RightsManager.asmx", token: "a" },
    ],
    ["http://a?ExpressPlayToken=b", { licenseServer: "http://a", token: "b" }],
    ["HTTPS://A/?b=c&ExpressPlayToken=d&e=f#g?ExpressPlayToken=h", { licenseServer: "HTTPS://A/", token: "d" }],
    ["https://a/?ExpressPlayToken=b=c%3D%20+/?", { licenseServer: "https://a/", token: "b=c%3D%20+/?" }],
    ["https://a/?ExpressPlayToken=b&ExpressPlayToken=c", { licenseServer: "https://a/", token: "b" }],
    ["https://A:443/x/../?ExpressPlayToken=b", { licenseServer: "https://A:443/x/../", token: "b" }],
    ["https://a/?ExpressPlayToken=b'c", { licenseServer: "https://a/", token: "b'c" }],
    ["https://[::1]/?&&ExpressPlayToken=b", { licenseServer: "https://[::1]/", token: "b" }],
  ])("splits %s", (url, parts) => {
    expect(findGrant(url)).toStrictEqual({ url, ...parts });
  });

  test.each([
    "",
    "\n",
    "\ufeff",
    token,
    `ExpressPlayToken=${token}`,
    server,
    `${server}?`,
    `${server}?ExpressPlayToken`,
    `${server}?ExpressPlayToken=`,
    `${server}?ExpressPlayToken=&a=b`,
    `${server}?ExpressPlayToken=&ExpressPlayToken=b`,
    `${server}?ExpressPlayToken=#a`,
    `${server}#?ExpressPlayToken=a`,
    `${server}?expressplaytoken=a`,
    `${server}?XExpressPlayToken=a`,
    `${server}?a=ExpressPlayToken=a`,
    `${server}?%45xpressPlayToken=a`,
    `${server}ExpressPlayToken=a`,
    "//a/?ExpressPlayToken=b",
    "/?ExpressPlayToken=b",
    "ftp://a/?ExpressPlayToken=b",
    "javascript:alert(1)//?ExpressPlayToken=b",
    "javascript://a/?ExpressPlayToken=b",
    "data:text/plain,https://a/?ExpressPlayToken=b",
    "https:///?ExpressPlayToken=b",
    "https://user@a/?ExpressPlayToken=b",
    "https://wv.service.expressplay.com@evil.example/?ExpressPlayToken=b",
    "https://a:65536/?ExpressPlayToken=b",
    "https://a/?ExpressPlayToken=b c",
    "https://a/?ExpressPlayToken=b\u0000",
    "https://a/?ExpressPlayToken=b\rhttps://a/?ExpressPlayToken=b",
    "https://a/?ExpressPlayToken=é",
    `"${url}"`,
    `<${url}>`,
    `<a href="${url}">`,
    `${url}</p>`,
    JSON.stringify({ url }, null, 2),
    `https://a/?next=${url}`,
    `#${url}`,
    `\ufeff#${url}`,
  ])("finds no URL in %j", (body) => {
    expect(findGrant(body)).toBe(undefined);
  });

  test("property: finds the first line that the platform parses as an http URL with a token", () => {
    const line = fc.oneof(
      fc.constantFrom(url, `# ${url}`, "", " ", "text", server, "javascript:a?ExpressPlayToken=b", `\ufeff${url}2`),
      fc
        .tuple(
          fc.constantFrom("http://", "https://", "ftp://"),
          fc.constantFrom("a", "a.b:80", "u@a", ""),
          fc.constantFrom("/", "", "/x/y.asmx"),
          fc.array(fc.constantFrom("a=b", "ExpressPlayToken=", "ExpressPlayToken=c", "ExpressPlayToken=d", ""), {
            maxLength: 3,
          }),
          fc.constantFrom("", "#", "#?ExpressPlayToken=e"),
        )
        .map(([scheme, host, path, pairs, fragment]) => `${scheme}${host}${path}?${pairs.join("&")}${fragment}`),
    );
    const lines = fc.array(line, { maxLength: 5 });
    fc.assert(
      fc.property(lines, fc.constantFrom("\n", "\r\n", " \r\n\t"), (lines, end) => {
        const expected = lines.map((text) => text.trim()).find(hasToken);
        const found = findGrant(lines.map((text) => text + end).join(""));
        expect(found?.url).toBe(expected);
        if (found === undefined) return;
        expect(found.token).toBe(new URL(found.url).searchParams.get("ExpressPlayToken"));
        expect(found.url.startsWith(`${found.licenseServer}?`)).toBe(true);
        expect(new URL(found.licenseServer)).toMatchObject({ search: "", hash: "", host: new URL(found.url).host });
      }),
      { numRuns: 2000 },
    );
  });
});

function hasToken(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, searchParams } = new URL(text);
  // RFC 9110 section 4.2 forbids an empty host, and 4.2.4 user info; the platform repairs the former and accepts the latter.
  return (
    /^https?:$/.test(protocol) &&
    !text.includes(":///") &&
    username === "" &&
    (searchParams.get("ExpressPlayToken") ?? "") !== ""
  );
}
