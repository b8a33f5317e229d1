import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type EventErrorCode,
  encodeTokenRequestBody,
  eventError,
  eventErrors,
  observed,
  parameterNames,
  tokenRequestMessage,
} from "../../../src/index.ts";
import { arbitraries, arbitrariesOf } from "../../../src/testing/arbitraries/arbitraries.ts";
import { tokenService } from "../../../src/testing/service/token-service.ts";
import { toIssue } from "../../contracts/names.ts";
import { fail } from "../../hostile/objects.ts";
import { least, leastBody, whole, wholeBody } from "../../request/expected.ts";
import { byteStream } from "./byte-stream.ts";
import { decodeResponse, endpoint, post, postStream } from "./post.ts";

const withFormat = (format: string): string => `${leastBody}&errorFormat=${format}`;

describe("a grant", () => {
  test("is the license acquisition URL as text/uri-list", async () => {
    const response = await post(tokenService(), leastBody);
    expect([response.status, response.headers.get("content-type")]).toStrictEqual([200, "text/uri-list"]);
    const token = Buffer.from("kid=%5Ekid1&securityLevel=1&hdcpOutputControl=0").toString("base64url");
    expect(await response.text()).toBe(
      `https://wv.service.expressplay.com/hms/wv/rights/?ExpressPlayToken=${token}\r\n`,
    );
  });

  test.each([leastBody, wholeBody])("is the same for a GET and a POST", async (body) => {
    const service = tokenService();
    const response = await service(new Request(`${endpoint}?${body}`));
    expect(await decodeResponse(response)).toStrictEqual(await decodeResponse(await post(service, body)));
    expect(response.status).toBe(200);
  });

  test("is returned for any host, and for a content type in any letter case and with parameters", async () => {
    const headers = { "content-type": "Application/X-WWW-Form-Urlencoded; charset=UTF-8" };
    const url = "http://127.0.0.1:8080/hms/wv/token?ignored=1";
    const response = await tokenService()(new Request(url, { method: "POST", headers, body: leastBody }));
    expect(response.status).toBe(200);
  });

  test("property: contains a token for every valid request, the same each time, without a secret", async () => {
    const service = tokenService();
    const property = fc.asyncProperty(
      arbitraries.tokenRequest,
      fc.constantFrom("GET", "POST"),
      async (request, method) => {
        const { url, init } = tokenRequestMessage(request, "test", method);
        const answers = await Promise.all(
          [1, 2].map(async () => decodeResponse(await service(new Request(url, init)))),
        );
        const [one, other] = answers;
        expect(one).toStrictEqual(other);
        const token = one?._tag === "Right" ? one.right.token : "";
        expect(token).toMatch(/^[\w-]+$/);
        const shown = new URLSearchParams(Buffer.from(token, "base64url").toString());
        const secrets = ["customerAuthenticator", "kek", "ek", "contentKey"];
        const expected = parameterNames.filter((name) => Object.hasOwn(request, name) && !secrets.includes(name));
        expect([...new Set(shown.keys())]).toStrictEqual(expected);
      },
    );
    await fc.assert(property);
  });

  test("property: is returned for every encoding variant of a valid body", async () => {
    const service = tokenService();
    await fc.assert(
      fc.asyncProperty(arbitraries.tokenRequestBody, async (body) => {
        expect((await post(service, body)).status).toBe(200);
      }),
    );
  });
});

