import { expect, test } from "vitest";
import { redactTokenResponse } from "../../src/index.ts";
import { requestToken, type TokenFetch } from "../../src/send/index.ts";
import { captureConsole } from "../recipes/requests.ts";
import {
  answering,
  beginning,
  breaking,
  contentKey,
  cuttingOff,
  expectNoSecret,
  grantBody,
  request,
  requestBody,
  serve,
  silent,
} from "./server.ts";

/** Errors as platforms make them, with the request in each place where one could be. */
const leaking = Object.assign(new TypeError(`fetch failed: ${requestBody}`, { cause: new Error(requestBody) }), {
  input: requestBody,
  code: contentKey,
  name: requestBody,
});

const fetches: readonly (readonly [name: string, fetch: TokenFetch])[] = [
  ["rejects", () => Promise.reject(leaking)],
  [
    "throws",
    () => {
      throw leaking;
    },
  ],
  ["rejects with a text", () => Promise.reject(requestBody)],
  ["answers with nothing", async () => Object(undefined)],
  ["has a body that fails", async () => new Response(new ReadableStream({ start: (stream) => stream.error(leaking) }))],
  [
    "has a body of text",
    async () => new Response(new ReadableStream({ start: (stream) => stream.enqueue(Object(requestBody)) })),
  ],
  [
    "has a body that fails in the middle",
    async () =>
      new Response(
        new ReadableStream({
          start: (stream) => stream.enqueue(new TextEncoder().encode(grantBody)),
          pull: (stream) => stream.error(leaking),
        }),
      ),
  ],
];

test.each(fetches)("no secret is in the failure where fetch %s", async (_, fetch) => {
  const lines = captureConsole();
  const result = await requestToken(request, { target: "test", fetch });
  expect(result).toMatchObject({ _tag: "Left", left: { kind: "unreachable" } });
  expectNoSecret(result);
  expect(lines).toStrictEqual([]);
});

test.each([
  ["is silent", silent],
  ["stops in a body", beginning],
  ["breaks the connection", breaking],
  ["cuts a body off", cuttingOff],
])("no secret is in the failure where the server %s", async (_, answer) => {
  const { target } = await serve(answer);
  const result = await requestToken(request, { target, timeout: 100 });
  expect(result).toMatchObject({ _tag: "Left", left: { kind: "unreachable" } });
  expectNoSecret(result);
});

test("no secret is in what may be logged of a refusal that quotes the request", async () => {
  const { target } = await serve(answering(400, `<h1>-2018</h1>${requestBody} ${grantBody}`));
  const result = await requestToken(request, { target });
  if (result._tag === "Right" || result.left.kind !== "refused") throw new Error("The request is not refused.");
  expectNoSecret(redactTokenResponse({ _tag: "Left", left: result.left.refusal }));
});

test("no secret and no part of the target is in the error for an invalid target", async () => {
  const target = { endpoint: `https://${contentKey}@localhost/?${requestBody}` };
  const error: unknown = await requestToken(request, { target }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(TypeError);
  expectNoSecret(error);
});
