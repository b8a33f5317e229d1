// The recipes behind node:http: POST /token-requests checks, POST /tokens is the gateway. Node 22.18 or newer runs it as it
// stands; an older one needs a compiler.
//
//   EXPRESSPLAY_AUTHENTICATOR=... GATEWAY_KEY=... node docs/recipes/serve.ts
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { tokenRequestRoute } from "./check-route.ts";
import { problem, problemHeaders } from "./problem-details.ts";
import { type Env, gatewayOf } from "./worker.ts";

/** @throws where the environment lacks a secret: better now than at the first request */
export function recipeServer(env: Env): Server {
  const check = tokenRequestRoute();
  const forward = listener(gatewayOf(env));
  return createServer((request, response) => (request.url === "/tokens" ? forward : check)(request, response));
}

/** A function from Request to Response, as node:http calls it; its promise never rejects. */
export function listener(
  answer: (request: Request) => Promise<Response>,
): (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void> {
  return async (incoming, outgoing) => {
    try {
      const response = await answer(requestOf(incoming));
      const text = await response.text();
      outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(text);
    } catch (error) {
      // Its name only: the message of an unforeseen error could hold a value.
      console.error(`failed: ${error instanceof Error ? error.name : "unknown error"}`);
      outgoing.writeHead(500, problemHeaders).end(JSON.stringify(problem(500, "The gateway has failed.")));
    }
  };
}

function requestOf(incoming: IncomingMessage): Request {
  const { method = "GET", url = "/" } = incoming;
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, String(value));
  // The cast: with `lib: dom`, the types of Node and of the browser have a ReadableStream each.
  const hasBody = method !== "GET" && method !== "HEAD";
  return new Request(new URL(url, "http://localhost"), {
    method,
    headers,
    ...(hasBody && { body: Readable.toWeb(incoming) as ReadableStream, duplex: "half" }), // half: the answer comes after the whole body
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const server = recipeServer(process.env);
  // On this machine only: put what ends TLS before it. Port 0 takes a free one.
  server.listen(Number(process.env.PORT ?? 8080), "127.0.0.1", () => {
    console.log(`listening on http://127.0.0.1:${Object(server.address()).port}`);
  });
}