describe("a refusal", () => {
  test("is HTML, or JSON if errorFormat says so, even as the last parameter of an invalid body", async () => {
    const service = tokenService({ customerAuthenticators: [] });
    const unknown = eventError(-2018)?.meaning;
    const html = await post(service, leastBody);
    expect([html.status, html.headers.get("content-type"), await html.text()]).toStrictEqual([
      401,
      "text/html",
      `<!doctype html><title>Error -2018</title><p>${unknown}</p>`,
    ]);
    const json = await post(service, withFormat("json"));
    expect([json.status, json.headers.get("content-type"), await json.json()]).toStrictEqual([
      401,
      "application/json",
      { code: -2018, message: `[-2018] ${unknown}` },
    ]);
    const broken = await post(service, "kid=%5E&%=&error%46ormat=j%73on");
    expect([broken.status, broken.headers.get("content-type"), await broken.json()]).toStrictEqual([
      400,
      "application/json",
      { message: toIssue("body.percent-encoding").message },
    ]);
  });

  test.each([
    ["", 401, -2017],
    [leastBody.replace("=123456", "=12%0A"), 401, -2018],
    [leastBody.replace("Level=1", "Level=6"), 400, -7004],
    [leastBody.replace("%5Ekid1", "fd1a"), 400, -4020],
    [withFormat("xml"), 400, -3004],
    [`${leastBody}&expirationTime=+60`, 400, -2002],
    [`${leastBody}&useHttps=true`, 400, null],
  ])("for the body %j has status %d and code %j, from its first issue", async (body, status, code) => {
    const answer = await decodeResponse(await post(tokenService(), body));
    expect(answer).toMatchObject({ _tag: "Left", left: { status, code } });
  });

  test("property: has the code of the issue and its meaning if a body breaks one rule", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraries.brokenTokenRequestBody, async ({ body, now, issue }) => {
        const answer = await decodeResponse(await post(tokenService({ now }), body));
        expect(answer).toMatchObject({ _tag: "Left", left: { code: issue.code } });
        const meaning = eventErrors.find(({ code }) => code === issue.code)?.meaning ?? issue.message;
        expect(answer._tag === "Left" && answer.left.detail).toContain(meaning);
      }),
      { numRuns: 300 },
    );
  });

  test("is returned for bytes that are not UTF-8", async () => {
    const body = Uint8Array.of(...Buffer.from(`${leastBody}&cookie=`), 0xc3);
    const answer = await decodeResponse(await post(tokenService(), body));
    expect(answer).toMatchObject({ _tag: "Left", left: { status: 400, code: null } });
    const good = await post(tokenService(), `${leastBody}&cookie=é`);
    expect(good.status).toBe(200);
  });
});

