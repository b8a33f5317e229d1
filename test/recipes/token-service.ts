import { createServer, type Server } from "node:http";
import { onTestFinished } from "vitest";

/** What the service does with a request: it answers, or fails in one of three ways. */
export type Answer =
  | { readonly status: number; readonly contentType: string; readonly body: string; readonly location?: string }
  | "silence"
  | "half a body"
  | "broken connection";

export interface Received {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly contentType: string | undefined;
  readonly body: string;
}

/** Starts a fake token service until the test ends: one answer for each request, the last one repeatedly. */
export async function tokenService(...answers: readonly [Answer, ...Answer[]]): Promise<{
  readonly endpoint: string;
  readonly received: readonly Received[];
}> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const answer = answers[Math.min(received.length, answers.length - 1)];
    const { method, url, headers } = request;
    let body = "";
    for await (const chunk of request) body += chunk;
    received.push({ method, url, contentType: headers["content-type"], body });
    if (answer === undefined || answer === "silence") return;
    if (answer === "broken connection") response.destroy();
    else if (answer === "half a body") response.writeHead(200, { "content-length": 500 }).write("https://wv.service.");
    else {
      const { status, contentType, location } = answer;
      response.writeHead(status, { "content-type": contentType, ...(location !== undefined && { location }) });
      response.end(answer.body);
    }
  });
  return { endpoint: `${await listen(server)}/hms/wv/token`, received };
}

/** Listens on a free local port until the test ends; returns the origin. */
export async function listen(server: Server): Promise<string> {
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server listens on no port.");
  return `http://127.0.0.1:${address.port}`;
}

export const token = "AQAAABIDKbgAAABQbt68jktab0YRY-r9mo6VP";
export const tokenUrl = `https://wv.service.expressplay.com/hms/wv/rights/?ExpressPlayToken=${token}`;

export const success: Answer = { status: 200, contentType: "text/uri-list", body: `${tokenUrl}\r\n` };
export const loginPage: Answer = {
  status: 200,
  contentType: "text/html",
  body: '<html><a href="https://sso.example/?ExpressPlayToken=">Log in</a></html>',
};
export const unavailable: Answer = { status: 503, contentType: "text/html", body: "<h1>Service Unavailable</h1>" };
export const refusing = (status: number, code: number, message: string): Answer => ({
  status,
  contentType: "application/json",
  body: JSON.stringify({ code, message: `[${code}] ${message}` }),
});
