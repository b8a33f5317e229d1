import { expect, test } from "vitest";
import { compile } from "../types/compile.ts";

// The types of the entry, for programs with the types of browsers and without those of any platform.

const imports = `
import type { TokenRequest } from "../../src/index.ts";
import * as send from "../../src/send/index.ts";
declare const request: TokenRequest;
`;

// The types of Node are those of all other tests.
test("compiles with the types of browsers", () => {
  const source = `/// <reference lib="dom" />${imports}
import { tokenService } from "../../src/testing/service/index.ts";
const service = tokenService();
await send.readTokenResponse(new Response(""));
await send.requestToken(request, { target: "test", fetch, signal: AbortSignal.timeout(50), timeout: 50, attempts: 2 });
await send.requestToken(request, { target: "test", fetch: (url, init) => service(new Request(url, init)) });
await send.requestToken(request, { target: "test", fetch: (url, init) => fetch(url, { ...init, keepalive: true }) });`;
  expect(compile(source).errors).toStrictEqual([]);
});

test("compiles without the types of a platform, and not with wrong arguments", () => {
  const source = `${imports}
const body = { getReader: () => ({ read: async () => ({ done: true }), cancel: async () => {} }) };
const result = await send.readTokenResponse({ status: 200, body });
const failure = result._tag === "Left" ? result.left : undefined;
export const shown: string | undefined = failure?.kind === "refused" ? failure.refusal.detail : failure?.cause;
const fetch: send.TokenFetch = async (url, { body: text, signal }) => ({
  status: url.length,
  headers: { get: () => text ?? null },
  body: signal.aborted ? body : null,
});
await send.requestToken(request, { target: "test", fetch });
// @ts-expect-error a target is required
await send.requestToken(request, { fetch });
// @ts-expect-error the method is always POST
await send.requestToken(request, { target: "test", method: "GET" });
// @ts-expect-error the request is not decoded
await send.requestToken({ customerAuthenticator: "1", kid: "^a", kek: "00", securityLevel: 1, hdcpOutputControl: 0 }, { target: "test" });
// @ts-expect-error a body that somebody has read
await send.readTokenResponse({ status: 200, body: "" });
// @ts-expect-error the kind must be checked first
export const wrong = failure?.refusal;`;
  expect(compile(source).errors).toStrictEqual([]);
});