describe("options", () => {
  test("customerAuthenticators lists the accepted ones", async () => {
    const service = tokenService({ customerAuthenticators: ["1", least.customerAuthenticator] });
    expect((await post(service, leastBody)).status).toBe(200);
    const other = await decodeResponse(await post(service, leastBody.replace("123456", "2")));
    expect(other).toMatchObject({ _tag: "Left", left: { status: 401, code: -2018 } });
  });

  test("now is the clock, and is called for each request", async () => {
    let now = Date.parse(whole.expirationTime) - 1000;
    const service = tokenService({ now: () => now });
    expect((await post(service, wholeBody)).status).toBe(200);
    now += 1000;
    const late = await decodeResponse(await post(service, wholeBody));
    expect(late).toMatchObject({ _tag: "Left", left: { status: 400, code: -2002 } });
    expect((await post(tokenService(), wholeBody)).status).toBe(200);
  });

  test("unknown keeps unknown parameters, but not in the token", async () => {
    const service = tokenService({ unknown: "keep" });
    const kept = await decodeResponse(await post(service, `${leastBody}&useHttps=true`));
    expect(kept).toStrictEqual(await decodeResponse(await post(service, leastBody)));
  });

  test("maxBytes is the maximum length of a body", async () => {
    const service = tokenService({ maxBytes: leastBody.length });
    expect((await post(service, leastBody)).status).toBe(200);
    expect((await post(service, `${leastBody}&`)).status).toBe(413);
    const long = (bytes: number): string => `${leastBody}&contentId=`.padEnd(bytes, "x");
    expect((await post(tokenService(), long(65_536))).status).toBe(200);
    expect((await post(tokenService(), long(65_537))).status).toBe(413);
  });

  test("maxBytes is the maximum length of the query of a GET as well", async () => {
    const get = async (query: string): Promise<number> =>
      (await tokenService({ maxBytes: leastBody.length })(new Request(`${endpoint}?${query}`))).status;
    expect([await get(leastBody), await get(`${leastBody}&`), await get("é".repeat(leastBody.length))]).toStrictEqual([
      200, 413, 413,
    ]);
  });

  test("maxBytes is the most that is read: a body may be endless, and its announced length is enough", async () => {
    const chunk = Uint8Array.from(Buffer.from(`${leastBody}&contentId=`.padEnd(1000, "x")));
    for (const announced of [{}, { "content-length": "65537" }]) {
      const { stream, calls } = byteStream(chunk);
      const answer = await postStream(tokenService(), stream, announced);
      expect([answer.status, await answer.text()]).toStrictEqual([
        413,
        "<!doctype html><title>Error</title><p>The body is too long: send the parameters of one token request.</p>",
      ]);
      expect(calls.pulls).toBeLessThanOrEqual("content-length" in announced ? 1 : 68);
    }
  });

  test("are own properties: inherited ones are ignored", async () => {
    const options = Object.create({ customerAuthenticators: [], maxBytes: 0, delay: fail, now: Number.NaN });
    expect((await post(tokenService(options), wholeBody)).status).toBe(200);
  });

  test("delay delays the response", async () => {
    const order: string[] = [];
    const { promise, wake } = createSleep();
    const answer = post(tokenService({ delay: () => promise }), leastBody).then(({ status }) => {
      order.push(`answered ${status}`);
    });
    await new Promise((done) => setTimeout(done, 20));
    order.push("woken");
    wake();
    await answer;
    expect(order).toStrictEqual(["woken", "answered 200"]);
  });
});

describe("a message that is not a token request", () => {
  test.each([
    ["another path", "POST", "/hms/wv/tokens", 404],
    ["the path with a slash after it", "GET", "/hms/wv/token/", 404],
    ["no path", "GET", "", 404],
    ["another method", "PUT", "/hms/wv/token", 405],
    ["another method at another path", "DELETE", "/", 404],
  ])("%s", async (_, method, path, status) => {
    const response = await tokenService()(new Request(`https://a${path}`, { method }));
    expect([response.status, response.headers.get("allow")]).toStrictEqual([
      status,
      status === 405 ? "GET, POST" : null,
    ]);
    expect(await decodeResponse(response)).toMatchObject({ _tag: "Left", left: { status, code: null } });
  });

  test("a URL without a host", async () => {
    expect((await tokenService()(new Request("data:,"))).status).toBe(404);
  });

  test.each(["application/json", "text/plain", "multipart/form-data; boundary=a", ""])("the type %j", async (type) => {
    const headers = type === "" ? new Headers() : { "content-type": type };
    const body = Buffer.from(leastBody); // bytes, which bring no type of their own
    const response = await tokenService()(new Request(endpoint, { method: "POST", headers, body }));
    expect(response.status).toBe(415);
  });

  test("of any length is answered by its path, its method or a failure that was asked for", async () => {
    const service = tokenService();
    service.failNext(503, -2019);
    const endless = (url: string, method: string): Promise<Response> =>
      postStream(service, byteStream(new Uint8Array(1000)).stream, {}, url, method);
    const statuses = [];
    for (const [url, method] of [
      ["https://a/", "POST"],
      [endpoint, "PUT"],
      [endpoint, "POST"],
      [endpoint, "POST"],
      [endpoint, "POST"],
    ] as const)
      statuses.push((await endless(url, method)).status);
    expect(statuses).toStrictEqual([404, 405, 503, 400, 413]);
  });

  test("is answered in JSON if errorFormat says so", async () => {
    const response = await tokenService()(new Request("https://a/?errorFormat=json"));
    const message = "There is nothing at this URL: send token requests to /hms/wv/token.";
    expect([response.status, await response.json()]).toStrictEqual([404, { message }]);
    const posted = await post(tokenService(), withFormat("json"), "https://a/");
    expect([posted.status, await posted.json()]).toStrictEqual([404, { message }]);
  });
});

