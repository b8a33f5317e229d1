import { expect, test } from "vitest";
import { type LogEntry, type Operator, tokenGateway } from "../../docs/recipes/gateway.ts";
import { decodeTokenRequestBody, eventError } from "../../src/index.ts";
import { authenticator, body, callersBody, captureConsole, contentKey, expectNoSecret } from "./requests.ts";
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

/** Sends a request through the gateway to a service with these answers; returns the response, the log and the sent bodies. */
async function sendThroughGateway(
  incoming: Request,
  answers: readonly [Answer, ...Answer[]] = [success],
  admits = true,
  attempts = 1,
) {
  const lines = captureConsole();
  const service = await tokenService(...answers);
  const log: LogEntry[] = [];
  const response = await tokenGateway({
    customerAuthenticator: authenticator,
    target: { endpoint: service.endpoint },
    admits: () => admits,
    log: (entry) => log.push(entry),
    sending: { timeout: answers.includes("silence") ? 200 : 30_000, attempts },
    now: () => Date.parse("2026-01-01T00:00:00Z"),
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

test("forwards a request with the authenticator of the operator, and returns the token unchanged", async () => {
  expect(await sendThroughGateway(request(callersBody))).toStrictEqual({
    status: 200,
    headers: { "cache-control": "no-store", "content-type": "text/uri-list" },
    body: `${tokenUrl}\r\n`,
    log: [{ outcome: "granted", advice: ["errorFormat.html"] }],
    sent: [body],
  });
});

test("forwards unknown parameters unchanged after the others, and logs a near miss", async () => {
  const { status, log, sent } = await sendThroughGateway(
    request(`useHttps=true&licenceDuration=60&${callersBody}&trackType=HD`),
  );
  expect({ status, log, sent }).toStrictEqual({
    status: 200,
    log: [{ outcome: "granted", advice: ["errorFormat.html", "extra.near-miss"] }],
    sent: [`${body}&useHttps=true&licenceDuration=60&trackType=HD`],
  });
});

test("returns issues as problem details, and sends nothing", async () => {
  const broken = `${callersBody.replace("securityLevel=1", "securityLevel=6")}&expirationTime=+60`;
  const decoded = decodeTokenRequestBody(`customerAuthenticator=1&${broken}`, { unknown: "keep" });
  const issues = decoded._tag === "Left" ? decoded.left : [];
  expect(issues.map(({ rule }) => rule)).toStrictEqual(["body.duplicate-parameter", "securityLevel.value"]);
  expect(await sendThroughGateway(request(broken))).toStrictEqual({
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
])("refuses an authenticator of the caller that comes %s", async (_, text) => {
  const { status, log, sent } = await sendThroughGateway(request(text));
  expect({ status, log, sent }).toStrictEqual({
    status: 400,
    log: [{ outcome: "invalid", rules: ["body.duplicate-parameter"] }],
    sent: [],
  });
});

const near = [
  ...[
    "customerauthenticator=1",
    "customerAuthenticator.0=1",
    "customerAuthenticator%00=1",
    "customerAuthenticator[]=1",
  ],
  ...["CUSTOMERAUTHENTICATOR=1", "customerAuthenticator+=1", "customerAuthenticator+++=1", "+customerAuthenticator=1"],
  ...["customerAuthenticator[a][b]=1", "customerAuthenticator%00x=1", "customerAuthenticator%0D%0Ax=1"],
  ...["CustomerAuthenticator2=1", "customer_authenticator=1", "customer-authenticator=1", "customer.Authenticator=1"],
  ...["customer%20Authenticator=1", "customer[Authenticator]=1", "customer%00Authenticator=1"],
  ...["x[customerAuthenticator]=1", "data.customerAuthenticator=1", "xcustomerAuthenticator=1"],
  // For a service that splits or decodes a name once more:
  ...["x;customerAuthenticator=1", "x%26customerAuthenticator=1", "a%0D%0AcustomerAuthenticator=1"],
  ...["%2563ustomerAuthenticator=1", "customer%2541uthenticator=1", "%25zz%2563ustomerAuthenticator=1", "k%2569d=1"],
  // For a service that folds Unicode:
  ...["customer\u00ADAuthenticator=1", "customer\u200BAuthenticator=1", "\u{FF43}ustomer\u{FF21}uthenticator=1"],
  ...["cu\u017FtomerAuthenticator=1", "customerAuthent\u0131cator=1", "\u212Aid=1", "k\u0131d=1", "k\u00ADid=1"],
  ...["customer%25EF%25BC%25A1uthenticator=1"],
  // Other names:
  ...[
    "kid[]=1",
    "KID=1",
    "kid.0=1",
    "kid[x]=1",
    "0kid.0=1",
    "contentKey.0=1",
    "ContentKey=1",
    "content_key=1",
    "kek_=1",
  ],
  ...["ek%09=1", "errorFormat[0]=1", "Cookie=1", "%EF%BB%BFkid=1"],
  // Values:
  ...["useHttps=1;customerAuthenticator=2", "utf8=1%26customerAuthenticator=2", "a=1%0D%0Acustomer_authenticator:2"],
  ...[
    "a=1%2526%2563ustomerAuthenticator=2",
    "a=%25zz%253BCUSTOMERAUTHENTICATOR=2",
    "a=1%0Aa%26customerAuthent\u0131cator=2",
  ],
  ...["cookie=1%26customerAuthenticator=2", "contentId=;customerAuthenticator=2"],
];

test.each(near)("refuses what a service could take for a known parameter, and sends nothing: %j", async (pair) => {
  const harmless = Array.from({ length: 200 }, (_, at) => `note${at}=1&`).join("");
  const refused = {
    status: 400,
    headers: problemHeaders,
    body: {
      type: "about:blank",
      title: "Bad Request",
      status: 400,
      detail: "A parameter has nearly the name of a known one, or hides one in its value: correct or remove it.",
    },
    log: [{ outcome: "invalid", rules: ["extra.near-miss"] }],
    sent: [],
  };
  expect(await sendThroughGateway(request(`${callersBody}&${pair}`))).toStrictEqual(refused);
  expect(await sendThroughGateway(request(`${harmless}${callersBody}&${pair}&last=1`))).toStrictEqual(refused);
});

test("checks long names and values in linear time", async () => {
  for (const pair of [
    `a=${"%253B".repeat(9_000)}`,
    `${"0x".repeat(20_000)}=1`,
    `${"%25ef".repeat(9_000)}=${"+".repeat(15_000)}`,
  ]) {
    const start = performance.now();
    expect((await sendThroughGateway(request(`${callersBody}&${pair}`))).status).toBe(200);
    expect(performance.now() - start).toBeLessThan(2_000);
  }
});

test("forwards parameters whose names only begin or end with letters of a known one", async () => {
  const extra =
    "cookieConsent=1&kidsProfile=1&ekey=1&notACookie=1&licenceDuration=60&customer=1&authenticator=1&100%25=1%3B2%26customer%25";
  const { status, sent } = await sendThroughGateway(request(`${extra}&${callersBody}`));
  expect({ status, sent }).toStrictEqual({ status: 200, sent: [`${body}&${extra}`] });
});

test("compares absolute expirations with the given clock", async () => {
  const text = callersBody.replace("%2B600", "2025-12-31T23:59:59Z");
  expect((await sendThroughGateway(request(text))).log).toStrictEqual([
    { outcome: "invalid", rules: ["expirationTime.past"] },
  ]);
});

test.each([
  // The message of the service quotes the request: the gateway must not forward it.
  ["of the request", refusing(400, -4019, `No key for ${contentKey} of ${authenticator}`), 400, -4019],
  ["of the operator", refusing(401, -2018, `Invalid: ${authenticator}`), 401, -2018],
  ["that is a login page", loginPage, 200, null],
  [
    "that is a redirect",
    { status: 302, contentType: "text/html", body: "", location: "https://evil.example/" },
    302,
    null,
  ],
] as const)(
  "returns 502 for a refusal %s, after one attempt, without the message of the service",
  async (_, answer, status, code) => {
    const event = code === null ? undefined : eventError(code);
    const [actor, meaning] = [expect.any(String), event?.meaning ?? null];
    expect(await sendThroughGateway(request(callersBody), [answer, success])).toStrictEqual({
      status: 502,
      headers: problemHeaders,
      body: badGateway,
      log: [{ outcome: "failed", answer: { granted: false, status, code, actor, retryable: false, meaning } }],
      sent: [body],
    });
  },
);

test.each([
  ["fails", unavailable, { status: 503, code: null, actor: "service", retryable: true, meaning: null }],
  ["hangs", "silence", { attempts: 1, cause: "timeout" }],
  ["breaks the connection", "broken connection", { attempts: 1, cause: "network" }],
] as const)("returns 503 after one attempt if the service %s", async (_, answer, shown) => {
  expect(await sendThroughGateway(request(callersBody), [answer])).toStrictEqual({
    status: 503,
    headers: problemHeaders,
    body: serviceUnavailable,
    log: [{ outcome: "failed", answer: { granted: false, ...shown } }],
    sent: [body],
  });
});

test("succeeds if the service is unavailable for a moment, and the operator wants two attempts", async () => {
  const { status, sent } = await sendThroughGateway(request(callersBody), [unavailable, success], true, 2);
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
] as const)(
  "refuses anything other than a urlencoded POST with %d",
  async (status, title, detail, incoming, headers) => {
    expect(await sendThroughGateway(incoming)).toStrictEqual({
      status,
      headers: { ...problemHeaders, connection: "close", ...headers },
      body: { type: "about:blank", title, status, detail },
      log: [],
      sent: [],
    });
  },
);

test("returns 401 and nothing else to a caller who is not admitted", async () => {
  expect(await sendThroughGateway(request("kid="), [success], false)).toStrictEqual({
    status: 401,
    headers: { ...problemHeaders, connection: "close", "www-authenticate": "Bearer" },
    body: { type: "about:blank", title: "Unauthorized", status: 401, detail: "Show who you are." },
    log: [],
    sent: [],
  });
});

test("checks an empty or missing body like any other", async () => {
  const { status, log } = await sendThroughGateway(request("", { body: null }));
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

test("throws for a wrong configuration when the gateway is created", () => {
  const operator: Operator = {
    customerAuthenticator: authenticator,
    target: "test",
    admits: () => true,
    log: () => {},
  };
  expect(() => tokenGateway({ ...operator, customerAuthenticator: "" })).toThrow("customerAuthenticator is required");
  expect(() => tokenGateway({ ...operator, target: { endpoint: "gateway.example" } })).toThrow(TypeError);
});
