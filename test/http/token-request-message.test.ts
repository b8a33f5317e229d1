import { createServer, type IncomingMessage } from "node:http";
import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { ObservedTokenRequest } from "../../src/contracts/observed-token-request.ts";
import { type ServiceTarget, tokenEndpoint } from "../../src/http/token-endpoint.ts";
import { type TokenRequestMessage, tokenRequestMessage } from "../../src/http/token-request-message.ts";
import { orThrow } from "../../src/or-throw.ts";
import { decodeTokenRequestBody } from "../../src/request/decode.ts";
import { encodeTokenRequestBody } from "../../src/request/encode.ts";
import { requestPairs as createRequestPairs } from "../../src/testing/arbitraries/request-pairs.ts";
import { toBody, unknownPairs } from "../arbitraries/requests.ts";

const requestPairs = createRequestPairs();

const text =
  "customerAuthenticator=123456&kid=%5Ekid1&contentKey=5438b719bf47a2f5678237477db2f9e6&securityLevel=1&hdcpOutputControl=0&expirationTime=%2B60";
const request = orThrow(decodeTokenRequestBody(text));
const endpoint = "https://wv-gen.test.expressplay.com/hms/wv/token";

describe("tokenRequestMessage", () => {
  test("creates a POST with the canonical body by default", () => {
    const message = {
      url: endpoint,
      init: {
        method: "POST",
        redirect: "manual",
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body: text,
      },
    };
    expect(tokenRequestMessage(request, "test")).toStrictEqual(message);
    expect(tokenRequestMessage(request, "test", "POST")).toStrictEqual(message);
  });

  test("creates a GET with the same string in the query, and no body", () => {
    expect(tokenRequestMessage(request, "test", "GET")).toStrictEqual({
      url: `${endpoint}?${text}`,
      init: { method: "GET", redirect: "manual", headers: {} },
    });
  });

  test.each([
    ["http://localhost/a", `http://localhost/a?${text}`],
    ["http://localhost/", `http://localhost/?${text}`],
    ["http://localhost/a?b=1", `http://localhost/a?b=1&${text}`],
    ["http://localhost/a?b=1&", `http://localhost/a?b=1&${text}`],
    ["http://localhost/a?", `http://localhost/a?${text}`],
    ["http://localhost/a&", `http://localhost/a&?${text}`],
  ])("appends to the query of the fake service %j", (endpoint, url) => {
    expect(tokenRequestMessage(request, { endpoint }, "GET").url).toBe(url);
    expect(tokenRequestMessage(request, { endpoint }).url).toBe(endpoint);
  });

  test.each(["get", "PUT", "", null, {}])(
    "creates a POST for the method %j, so that no secret gets into a URL",
    (method) => {
      const callLoosely = (...args: readonly unknown[]): unknown => Reflect.apply(tokenRequestMessage, undefined, args);
      expect(callLoosely(request, "test", method)).toStrictEqual(tokenRequestMessage(request, "test", "POST"));
    },
  );

  test("throws the TypeError of an invalid target", () => {
    expect(() => tokenRequestMessage(request, { domain: "evil.com/x" })).toThrow(TypeError);
  });

  test.each<[string, ServiceTarget]>([
    ["https://wv-gen.10.0.0.7/hms/wv/token", { domain: "10.0.0.7" }],
    ["https://wv-gen.xn--a/hms/wv/token", { domain: "xn--a" }],
    ["https://10.0.0.7.8/", { endpoint: "https://10.0.0.7.8/" }],
    ["https://xn--a/", { endpoint: "https://xn--a/" }],
    ["https://user@a/", { endpoint: "https://user@a/" }],
  ])("creates no message for %s, which fetch would refuse with an error that holds the URL", async (url, target) => {
    await expect(fetch(`${url}?secret`)).rejects.toThrow(/secret/);
    for (const method of ["GET", "POST"] as const)
      expect(() => tokenRequestMessage(request, target, method)).toThrow(/^(?:endpoint|domain) must be /);
  });

  test("property: creates a URL that the platform accepts unchanged, for any target that is accepted", () => {
    const part = fc.string({ unit: fc.constantFrom(..."abB.-1/@:?#% &='"), maxLength: 8 });
    const target = fc.oneof(
      fc
        .tuple(fc.constantFrom("http://", "https://a", "https://a:8443/"), part)
        .map(([start, rest]) => ({ endpoint: start + rest })),
      fc.string({ unit: fc.constantFrom("a", "-", ".", "1", "xn--"), maxLength: 6 }).map((domain) => ({ domain })),
    );
    fc.assert(
      fc.property(requestPairs, unknownPairs, target.filter(isAccepted), (pairs, unknowns, target) => {
        const request = orThrow(decodeTokenRequestBody(toBody([...pairs, ...unknowns]), { unknown: "keep" }));
        const { url } = tokenRequestMessage(request, target, "GET");
        expect(new URL(url).href).toBe(url);
        expect(url.startsWith(tokenEndpoint(target))).toBe(true);
        expect(url.endsWith(encodeTokenRequestBody(request))).toBe(true);
      }),
    );
  });

  test("property: creates messages from which a server reads the request, with kept unknown parameters", () => {
    const target = fc.constantFrom<ServiceTarget[]>("test", "production", { endpoint: "http://localhost/?a=b" });
    fc.assert(
      fc.property(requestPairs, unknownPairs, target, (pairs, unknowns, target) => {
        const request = orThrow(decodeTokenRequestBody(toBody([...pairs, ...unknowns]), { unknown: "keep" }));
        const { url, init } = tokenRequestMessage(request, target);
        const query = new URL(tokenRequestMessage(request, target, "GET").url).search.slice(1).replace(/^a=b&/, "");
        expect([init.body, query]).toStrictEqual([encodeTokenRequestBody(request), encodeTokenRequestBody(request)]);
        expect(decodeTokenRequestBody(query, { unknown: "keep" })).toStrictEqual({ _tag: "Right", right: request });
        expect(url).not.toContain("customerAuthenticator");
      }),
    );
  });

  test("has the types of the arguments of fetch", () => {
    expectTypeOf(tokenRequestMessage(request, "test")).toEqualTypeOf<TokenRequestMessage>();
    expectTypeOf(fetch).toBeCallableWith("", tokenRequestMessage(request, "test").init);
    expectTypeOf<TokenRequestMessage["init"]["redirect"]>().toEqualTypeOf<"manual">();
    // @ts-expect-error A request must come from decoding.
    expectTypeOf(tokenRequestMessage).toBeCallableWith({ kid: "^kid1" }, "test");
    // @ts-expect-error No other method is allowed.
    expectTypeOf(tokenRequestMessage).toBeCallableWith(request, "test", "PUT");
    // @ts-expect-error A target has only one of the two properties.
    expectTypeOf(tokenRequestMessage).toBeCallableWith(request, { endpoint: "http://a", domain: "a.b" });
    expectTypeOf(tokenRequestMessage).parameter(0).toEqualTypeOf<ObservedTokenRequest>();
  });
});

describe("await fetch(url, init)", () => {
  test.each([["POST"], ["GET"]] as const)("sends %s, and does not follow a redirect", async (method) => {
    const seen: unknown[] = [];
    const server = createServer(async (incoming, outgoing) => {
      seen.push([incoming.method, incoming.url, incoming.headers["content-type"], await readAll(incoming)]);
      outgoing.writeHead(307, { location: "/elsewhere" }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      const address = server.address();
      const port = typeof address === "object" ? address?.port : undefined;
      const { url, init } = tokenRequestMessage(request, { endpoint: `http://127.0.0.1:${port}/token` }, method);
      const response = await fetch(url, init);
      expect(response.status).toBe(307);
      expect(seen).toStrictEqual([
        method === "GET"
          ? ["GET", `/token?${text}`, undefined, ""]
          : ["POST", "/token", "application/x-www-form-urlencoded", text],
      ]);
    } finally {
      server.close();
    }
  });
});

function isAccepted(target: ServiceTarget): boolean {
  try {
    return tokenEndpoint(target) !== "";
  } catch {
    return false;
  }
}

async function readAll(incoming: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of incoming) body += chunk;
  return body;
}
