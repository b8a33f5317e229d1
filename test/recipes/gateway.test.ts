import { expect, test } from "vitest";
import { defaultPatience, realWorld } from "../../docs/recipes/fetch.ts";
import { type LogEntry, type Operator, tokenGateway } from "../../docs/recipes/gateway.ts";
import { decodeTokenRequestBody, eventError } from "../../src/index.ts";
import { authenticator, body, callersBody, consoleLines, contentKey, expectNoSecret } from "./requests.ts";
import { type Answer, loginPage, refusing, success, tokenService, tokenUrl, unavailable } from "./token-service.ts";

const urlencoded = { "content-type": "application/x-www-form-urlencoded;charset=UTF-8" };
const problemHeaders = { "cache-control": "no-store", "content-type": "application/problem+json" };
const badGateway = {
  type: "about:blank",
  title: "Bad Gateway",
  status: 502,
  detail: "The token service gave no token: trying again will not help, the operator has been told why.",
};
const serviceUnavailable = {
  type: "about:blank",
  title: "Service Unavailable",
  status: 503,
  detail: "The token service cannot be reached or has failed: try again later.",
};

const request = (text: string, init: RequestInit = {}): Request =>
  new Request("https://gateway.example/tokens", { method: "POST", headers: urlencoded, body: text, ...init });

/** What the gateway answers and logs before a service that answers so, and what that service received. */
async function through(incoming: Request, answers: readonly [Answer, ...Answer[]] = [success], admits = true) {
  const lines = consoleLines();
  const service = await tokenService(...answers);
  const log: LogEntry[] = [];
  const response = await tokenGateway({
    customerAuthenticator: authenticator,
    target: { endpoint: service.endpoint },
    admits: () => admits,
    log: (entry) => log.push(entry),
    world: { ...realWorld, now: () => Date.parse("2026-01-01T00:00:00Z"), sleep: async () => {} },
    patience: { ...defaultPatience, timeout: answers.includes("silence") ? 1_000 : 30_000 },
  })(incoming);
  const text = await response.text();
  expect(lines).toStrictEqual([]);
  expectNoSecret(JSON.stringify(log));
  if (response.status !== 200) expectNoSecret(text);
  const isProblem = response.headers.get("content-type") === "application/problem+json";
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: isProblem ? JSON.parse(text) : text,
    log,
    sent: service.received.map((received) => received.body),
  };
}

test("a request goes on with the operator's authenticator, and the token comes back as the service wrote it", async () => {
  expect(await through(request(callersBody))).toStrictEqual({
    status: 200,
    headers: { "cache-control": "no-store", "content-type": "text/uri-list" },
    body: `${tokenUrl}\r\n`,
    log: [{ outcome: "granted", advice: ["errorFormat.html"] }],
    sent: [body],
  });
});

test("unknown parameters go on untouched, behind the others; a near miss is in the log", async () => {
  const { status, log, sent } = await through(request(`useHttps=true&licenceDuration=60&${callersBody}&trackType=HD`));
  expect({ status, log, sent }).toStrictEqual({
    status: 200,
    log: [{ outcome: "granted", advice: ["errorFormat.html", "extra.near-miss"] }],
    sent: [`${body}&useHttps=true&licenceDuration=60&trackType=HD`],
  });
});

test("issues are problem details, and nothing is sent", async () => {
  const broken = `${callersBody.replace("securityLevel=1", "securityLevel=6")}&expirationTime=+60`;
  const decoded = decodeTokenRequestBody(`customerAuthenticator=1&${broken}`, { unknown: "keep" });
  const issues = decoded._tag === "Left" ? decoded.left : [];
  expect(issues.map(({ rule }) => rule)).toStrictEqual(["body.duplicate-parameter", "securityLevel.value"]);
  expect(await through(request(broken))).toStrictEqual({
    status: 400,
    headers: problemHeaders,
    body: {
      type: "https://example.com/problems/invalid-token-request",
      title: "Invalid token request",
      status: 400,
      detail: "The token request breaks rules of its contract: the member issues names each of them, and what to do.",
      issues,
    },
    log: [{ outcome: "invalid", rules: issues.map(({ rule }) => rule) }],
    sent: [],
  });
});

