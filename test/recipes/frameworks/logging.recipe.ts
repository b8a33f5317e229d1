import { pino } from "pino";
import { expect, test } from "vitest";
import { Order } from "../../../docs/recipes/license-url.ts";
import { logError, requestLicenseUrl } from "../../../docs/recipes/logging.ts";
import { decodeTokenRequest, orThrow } from "../../../src/index.ts";
import type { TokenFetch } from "../../../src/send/index.ts";
import { createOperator, order } from "../license-cases.ts";
import { authenticator, captureConsole, contentKey, expectNoSecret } from "../requests.ts";

const kek = "000102030405060708090a0b0c0d0e0f";
const ek = "1fa68b0a8112b447aef34bd8fb5a7b829d3e862371d2cfe5";
const input = {
  customerAuthenticator: authenticator,
  kid: "^film",
  contentKey,
  securityLevel: 1,
  hdcpOutputControl: 0,
  kek,
  ek,
};
/** Errors and answers that quote all that a request holds. */
const quote = `${authenticator} ${contentKey} ${order.key} ${kek} ${ek}`;

/** What pino writes at its most talkative; each line must be free of secrets and tokens. */
async function logged(run: (logger: pino.Logger) => unknown): Promise<readonly object[]> {
  const lines: string[] = [];
  const output = captureConsole();
  const logger = pino({ level: "trace", base: null, timestamp: false }, { write: (line) => void lines.push(line) });
  await run(logger);
  expect(output).toStrictEqual([]);
  for (const line of lines) {
    expectNoSecret(line);
    for (const secret of [kek, ek, "ExpressPlayToken"]) expect(line).not.toContain(secret);
  }
  return lines.map((line) => JSON.parse(line));
}

const request = {
  customerAuthenticator: "[redacted]",
  kek: "[redacted]",
  kid: "^film",
  ek: "[redacted]",
  contentKey: "[redacted]",
  securityLevel: 1,
  hdcpOutputControl: 0,
};
const requested = { level: 30, request, msg: "token requested" };

test("logs a request and its success, without the token", async () => {
  const { operator } = createOperator();
  let token = "";
  const entries = await logged(async (logger) => {
    const url = await requestLicenseUrl(input, operator, logger);
    token = new URL(String(url)).searchParams.get("ExpressPlayToken") ?? "";
  });
  expect(token).not.toBe("");
  expect(JSON.stringify(entries)).not.toContain(token);
  const licenseServer = "https://wv.service.expressplay.com/hms/wv/rights/";
  expect(entries).toStrictEqual([
    requested,
    { level: 30, answer: { granted: true, licenseServer }, msg: "token granted" },
  ]);
});

test.each<[string, TokenFetch, object]>([
  [
    "a refusal that quotes the request",
    async () => new Response(JSON.stringify({ code: -2018, message: `[-2018] ${quote}` }), { status: 401 }),
    {
      granted: false,
      status: 401,
      code: -2018,
      actor: "account",
      retryable: false,
      meaning: "The customer authenticator is not valid at the host that it was sent to.",
    },
  ],
  [
    "a network error that quotes the request",
    (url, { body }) => Promise.reject(new TypeError(`${url} ${body}`, { cause: quote })),
    { granted: false, attempts: 1, cause: "network" },
  ],
])("logs %s, without it", async (_, fetch, answer) => {
  const entries = await logged(async (logger) => {
    expect(await requestLicenseUrl(input, { target: "test", fetch }, logger)).toBeUndefined();
  });
  expect(entries).toStrictEqual([requested, { level: 50, answer, msg: "no token" }]);
});

test("logs invalid input as its issues, also where keys stand in the wrong places", async () => {
  const wrong = { ...input, kid: contentKey.slice(1), securityLevel: authenticator, [contentKey]: contentKey };
  const entries = await logged(async (logger) => {
    expect(await requestLicenseUrl(wrong, { target: "test" }, logger)).toBeUndefined();
  });
  expect(entries).toStrictEqual([
    {
      level: 40,
      issues: ["body.unknown-parameter", "kid.hex", "securityLevel.value"].map((rule) =>
        expect.objectContaining({ rule }),
      ),
      msg: "token request invalid",
    },
  ]);
});

test("logs what orThrow throws, with the ids of its rules", async () => {
  const entries = await logged((logger) => {
    for (const decode of [
      () => orThrow(decodeTokenRequest({ ...input, kid: contentKey.slice(1), contentKey: quote })),
      () => orThrow(Order.decode({ ...order, key: contentKey, level: quote, seconds: quote })),
    ]) {
      try {
        decode();
      } catch (error) {
        logError(error, logger);
      }
    }
  });
  expect(entries).toStrictEqual([
    { level: 50, err: expect.objectContaining({ message: expect.stringContaining("kid") }), msg: "failed" },
    { level: 50, err: expect.objectContaining({ message: expect.stringContaining("contentKey.") }), msg: "failed" },
  ]);
});

test("logs of any other error its name only", async () => {
  const entries = await logged((logger) => {
    logError(Object.assign(new RangeError(quote, { cause: quote }), { body: quote }), logger);
    logError(quote, logger);
  });
  expect(entries).toStrictEqual([
    { level: 50, name: "RangeError", msg: "failed" },
    { level: 50, name: "string", msg: "failed" },
  ]);
});
