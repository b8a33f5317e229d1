import { expect } from "vitest";
import type { Operator } from "../../docs/recipes/license-url.ts";
import { CustomerAuthenticator, orThrow, type RedactedTokenResponse } from "../../src/index.ts";
import { type TokenService, type TokenServiceFailure, tokenService } from "../../src/testing/service/index.ts";
import { authenticator, contentKey, expectNoSecret } from "./requests.ts";

/** An operator whose tokens come from a fake service; what was sent to it, and what was logged. */
export function createOperator(): {
  readonly operator: Operator;
  readonly service: TokenService;
  readonly sent: readonly unknown[];
  readonly logged: readonly RedactedTokenResponse[];
} {
  const service = tokenService({ customerAuthenticators: [authenticator] });
  const sent: unknown[] = [];
  const logged: RedactedTokenResponse[] = [];
  const operator: Operator = {
    customerAuthenticator: orThrow(CustomerAuthenticator.decode(authenticator)),
    target: "test",
    fetch: (url, init) => {
      sent.push(init.body);
      return service(new Request(url, init));
    },
    log: (entry) => logged.push(entry),
  };
  return { operator, service, sent, logged };
}

export const order = {
  film: "FD1A706A-C2B3-6002-888F-6D4A414333C3",
  key: Buffer.from(contentKey, "hex").toString("base64"),
  seconds: 3600,
  level: "HW_SECURE_ALL",
};
const body =
  `customerAuthenticator=${encodeURIComponent(authenticator)}&kid=fd1a706ac2b36002888f6d4a414333c3` +
  `&contentKey=${contentKey}&securityLevel=5&hdcpOutputControl=0&licenseDuration=3600`;
const meaning = "The account has not enough tokens left.";

const aboutBlank = { type: "about:blank" };
const tooLong = "The body has more than 65536 bytes.";
const noToken = "The token service gave no token: trying again will not help, the operator has been told why.";
const failed = "The token service cannot be reached or has failed: try again later.";

interface LicenseCase {
  readonly name: string;
  readonly order: string;
  readonly type?: string;
  readonly failure?: TokenServiceFailure;
  readonly status: number;
  readonly answer: object;
  readonly sent?: readonly string[];
  readonly logged?: readonly object[];
}

/** The answers of a route that takes orders, with any framework. */
export const licenseCases: readonly LicenseCase[] = [
  {
    name: "returns a license URL",
    order: JSON.stringify(order),
    type: "application/json; charset=utf-8",
    status: 200,
    answer: { licenseUrl: expect.stringMatching(/^https:\/\/wv\.service\.expressplay\.com\/.*\?ExpressPlayToken=.+/) },
    sent: [body],
    logged: [{ granted: true, licenseServer: "https://wv.service.expressplay.com/hms/wv/rights/" }],
  },
  {
    name: "returns all problems of an order, each at its property",
    order: JSON.stringify({ ...order, film: "fd1a", key: order.key.slice(1), seconds: "soon", level: undefined }),
    status: 400,
    answer: {
      type: "https://example.com/problems/invalid-order",
      title: "Invalid order",
      status: 400,
      detail: "The order cannot be taken: the member problems names each property, and what to do.",
      problems: [
        ["film", "kid.hex"],
        ["key", "contentKey.hex"],
        ["seconds", "licenseDuration.integer"],
        ["level", "securityLevel.missing"],
      ].map(([name, rule]) => ({
        path: [name],
        message: expect.any(String),
        issue: expect.objectContaining({ path: [name], rule }),
      })),
    },
  },
  {
    name: "refuses what is no JSON",
    order: `{"key":"${order.key}"`,
    status: 400,
    answer: { ...aboutBlank, title: "Bad Request", status: 400, detail: "The body is no JSON." },
  },
  {
    name: "refuses another type of body",
    order: JSON.stringify(order),
    type: "text/plain",
    status: 415,
    answer: {
      ...aboutBlank,
      title: "Unsupported Media Type",
      status: 415,
      detail: "The body must be application/json.",
    },
  },
  {
    name: "refuses a body that is too long",
    order: JSON.stringify({ ...order, note: "x".repeat(900_000) }),
    status: 413,
    answer: { ...aboutBlank, title: "Content Too Large", status: 413, detail: tooLong },
  },
  {
    name: "returns 502 if the service refuses",
    order: JSON.stringify(order),
    failure: -2019,
    status: 502,
    answer: { ...aboutBlank, title: "Bad Gateway", status: 502, detail: noToken },
    sent: [body],
    logged: [{ granted: false, status: 400, code: -2019, actor: "account", retryable: false, meaning }],
  },
  {
    name: "returns 503 if the service fails",
    order: JSON.stringify(order),
    failure: 503,
    status: 503,
    answer: { ...aboutBlank, title: "Service Unavailable", status: 503, detail: failed },
    sent: [body],
    logged: [{ granted: false, status: 503, code: null, actor: "service", retryable: true, meaning: null }],
  },
];

/** Sends the order of a case to a route, and asserts the answer, what was sent and what was logged. */
export async function expectLicenseCase(
  { name, order, type = "application/json", failure, status, answer, sent = [], logged = [] }: LicenseCase,
  start: (operator: Operator) => (init: RequestInit) => Promise<Response>,
): Promise<void> {
  const made = createOperator();
  if (failure !== undefined) made.service.failNext(failure);
  const send = start(made.operator);
  const response = await send({ method: "POST", headers: { "content-type": type }, body: order });
  const text = await response.text();
  expectNoSecret(JSON.stringify(made.logged));
  expect(JSON.stringify(made.logged)).not.toContain("ExpressPlayToken");
  expectNoSecret(text);
  expect({
    name,
    status: response.status,
    type: response.headers.get("content-type"),
    cache: response.headers.get("cache-control"),
    answer: JSON.parse(text),
    sent: made.sent,
    logged: made.logged,
  }).toStrictEqual({
    name,
    status,
    type: status === 200 ? "application/json" : "application/problem+json",
    cache: "no-store",
    answer,
    sent,
    logged,
  });
}