test.each([
  ["first", `customerAuthenticator=not+valid&${callersBody}`],
  ["last", `${callersBody}&customerAuthenticator=not+valid`],
])("a caller's own authenticator is an issue where it stands %s", async (_, text) => {
  const { status, log, sent } = await through(request(text));
  expect({ status, log, sent }).toStrictEqual({
    status: 400,
    log: [{ outcome: "invalid", rules: ["body.duplicate-parameter"] }],
    sent: [],
  });
});

test("absolute expirations are judged by the clock that was given", async () => {
  const text = callersBody.replace("%2B600", "2025-12-31T23:59:59Z");
  expect((await through(request(text))).log).toStrictEqual([{ outcome: "invalid", rules: ["expirationTime.past"] }]);
});

test.each([
  // The service's text quotes the request: it must not come through.
  ["of the request", refusing(400, -4019, `No key for ${contentKey} of ${authenticator}`), 400, -4019],
  ["of the operator", refusing(401, -2018, `Invalid: ${authenticator}`), 401, -2018],
  ["that is a login page", loginPage, 200, null],
  [
    "that is a redirect",
    { status: 302, contentType: "text/html", body: "", location: "https://evil.example/" },
    302,
    null,
  ],
] as const)("a refusal %s is 502, asked once, without the service's text", async (_, answer, status, code) => {
  const remedy = code === null ? null : eventError(code)?.remedy;
  expect(await through(request(callersBody), [answer, success])).toStrictEqual({
    status: 502,
    headers: problemHeaders,
    body: badGateway,
    log: [{ outcome: "refused", status, code, remedy }],
    sent: [body],
  });
});

test.each([
  ["fails", unavailable, 503],
  ["hangs", "silence", 0],
  ["breaks the connection", "broken connection", 0],
] as const)("a service that %s is 503 after three attempts", async (_, answer, status) => {
  expect(await through(request(callersBody), [answer])).toStrictEqual({
    status: 503,
    headers: problemHeaders,
    body: serviceUnavailable,
    log: [{ outcome: "refused", status, code: null, remedy: null }],
    sent: [body, body, body],
  });
});

test("a service that is back after a moment is no problem", async () => {
  const { status, sent } = await through(request(callersBody), [unavailable, success]);
  expect({ status, sent }).toStrictEqual({ status: 200, sent: [body, body] });
});

test.each([
  [405, "Method Not Allowed", "Use POST.", new Request("https://gateway.example/tokens"), { allow: "POST" }],
  [
    415,
    "Unsupported Media Type",
    "The body must be application/x-www-form-urlencoded.",
    request("{}", { headers: { "content-type": "application/json" } }),
    {},
  ],
  [413, "Content Too Large", "The body has more than 65536 bytes.", request("x".repeat(65_537)), {}],
] as const)("what is no urlencoded POST is refused with %d", async (status, title, detail, incoming, headers) => {
  expect(await through(incoming)).toStrictEqual({
    status,
    headers: { ...problemHeaders, ...headers },
    body: { type: "about:blank", title, status, detail },
    log: [],
    sent: [],
  });
});

test("who is not admitted learns nothing else", async () => {
  expect(await through(request("kid="), [success], false)).toStrictEqual({
    status: 401,
    headers: { ...problemHeaders, "www-authenticate": "Bearer" },
    body: { type: "about:blank", title: "Unauthorized", status: 401, detail: "Show who you are." },
    log: [],
    sent: [],
  });
});

test("a body that is empty or has no stream breaks the rules like any other", async () => {
  const { status, log } = await through(request("", { body: null }));
  expect({ status, log }).toStrictEqual({
    status: 400,
    log: [
      {
        outcome: "invalid",
        rules: ["kid.missing", "contentKey.missing", "securityLevel.missing", "hdcpOutputControl.missing"],
      },
    ],
  });
});

test("an operator's mistake shows when the gateway is made", () => {
  const operator: Operator = {
    customerAuthenticator: authenticator,
    target: "test",
    admits: () => true,
    log: () => {},
    world: realWorld,
  };
  expect(() => tokenGateway({ ...operator, customerAuthenticator: "" })).toThrow("customerAuthenticator is required");
  expect(() => tokenGateway({ ...operator, target: { endpoint: "gateway.example" } })).toThrow(TypeError);
});