describe("failNext", () => {
  test("property: answers each failure once, in order, with its code or status", async () => {
    const codes = fc.constantFrom(...eventErrors.map(({ code }) => code));
    const statuses = fc.constantFrom(
      400 as const,
      401 as const,
      404 as const,
      500 as const,
      502 as const,
      503 as const,
      504 as const,
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(codes, statuses)),
        fc.constantFrom("html", "json"),
        async (failures, format) => {
          const service = tokenService();
          service.failNext(...failures);
          for (const failure of failures) {
            const answer = await decodeResponse(await post(service, withFormat(format)));
            const expected = failure < 0 ? { code: failure } : { status: failure, code: null };
            expect(answer).toMatchObject({ _tag: "Left", left: expected });
          }
          expect((await post(service, leastBody)).status).toBe(200);
        },
      ),
    );
  });

  test.each<[EventErrorCode, number]>([
    [-2017, 401],
    [-2018, 401],
    [-2019, 400],
    [-2030, 500],
    [-4019, 500],
    [-7008, 500],
    [-7011, 400],
  ])("answers code %d with status %d", async (code, status) => {
    const service = tokenService();
    service.failNext(code);
    expect((await post(service, leastBody)).status).toBe(status);
  });

  test("fails any request to the path, but no request to another path", async () => {
    const service = tokenService();
    service.failNext(503);
    expect((await post(service, leastBody, "https://a/")).status).toBe(404);
    expect((await service(new Request(endpoint, { method: "POST", body: "{}" }))).status).toBe(503);
    expect((await post(service, "")).status).toBe(401);
  });

  test("appends to the queue of this fake service only", async () => {
    const [service, other] = [tokenService(), tokenService()];
    service.failNext(503);
    service.failNext(-2019, 500);
    expect((await post(other, leastBody)).status).toBe(200);
    const statuses = [];
    for (let count = 0; count < 4; count++) statuses.push((await post(service, leastBody)).status);
    expect(statuses).toStrictEqual([503, 400, 500, 200]);
  });

  test("accepts a code that is not in table 18 from JavaScript", async () => {
    const service = tokenService();
    Reflect.apply(service.failNext, undefined, [-9999]);
    const answer = await decodeResponse(await post(service, leastBody));
    expect(answer).toMatchObject({
      _tag: "Left",
      left: { status: 400, code: null, detail: expect.stringMatching(/-9999.*The service has refused the request\./) },
    });
  });
});

/** Creates a promise that `wake` resolves. */
function createSleep(): { readonly promise: Promise<void>; readonly wake: () => void } {
  let wake = (): void => {};
  const promise = new Promise<void>((done) => {
    wake = done;
  });
  return { promise, wake };
}

