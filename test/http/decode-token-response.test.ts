import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { eventError } from "../../src/events/index.ts";
import { findActor, isRetryable } from "../../src/http/actor.ts";
import { decodeTokenResponse } from "../../src/http/decode-token-response.ts";

const url = "https://wv.service.expressplay.com/hms/wv/rights/?ExpressPlayToken=AQAAABIDKbgAAABQ";
const grant = {
  _tag: "Right",
  right: { url, licenseServer: "https://wv.service.expressplay.com/hms/wv/rights/", token: "AQAAABIDKbgAAABQ" },
};
const redacted = "https://wv.service.expressplay.com/hms/wv/rights/?ExpressPlayToken=[redacted]";
function refusal(status: number, code: number | null, detail: string): ReturnType<typeof decodeTokenResponse> {
  const event = eventError(code ?? 0);
  const [actor, retryable] = [findActor(status, event), isRetryable(status)];
  return { _tag: "Left", left: { status, code, event: event ?? null, detail, actor, retryable } };
}

/** Calls it as untyped JavaScript does. */
const decodeLoosely = (response: unknown): unknown => Reflect.apply(decodeTokenResponse, undefined, [response]);

describe("decodeTokenResponse", () => {
  test("returns a grant for status 200 and a URL with a token", () => {
    expect(decodeTokenResponse({ status: 200, body: `${url}\r\n` })).toStrictEqual(grant);
  });

  test.each([201, 202, 204, 302, 307, 400, 401, 404, 500, 503, 0, 200.5])("refuses a URL with status %d", (status) => {
    expect(decodeTokenResponse({ status, body: url })).toStrictEqual(refusal(status, null, redacted));
  });

  test.each([
    [400, '{"code":-2018,"message":"Bad authenticator"}', -2018, "Bad authenticator"],
    [401, "<html><body>Error -2017</body></html>", -2017, "Error -2017"],
    [401, '{"errorCode":"-2017"}', -2017, ""],
    [400, "<p>-4018: Missing kid</p>", -4018, "-4018: Missing kid"],
    [404, "<title>Not found</title>", null, "Not found"],
    [503, "", null, ""],
    [302, "", null, ""],
    [200, "", null, ""],
    [200, "<form action='https://a/?ExpressPlayToken=b'>\nLog in</form>", null, "Log in"],
    [200, "https://a/\r\n", null, "https://a/"],
    [200, "javascript:a?ExpressPlayToken=b", null, "javascript:a?ExpressPlayToken=[redacted]"],
    [200, '{"code":-2019}', -2019, ""],
  ])("refuses status %d with the body %j", (status, body, code, detail) => {
    expect(decodeTokenResponse({ status, body })).toStrictEqual(refusal(status, code, detail));
  });

  test.each([
    ["nothing", undefined, refusal(0, null, "")],
    ["null", null, refusal(0, null, "")],
    ["a string", url, refusal(0, null, "")],
    ["an empty object", {}, refusal(0, null, "")],
    ["a status alone", { status: 200 }, refusal(200, null, "")],
    ["a body alone", { body: url }, refusal(0, null, redacted)],
    ["another property", { status: 200, body: url, contentType: "text/html" }, grant],
    ["a status that is a string", { status: "200", body: url }, refusal(0, null, redacted)],
    ["a status that is NaN", { status: Number.NaN, body: "a" }, refusal(0, null, "a")],
    ["an infinite status", { status: Number.POSITIVE_INFINITY, body: "a" }, refusal(0, null, "a")],
    ["a bigint status", { status: 200n, body: "a" }, refusal(0, null, "a")],
    ["a body of bytes", { status: 200, body: new Uint8Array(3) }, refusal(200, null, "")],
    ["a body that is a String object", { status: 200, body: Object(url) }, refusal(200, null, "")],
    ["a Response, whose properties are inherited", new Response(url), refusal(0, null, "")],
    [
      "a getter that throws",
      Object.defineProperty({ status: 400 }, "body", { get: () => JSON.parse("") }),
      refusal(400, null, ""),
    ],
    ["a revoked proxy", revoked(), refusal(0, null, "")],
  ])("does not throw for %s", (_, response, decoded) => {
    expect(decodeLoosely(response)).toStrictEqual(decoded);
  });

  describe("of a body looks at the first 65,536 units only", () => {
    const decode = (status: number, body: string): unknown => decodeTokenResponse({ status, body });

    test("for a grant", () => {
      for (const rest of ["", "a", url, "\0".repeat(100_000)])
        expect(decode(200, `${"\n".repeat(65_536 - url.length - 1)}${url}\n${rest}`)).toStrictEqual(grant);
      expect(decode(200, "\n".repeat(65_536 - url.length) + url)).toStrictEqual(grant);
    });

    test.each([
      ["before its token", 20, url.slice(0, 20)],
      ["in its token", url.length - 3, redacted],
      ["after its token", url.length, redacted],
    ])("and takes no URL that is cut %s for a grant", (_, length, detail) => {
      for (const space of [" ", "\n"])
        expect(decode(200, `${space.repeat(65_536 - length)}${url}\n`)).toStrictEqual(refusal(200, null, detail));
    });

    test("for a code and a message", () => {
      expect(decode(400, `a${" ".repeat(65_530)}-2018`)).toStrictEqual(refusal(400, -2018, "a -2018"));
      expect(decode(400, `a${" ".repeat(65_530)}-2018 -2019`)).toStrictEqual(refusal(400, -2018, "a -2018"));
      expect(decode(400, `a${" ".repeat(65_531)}-2018`)).toStrictEqual(refusal(400, null, "a -201"));
      expect(decode(400, `${" ".repeat(65_536)}-2018`)).toStrictEqual(refusal(400, null, ""));
    });

    test("which may end inside a surrogate pair, of which no half is left", () => {
      expect(decode(400, `${" ".repeat(65_534)}a\u{1f511}`)).toStrictEqual(refusal(400, null, "a"));
    });

    test("so that longer JSON is plain text, in which a code is found", () => {
      const json = (length: number): string =>
        `{"code":-2018,"message":"No","id":-9999,"x":"${"y".repeat(length - 47)}"}`;
      expect(json(100)).toHaveLength(100);
      expect(decode(400, json(65_536))).toStrictEqual(refusal(400, -2018, "No"));
      expect(decode(400, json(65_537))).toStrictEqual(refusal(400, -2018, json(65_537).slice(0, 500)));
    });
  });

  test("does not change the response", () => {
    const response = Object.freeze({ status: 400, body: '{"code":-2018}' });
    expect(decodeTokenResponse(response)).toStrictEqual(refusal(400, -2018, ""));
  });

  test("property: returns a refusal for any response, or a grant for status 200 and a URL with a token", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        url,
        "https://",
        "a",
        "/?ExpressPlayToken=",
        "\r\n",
        "#",
        "\ufeff",
        "javascript:",
        "@",
        ":80",
        "&",
      ),
      fc.constantFrom(
        "<",
        ">",
        "<script>",
        "</script>",
        "<!--",
        "-->",
        "&lt;",
        "-2018",
        "-9999",
        "\ud83d",
        "\u{1f511}",
        "\u0000",
      ),
      fc.constantFrom("{", "}", "[", "]", '"', '"code":', '"message":', ","),
      fc.string({ unit: "binary", maxLength: 5 }),
    );
    const body = fc.oneof(
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join("")),
      fc.json(),
      fc
        .tuple(fc.constantFrom("<", "<a ", "[", '{"a":', "&amp;", "😀", "\n", url), fc.integer({ min: 0, max: 2000 }))
        .map(([text, times]) => text.repeat(times)),
      mutate(`# token\r\n${url}\r\n`),
      mutate('{"errors":[{"code":"-2018","message":"Bad authenticator"}]}'),
      mutate("<html><body><h1>Error</h1><p>-2018: bad</p></body></html>"),
    );
    const status = fc.oneof(fc.constant(200), fc.constantFrom(400, 401, 404, 500, 0, 302), fc.double(), fc.anything());
    fc.assert(
      fc.property(status, fc.oneof({ weight: 9, arbitrary: body }, fc.anything()), (status, body) => {
        const decoded = decodeTokenResponse(toResponse({ status, body }));
        const expectedStatus = typeof status === "number" && Number.isFinite(status) ? status : 0;
        if (decoded._tag === "Right") {
          expect(status).toBe(200);
          const { url, licenseServer, token } = decoded.right;
          expect(String(body).includes(url)).toBe(true);
          expect(new URL(url)).toMatchObject({
            protocol: expect.stringMatching(/^https?:$/),
            username: "",
            password: "",
          });
          expect(token).not.toBe("");
          expect(new URLSearchParams(`t=${token}`).get("t")).toBe(new URL(url).searchParams.get("ExpressPlayToken"));
          expect(url.startsWith(`${licenseServer}?`)).toBe(true);
        } else {
          const { code, detail } = decoded.left;
          expect(decoded).toStrictEqual(refusal(expectedStatus, code, detail));
          expect(code === null || (Number.isSafeInteger(code) && code < 0)).toBe(true);
          expect(detail).not.toMatch(/[^\P{Cc}]/u);
          expect(detail.length).toBeLessThanOrEqual(500);
          expect(detail).not.toMatch(/ExpressPlayToken=(?!\[redacted\]|\[redacte?d?$)[^&\s"'<]/);
        }
      }),
      {
        numRuns: 3000,
        examples: [
          [200, "http://1.2.3.4.5/?ExpressPlayToken=a"],
          [200, "http://a:99999/?ExpressPlayToken=a"],
          [200, "http:///a/?ExpressPlayToken=a"],
          [200, "http://[::1::]/?ExpressPlayToken=a"],
        ],
      },
    );
  });
});

/** A string with a few characters changed, removed or inserted. */
function mutate(text: string): fc.Arbitrary<string> {
  const change = fc.tuple(
    fc.nat({ max: text.length }),
    fc.constantFrom(0, 1, 2, 9),
    fc.string({ unit: "binary", maxLength: 2 }),
  );
  return fc
    .array(change, { maxLength: 4 })
    .map((changes) =>
      changes.reduce((made, [at, removed, inserted]) => made.slice(0, at) + inserted + made.slice(at + removed), text),
    );
}

/** A response with any properties, as untyped JavaScript may pass it. */
function toResponse(properties: { status: unknown; body: unknown }): {
  status: number;
  body: string;
} {
  return Object.assign({ status: 0, body: "" }, properties);
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({ status: 200 }, {});
  revoke();
  return proxy;
}
