import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { TokenService } from "../testing/service/index.ts";

/** Creates a server on which a fake service answers. It reads no more of a body than the service takes. */
export function createServiceServer(service: TokenService): Server {
  return createServer((incoming, outgoing) => void answer(service, incoming, outgoing));
}

async function answer(service: TokenService, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  try {
    const response = await service(toRequest(incoming));
    const headers = Object.fromEntries(response.headers);
    const body = await response.text();
    // The rest of a body that is too long is not read, so no other request can follow it.
    const ending = incoming.complete ? {} : { connection: "close" };
    outgoing.writeHead(response.status, { ...headers, ...ending }).end(body);
  } catch {
    // A method or a URL that no Request has, or a body that broke off.
    outgoing.writeHead(400, { connection: "close" }).end();
  }
}

function toRequest(incoming: IncomingMessage): Request {
  const { method = "", url = "" } = incoming;
  const hasBody = method !== "GET" && method !== "HEAD";
  return new Request(new URL(url, "http://127.0.0.1"), {
    method,
    headers: toHeaders(incoming),
    ...(hasBody && { body: toStream(incoming), duplex: "half" }), // half: the answer comes after the body
  });
}

/** Streams a body as it is read. Canceling leaves the connection open, so that there can be an answer. */
function toStream(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  const chunks = incoming.iterator({ destroyOnReturn: false });
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}

/** The headers that the service reads. */
function toHeaders({ headers }: IncomingMessage): Headers {
  const read = new Headers();
  for (const name of ["content-type", "content-length"]) {
    const value = headers[name];
    if (typeof value === "string") read.set(name, value);
  }
  return read;
}
