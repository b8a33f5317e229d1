import { createServer } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { fakeServiceServer } from "../../docs/recipes/fake-service-node.ts";
import { decodeTokenRequestBody, encodeTokenRequestBody, observed, orThrow } from "../../src/index.ts";
import { requestToken } from "../../src/send/index.ts";
import { type TokenServiceOptions, tokenService } from "../../src/testing/service/index.ts";
import {
  answering,
  authenticator,
  beginning,
  breaking,
  contentKey,
  cuttingOff,
  grant,
  grantBody,
  granting,
  licenseServer,
  listen,
  refused,
  request,
  requestBody,
  serve,
  silent,
  unreachable,
} from "./server.ts";

/** The fake service behind node:http. */
async function startService(options: TokenServiceOptions = {}) {
  const service = tokenService({ customerAuthenticators: [authenticator], ...options });
  const server = fakeServiceServer(service);
  const endpoint = await listen((incoming, response) => server.emit("request", incoming, response));
  return { service, target: { endpoint } };
}

describe("the fake service", () => {
  test("grants a token", async () => {
    const { target } = await startService();
    expect(await requestToken(request, { target })).toMatchObject({ _tag: "Right", right: { licenseServer } });
  });

  test("grants a token for a request of the observed contract", async () => {
    const { target } = await startService({ contract: observed });
    const text = `customerAuthenticator=${authenticator}&kid.0=%5Ea&contentKey.0=${contentKey}`;
    const observedRequest = orThrow(decodeTokenRequestBody(text, { contract: observed }));
    expect(await requestToken(observedRequest, { target })).toMatchObject({ _tag: "Right", right: { licenseServer } });
  });

  test.each([
    [-2019, { status: 400, code: -2019, actor: "account", retryable: false }],
    [503, { status: 503, code: null, actor: "service", retryable: true }],
  ] as const)("refuses with %d", async (failure, refusal) => {
    const { service, target } = await startService();
    service.failNext(failure);
    expect(await requestToken(request, { target })).toMatchObject({ _tag: "Left", left: { kind: "refused", refusal } });
  });
});

describe("sends once, unless told otherwise,", () => {
  test("the canonical body by POST", async () => {
    const messages: unknown[] = [];
    const { target, received } = await serve((response, { method, url, headers }) => {
      messages.push([method, url, headers["content-type"]]);
      response.end(grantBody);
    });
    expect(await requestToken(request, { target })).toStrictEqual(grant);
    expect(received).toStrictEqual([requestBody]);
    expect(messages).toStrictEqual([["POST", "/hms/wv/token", "application/x-www-form-urlencoded"]]);
  });

  test.each([
    ["unavailable", answering(503, ""), refused(503)],
    ["too many requests", answering(429, "", { "retry-after": "0" }), refused(429)],
    ["a broken connection", breaking, unreachable(1, "network")],
    ["a body that is cut off", cuttingOff, unreachable(1, "cut off")],
  ])("also for %s", async (_, answer, failure) => {
    const { target, received } = await serve(answer, granting);
    expect(await requestToken(request, { target })).toStrictEqual(failure);
    expect(received).toStrictEqual([requestBody]);
  });

  test.each([0, -1, 0.5, Number.NaN])("also for %d attempts", async (attempts) => {
    const { target, received } = await serve(answering(503, ""));
    expect(await requestToken(request, { target, attempts })).toStrictEqual(refused(503));
    expect(received).toHaveLength(1);
  });
});

describe("sends again, if told so,", () => {
  test("as often as a fraction of attempts rounded up", async () => {
    const { target, received } = await serve(answering(503, ""));
    expect(await requestToken(request, { target, attempts: 1.5 })).toStrictEqual(refused(503));
    expect(received).toHaveLength(2);
  });

  test.each([
    ["unavailable", answering(503, "")],
    ["too many requests", answering(429, "")],
    ["a broken connection", breaking],
    ["a body that is cut off", cuttingOff],
  ])("after %s", async (_, answer) => {
    const { target, received } = await serve(answer, granting);
    expect(await requestToken(request, { target, attempts: 2 })).toStrictEqual(grant);
    expect(received).toStrictEqual([requestBody, requestBody]);
  });

  test("and returns the last failure", async () => {
    const { target, received } = await serve(answering(503, ""), breaking);
    expect(await requestToken(request, { target, attempts: 2 })).toStrictEqual(unreachable(2, "network"));
    expect(received).toHaveLength(2);
  });

  test.each([400, 401, 404, 200, 204, 302])("but not after a final answer with status %d", async (status) => {
    const { target, received } = await serve(answering(status, ""), granting);
    expect(await requestToken(request, { target, attempts: 3 })).toStrictEqual(refused(status));
    expect(received).toHaveLength(1);
  });
});