test("property: no response contains a secret of the request", async () => {
  const secrets = [
    "5ec4e75ec4e75ec4e75ec4e75ec4e75e",
    "c0ffeec0ffeec0ffeec0ffeec0ffeec0",
    "0ddba110ddba110ddba110ddba110ddb",
  ] as const;
  const [authenticator, kek, contentKey] = secrets;
  const ek = "badcafebadcafebadcafebadcafebadcafebadcafebadcaf";
  const own = `customerAuthenticator=1,${authenticator}&kek=${kek}&ek=${ek}&contentKey=${contentKey}`;
  const rest = fc.constantFrom(
    "&kid=^k&securityLevel=1&hdcpOutputControl=0",
    "&kid=^k&securityLevel=1&hdcpOutputControl=0&errorFormat=json",
    `&kid=^k&securityLevel=1&hdcpOutputControl=0&${contentKey}=1`,
    `&kid=${contentKey}%&securityLevel=${contentKey}&errorFormat=json`,
    "&contentKey=1",
    "%",
  );
  const failures = fc.constantFrom<readonly (EventErrorCode | 503)[]>([], [-2018], [503]);
  await fc.assert(
    fc.asyncProperty(rest, failures, fc.constantFrom("POST", "GET", "PUT"), async (text, failures, method) => {
      const service = tokenService({ customerAuthenticators: [] });
      service.failNext(...failures);
      const body = own + text;
      const headers = { "content-type": "application/x-www-form-urlencoded" };
      const request =
        method === "GET" ? new Request(`${endpoint}?${body}`) : new Request(endpoint, { method, headers, body });
      const response = await service(request);
      const shown = JSON.stringify([response.statusText, ...response.headers, await response.text()]);
      for (const secret of [...secrets, ek]) expect(shown).not.toContain(secret);
    }),
  );
});

describe("by the observed contract", () => {
  const zeros = "0".repeat(32);
  const keys = `customerAuthenticator=1&useHttps=true&kid.0=%5Ea&contentKey.0=${zeros}&kid.1=%5Eb&contentKey.1=${zeros}`;
  const service = tokenService({ contract: observed, customerAuthenticators: ["1"] });
  const messageOf = async (response: Response): Promise<unknown> => [response.status, await response.json()];

  test("grants a token that holds the keys without their secrets", async () => {
    const decoded = await decodeResponse(await post(service, keys));
    const token = decoded._tag === "Right" ? decoded.right.token : "";
    expect(Buffer.from(token, "base64url").toString()).toBe("useHttps=true&kid.0=%5Ea&kid.1=%5Eb");
  });

  test("is not the default", async () => {
    expect((await post(tokenService({ customerAuthenticators: ["1"] }), keys)).status).toBe(400);
    const plain = `customerAuthenticator=1&kid=%5Ea&contentKey=${zeros}`;
    expect((await post(service, plain)).status).toBe(200);
    expect(await decodeResponse(await post(tokenService(), plain))).toMatchObject({ left: { code: -7003 } });
  });

  test("refuses an unknown authenticator, and the first issue of a key or of the keys", async () => {
    const ask = async (body: string) => messageOf(await post(service, `${body}&errorFormat=json`));
    expect(await ask(keys.replace("=1&", "=2&"))).toMatchObject([401, { code: -2018 }]);
    expect(await ask(`${keys}&kid.2=a&contentKey.2=${zeros}`)).toMatchObject([400, { code: -4020 }]);
    expect(await ask(keys.replaceAll(".1", ".2"))).toStrictEqual([
      400,
      { message: observed.rules["keys.gap"].message },
    ]);
  });

  test("property: grants a token for every valid request, without a secret", async () => {
    const any = tokenService({ contract: observed });
    const secret = /^(?:customerAuthenticator|kek|(?:ek|contentKey)(?:\.\d+)?)=/;
    await fc.assert(
      fc.asyncProperty(arbitrariesOf(observed).tokenRequest, async (request) => {
        const body = encodeTokenRequestBody(request);
        const decoded = await decodeResponse(await post(any, body));
        const token = decoded._tag === "Right" ? decoded.right.token : "";
        const shown = body.split("&").filter((pair) => !secret.test(pair));
        expect(Buffer.from(token, "base64url").toString()).toBe(shown.join("&"));
      }),
    );
  });

  test("property: refuses every broken body with the code of its issue", async () => {
    await fc.assert(
      fc.asyncProperty(arbitrariesOf(observed).brokenTokenRequestBody, async ({ body, now, issue }) => {
        const decoded = await decodeResponse(await post(tokenService({ contract: observed, now }), body));
        expect(decoded).toMatchObject({ _tag: "Left", left: { code: issue.code } });
      }),
    );
  });
});
