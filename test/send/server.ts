import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { expect, onTestFinished } from "vitest";
import { buildTokenRequest, encodeTokenRequestBody, orThrow, type ServiceTarget } from "../../src/index.ts";

export const authenticator = "123456,0123456789abcdef0123456789abcdef";
export const contentKey = "5438b719bf47a2f5678237477db2f9e6";
export const request = orThrow(
  buildTokenRequest({
    customerAuthenticator: authenticator,
    errorFormat: "json",
    kid: "^film",
    contentKey,
    securityLevel: 1,
    hdcpOutputControl: 0,
  }),
);
export const requestBody = encodeTokenRequestBody(request);

export const token = "AQAAABIDKbgAAABQbt68jktab0YRY-r9mo6VP";
export const licenseServer = "https://wv.service.expressplay.com/hms/wv/rights/";
export const grantBody = `${licenseServer}?ExpressPlayToken=${token}\r\n`;
export const grant = {
  _tag: "Right",
  right: { url: grantBody.trim(), licenseServer, token },
};
export const unreachable = (attempts: number, cause: string): unknown => ({
  _tag: "Left",
  left: { kind: "unreachable", attempts, cause },
});
export const refused = (status: number): unknown =>
  expect.objectContaining({
    _tag: "Left",
    left: { kind: "refused", refusal: expect.objectContaining({ status }) },
  });

/** A server on 127.0.0.1 that lives until the test ends. */
export interface Server {
  readonly target: ServiceTarget;
  /** The bodies of the requests that have arrived whole. */
  readonly received: readonly string[];
  /** Resolves when the client has closed the connection of a response that was not at its end. */
  readonly closed: Promise<unknown>;
}

type Answer = (response: ServerResponse, request: IncomingMessage) => unknown;

/** Answers the first request with the first answer and so on; the last one answers all others. */
export async function serve(...answers: readonly [Answer, ...Answer[]]): Promise<Server> {
  const received: string[] = [];
  let close: (value?: unknown) => void = () => undefined;
  const closed = new Promise((resolve) => {
    close = resolve;
  });
  const endpoint = await listen(async (incoming, response) => {
    response.on("close", () => response.writableFinished || close());
    response.on("error", () => undefined);
    let body = "";
    for await (const chunk of incoming) body += chunk;
    received.push(body);
    const answer = answers[received.length - 1] ?? answers.at(-1);
    await answer?.(response, incoming);
  });
  return { target: { endpoint }, received, closed };
}

/** Listens on a free port of this machine until the test ends; returns the endpoint of a token service there. */
export async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}/hms/wv/token`;
}

/** An answer of the service. */
export function answering(status: number, body: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return (response) => response.writeHead(status, headers).end(body);
}

export const granting: Answer = answering(200, grantBody, { "content-type": "text/uri-list" });

/** Begins the body of a grant, and does not end it. */
export const beginning: Answer = (response) => response.writeHead(200).write(grantBody.slice(0, 60));

/** Announces more than it sends, and closes the connection. */
export const cuttingOff: Answer = (response) =>
  response.writeHead(200, { "content-length": 500 }).write(grantBody, () => response.destroy());

export const breaking: Answer = (response) => response.destroy();

export const silent: Answer = () => undefined;

/** Fails if an inspection of a value, in any rendering, has a secret of the request or a token. */
export function expectNoSecret(value: unknown): void {
  const shown = [
    JSON.stringify(value),
    String(value),
    inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true }),
  ].join("\n");
  for (const secret of [authenticator, authenticator.slice(7), contentKey, token, encodeURIComponent(authenticator)]) {
    expect(shown.toLowerCase()).not.toContain(secret.toLowerCase());
  }
}