test.each([301, 302, 303, 307, 308])("does not follow a redirect with status %d", async (status) => {
  const elsewhere = await serve(granting);
  const location = String(Object(elsewhere.target).endpoint);
  const { target } = await serve(answering(status, grantBody, { location }));
  expect(await requestToken(request, { target, attempts: 2 })).toStrictEqual(refused(status));
  expect(elsewhere.received).toStrictEqual([]);
});

describe("a server that lies", () => {
  test.each([
    ["about the encoding", answering(200, grantBody, { "content-encoding": "gzip" }), unreachable(1, "cut off")],
    ["about success", answering(200, "<a href='https://sso/?ExpressPlayToken='>Log in</a>"), refused(200)],
    ["about failure", answering(500, grantBody), refused(500)],
    ["about the type", answering(200, grantBody, { "content-type": "image/png" }), grant],
  ])("%s", async (_, answer, result) => {
    const { target } = await serve(answer);
    expect(await requestToken(request, { target })).toStrictEqual(result);
  });

  test.each([
    ["speaks no HTTP", "SSH-2.0-OpenSSH_9.2\r\n"],
    ["has headers without an end", `HTTP/1.1 200 OK\r\n${"x-filler: 0123456789abcdef\r\n".repeat(8_000)}`],
  ])("and %s", async (_, text) => {
    const server = createServer((socket) => socket.on("error", () => undefined).once("data", () => socket.end(text)));
    onTestFinished(() => void server.close());
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const endpoint = `http://127.0.0.1:${Object(server.address()).port}/`;
    expect(await requestToken(request, { target: { endpoint } })).toStrictEqual(unreachable(1, "network"));
  });
});

test("nobody listens", async () => {
  // fetch refuses this port itself.
  const target = { endpoint: "http://127.0.0.1:9/" };
  expect(await requestToken(request, { target })).toStrictEqual(unreachable(1, "network"));
});

describe("ends at the timeout", () => {
  test.each([
    ["before a response", silent],
    ["in the middle of a body", beginning],
    [
      "in a body that never stops to come",
      (response: { write(text: string): void; on(event: "close", listener: () => void): void }) => {
        const timer = setInterval(() => response.write("#\n"), 5);
        response.on("close", () => clearInterval(timer));
      },
    ],
  ])("%s, and closes the connection", async (_, answer) => {
    const { target, received, closed } = await serve(answer);
    const result = await requestToken(request, { target, timeout: 150, attempts: 5 });
    expect(result).toStrictEqual(unreachable(1, "timeout"));
    await closed;
    expect(received).toHaveLength(1);
  });

  test("which may be over at the beginning: then nothing is sent", async () => {
    const { target, received } = await serve(granting);
    for (const timeout of [0, -1, Number.NEGATIVE_INFINITY]) {
      expect(await requestToken(request, { target, timeout })).toStrictEqual(unreachable(0, "timeout"));
    }
    expect(received).toStrictEqual([]);
  });

  test.each([Number.POSITIVE_INFINITY, Number.NaN, 1e300])("which may be %d", async (timeout) => {
    const { target } = await serve(granting);
    expect(await requestToken(request, { target, timeout })).toStrictEqual(grant);
  });
});

describe("ends when the caller aborts", () => {
  test("before it begins: then nothing is sent", async () => {
    const { target, received } = await serve(granting);
    const signal = AbortSignal.abort(new Error(authenticator));
    expect(await requestToken(request, { target, signal })).toStrictEqual(unreachable(0, "aborted"));
    expect(received).toStrictEqual([]);
  });

  test.each([
    ["before a response", silent],
    ["in the middle of a body", beginning],
  ])("%s, and closes the connection", async (_, answer) => {
    const controller = new AbortController();
    const { target, closed } = await serve((response, incoming) => {
      answer(response, incoming);
      setTimeout(() => controller.abort(new Error(authenticator)), 20);
    });
    const result = requestToken(request, { target, signal: controller.signal, attempts: 5 });
    expect(await result).toStrictEqual(unreachable(1, "aborted"));
    await closed;
  });
});

test.each(["prod", { endpoint: "http://user@localhost/" }, { domain: "localhost:8080" }])(
  "rejects for the invalid target %j",
  async (target) => {
    await expect(requestToken(request, { target: target as "test" })).rejects.toThrow(TypeError);
  },
);

test("reads own options only", async () => {
  const { target, received } = await serve(answering(503, ""));
  Object.assign(Object.prototype, { attempts: 2, timeout: 0 });
  const result = requestToken(request, { target });
  Reflect.deleteProperty(Object.prototype, "attempts");
  Reflect.deleteProperty(Object.prototype, "timeout");
  expect(await result).toStrictEqual(refused(503));
  expect(received).toStrictEqual([encodeTokenRequestBody(request)]);
});
