import type { ServerResponse } from "node:http";
import { type Duplex, pipeline, Readable } from "node:stream";
import { constants, createBrotliCompress, createGzip, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readTokenResponse, requestToken } from "../../src/send/index.ts";
import { grant, grantBody, refused, request, serve } from "./server.ts";

// Over real HTTP: of a long body little is read, and the connection is closed.

/** Zeros without an end, as fast as they are read. */
function* zeros(): Generator<Uint8Array> {
  for (const chunk = Buffer.alloc(65_536); ; ) yield chunk;
}

/** Sends the zeros through these streams until the last of them is closed. */
function pour(...streams: readonly Duplex[] | readonly [...Duplex[], ServerResponse]): void {
  pipeline([Readable.from(zeros()), ...streams], () => undefined);
}

describe("a body without an end", () => {
  test("is refused, and its connection closed", async () => {
    const { target, closed } = await serve((response) => pour(response.writeHead(200)));
    expect(await requestToken(request, { target, timeout: 60_000 })).toStrictEqual(refused(200));
    await closed;
  });

  test("is a grant if that comes first", async () => {
    const { target, closed } = await serve((response) => {
      response.writeHead(200).write(grantBody);
      pour(response);
    });
    expect(await requestToken(request, { target, timeout: 60_000 })).toStrictEqual(grant);
    await closed;
  });

  test("is not read on by readTokenResponse either", async () => {
    const { target, closed } = await serve((response) => pour(response.writeHead(503)));
    const response = await fetch(String(Object(target).endpoint), { method: "POST" });
    expect(await readTokenResponse(response)).toStrictEqual(refused(503));
    await closed;
  });
});

describe("a bomb", () => {
  test.each([
    ["gzip", () => createGzip()],
    ["br", () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })],
  ])("of %s without an end is refused, and its connection closed", async (encoding, createBomb) => {
    const { target, closed } = await serve((response) =>
      pour(createBomb(), response.writeHead(200, { "content-encoding": encoding })),
    );
    expect(await requestToken(request, { target, timeout: 60_000 })).toStrictEqual(refused(200));
    await closed;
  });

  test("of gzip that is small is refused", async () => {
    const bomb = gzipSync(Buffer.alloc(10_000_000), { level: 9 });
    const { target } = await serve((response) => response.writeHead(200, { "content-encoding": "gzip" }).end(bomb));
    expect(await requestToken(request, { target, timeout: 60_000 })).toStrictEqual(refused(200));
  });
});

test("a body that comes byte by byte is read", async () => {
  const { target } = await serve((response) =>
    Readable.from([...Buffer.from(grantBody)].map((byte) => Buffer.of(byte))).pipe(response),
  );
  expect(await requestToken(request, { target })).toStrictEqual(grant);
});
