import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { eventError, eventErrors } from "../../src/events/index.ts";
import { findActor, isRetryable } from "../../src/http/actor.ts";
import { type TokenRefusal, toRefusal } from "../../src/http/refusal.ts";

function refusal(status: number, code: number | null, detail: string): TokenRefusal {
  const event = eventError(code ?? 0);
  const [actor, retryable] = [findActor(status, event), isRetryable(status)];
  return { status, code, event: event ?? null, detail, actor, retryable };
}

describe("toRefusal", () => {
  test.each([
    ["a number at the top", '{"code":-2018,"message":"Bad <b>authenticator</b>"}', -2018, "Bad authenticator"],
    ["a string at the top", '{"errorCode":"-2019","description":"None left"}', -2019, "None left"],
    ["nested", '{"errors":[{"detail":{"error_code":-4019}}],"error":"Failed"}', -4019, "Failed"],
    ["in a list without a name", '["-4018","Missing kid"]', -4018, ""],
    ["alone", "-7011", -7011, ""],
    [
      "in an HTML page",
      "<html><head><title>Error</title></head><body><p>-2005: no key</p></body></html>",
      -2005,
      "Error -2005: no key",
    ],
    ["in plain text", "Error code (-4024)\r\n", -4024, "Error code (-4024)"],
    ["in a message", '{"error":"Event -2002, expired"}', -2002, "Event -2002, expired"],
    ["after a line feed in a message", '{"error":"Event\\n-2002"}', -2002, "Event -2002"],
    ["in a string other than the message", '{"message":"No","trace":"at -7008"}', -7008, "No"],
    ["between tags", "<b>-2017</b>", -2017, "-2017"],
    ["after a byte order mark", '\ufeff{"code":-2018}', -2018, ""],
    ["unknown, by name", '{"code":-9999,"message":"New"}', -9999, "New"],
    ["unknown, by name, as a string", '{"error_code":"-12"}', -12, ""],
    ["none", '{"status":400,"message":"No"}', null, "No"],
    ["none, in an empty body", "", null, ""],
    ["none, since an unknown one in text is ignored", "<p>Error -9999</p>", null, "Error -9999"],
    ["none, since an unknown one without a name is ignored", '{"id":-9999}', null, ""],
    ["none, since a status is none", '{"status":400}', null, ""],
    ["none, since it is in a script", "<script>var a = -2018;</script>Bad", null, "Bad"],
    ["none, since it is in an attribute", "<p title='-2018'>Bad</p>", null, "Bad"],
  ])("finds a code %s", (_, body, code, detail) => {
    expect(toRefusal(400, body)).toStrictEqual(refusal(400, code, detail));
  });

  test.each([
    ["known by name, deep, before known elsewhere", '{"id":-2019,"a":[[{"code":-2018}]]}', -2018],
    ["known by name, shallow, before deep", '{"a":{"code":-2019},"error_code":-2018}', -2018],
    ["known by name before unknown by name", '{"code":-9999,"a":{"code":-2018}}', -2018],
    ["known elsewhere before text", '{"message":"-2019","id":-2018}', -2019],
    ["known elsewhere before known in text", '{"message":"See -2019","id":-2018}', -2018],
    ["known elsewhere before unknown by name", '{"code":-9999,"id":-2018}', -2018],
    ["known in text before unknown by name", '{"code":-9999,"message":"See -2018"}', -2018],
    ["unknown by name, shallow, before deep", '{"a":{"code":-9998},"code":-9999}', -9999],
    ["the first of the known in text", "-9999 -2018 -2019", -2018],
  ])("searches in the order of decision D16: %s", (_, body, code) => {
    expect(toRefusal(400, body).code).toBe(code);
  });

  test.each(["-2018", " -2018.", "(-2018)", "=-2018;", "--2018", "_-2018_", "-2018-2019 -2018", "1 -2018\u00e9 -2018"])(
    "finds -2018 in %j",
    (body) => {
      expect(toRefusal(400, `Error: ${body}`).code).toBe(-2018);
    },
  );

  test.each([
    "a-2018",
    "1-2018",
    "é-2018",
    "\u{1d400}-2018",
    "٣-2018",
    "-20189",
    "-2018a",
    "-2018é",
    "-2018-",
    "-2018-1",
    "-201",
    "- 2018",
    "2018",
    "\u22122018",
    "-２０１８",
    "00000000-2018-4018-8000-000000000000",
    "2023-01-01T00:00:00-2018Z",
  ])("finds no code in %j", (body) => {
    expect(toRefusal(400, `Error: ${body}`)).toStrictEqual(refusal(400, null, `Error: ${body}`));
  });

  test("decodes the one body that has been published", () => {
    const body = '{"code":-7008,"message":"[-7008] Failed to generate Widevine license"}';
    expect(toRefusal(500, body)).toStrictEqual({
      status: 500,
      code: -7008,
      event: eventError(-7008),
      detail: "[-7008] Failed to generate Widevine license",
      actor: "service",
      retryable: true,
    });
  });

  test.each([
    ["a code", 400, "-4020", "caller", false],
    ["a code of another stage", 400, "-2019", "account", false],
    ["a code, whatever the status", 500, "-4010", "player", true],
    ["a status without a code", 503, "Unavailable", "service", true],
    ["a status with an unknown code", 502, '{"code":-9999}', "service", true],
    ["no status that says it", 429, "Slow down", "unknown", true],
    ["nothing", 400, "Bad request", "unknown", false],
  ])("knows who must act from %s", (_, status, body, actor, retryable) => {
    expect(toRefusal(status, body)).toMatchObject({ status, actor, retryable });
  });

  test.each(eventErrors)("finds $code at each position", ({ code }) => {
    const bodies = [`{"code":${code}}`, `{"a":{"errorCode":"${code}"}}`, `[${code}]`, `<p>Error ${code}: no</p>`];
    expect(bodies.map((body) => toRefusal(400, body).event?.code)).toStrictEqual([code, code, code, code]);
  });

  test("truncates the detail to 500 units without splitting a surrogate pair", () => {
    const details = [
      "a".repeat(500),
      "a".repeat(501),
      `${"a".repeat(499)}\u{1f511}`,
      `${"a".repeat(498)}\u{1f511}b`,
      `${"a".repeat(499)}\ud83db`,
      `${"a".repeat(499)}\uffffb`,
    ].map((body) => toRefusal(500, body).detail);
    expect(details).toStrictEqual([
      "a".repeat(500),
      "a".repeat(500),
      "a".repeat(499),
      `${"a".repeat(498)}\u{1f511}`,
      `${"a".repeat(499)}\ud83d`, // which is the service's own half
      `${"a".repeat(499)}\uffff`,
    ]);
  });

  test("finds a code beyond the 500 units of the detail", () => {
    expect(toRefusal(400, `${"a ".repeat(1000)}-2018`)).toStrictEqual(refusal(400, -2018, "a ".repeat(250)));
  });

  test.each([
    ["a URL", "https://a/?ExpressPlayToken=SECRET&b", "https://a/?ExpressPlayToken=[redacted]&b"],
    ["a URL with an escaped ampersand", "<p>?ExpressPlayToken=SECRET&amp;b</p>", "?ExpressPlayToken=[redacted]&b"],
    ["a URL before a tag", "<p>?ExpressPlayToken=SECRET<br>b</p>", "?ExpressPlayToken=[redacted] b"],
    ["a URL between escaped quotes", "&quot;ExpressPlayToken=SECRET&quot;b", '"ExpressPlayToken=[redacted]"b'],
    ["a name with a control character", "Express\u0000PlayToken=SEC\u0007RET b", "ExpressPlayToken=[redacted] b"],
    ["a message", '{"message":"?ExpressPlayToken\\u003dSECRET \\u0041"}', "?ExpressPlayToken=[redacted] A"],
    [
      "a message with an escaped slash",
      '{"error":"https:\\/\\/a?ExpressPlayToken=SECRET"}',
      "https://a?ExpressPlayToken=[redacted]",
    ],
    ["JSON that is cut", '{"url":"?ExpressPlayToken=SECRET', '{"url":"?ExpressPlayToken=[redacted]'],
    [
      "two URLs",
      "ExpressPlayToken=SECRET ExpressPlayToken=SECRET",
      "ExpressPlayToken=[redacted] ExpressPlayToken=[redacted]",
    ],
    ["a code", "ExpressPlayToken=SECRET_-2018_", "ExpressPlayToken=[redacted]"],
    ["a code in JSON", '{"url":"?ExpressPlayToken=SECRET_-2018_"}', ""],
  ])("redacts the token of %s, and takes none of it for a code", (_, body, detail) => {
    expect(toRefusal(200, body)).toStrictEqual(refusal(200, null, detail));
  });

  test("property: no piece of a token stands in a detail, wherever it is cut", () => {
    const words = fc.integer({ min: 0, max: 520 }).map((length) => "a ".repeat(260).slice(0, length));
    const wrap = fc.constantFrom(
      (text: string) => text,
      (text: string) => `<p>${text}</p>`,
      (text: string) => JSON.stringify({ message: text }),
      (text: string) => JSON.stringify({ message: text }).slice(0, -1),
    );
    fc.assert(
      fc.property(words, wrap, fc.integer({ min: 1, max: 700 }), (words, wrap, length) => {
        const body = wrap(`${words}https://wv/?ExpressPlayToken=${"SECRET".repeat(120).slice(0, length)}`);
        const { detail } = toRefusal(200, body);
        expect(detail).not.toMatch(/[SECRT]{3}/);
        expect(detail.length).toBeLessThanOrEqual(500);
      }),
    );
  });

  test("property: finds one code and one message anywhere in JSON", () => {
    const path = fc.array(fc.constantFrom("a", "b", "error", "0", "list"), { maxLength: 6 });
    const words = fc
      .array(fc.constantFrom("bad", "kid", "ü", "400", "-"), { minLength: 1 })
      .map((all) => all.join(" "));
    const codeName = fc.constantFrom("code", "errorCode", "error_code");
    const messageName = fc.constantFrom("message", "errorMessage", "error_message", "description");
    fc.assert(
      fc.property(
        path,
        codeName,
        fc.constantFrom(...eventErrors),
        messageName,
        words,
        fc.boolean(),
        (path, name, event, key, message, isText) => {
          const inner = { status: 400, [name]: isText ? String(event.code) : event.code, [key]: message };
          const body = path.reduce<unknown>(
            (value, step) => (step === "list" ? [7, value] : { x: "y", [step]: value }),
            inner,
          );
          expect(toRefusal(400, JSON.stringify(body))).toStrictEqual(refusal(400, event.code, message.slice(0, 500)));
        },
      ),
    );
  });
});
