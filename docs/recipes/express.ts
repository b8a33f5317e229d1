// Own JSON in, license URL out, for Express and node:http: app.post("/licenses", licenseRoute(operator))
//
// Mount it before express.json(), which reads the body away, and an endless one for ever.
import type { IncomingMessage, ServerResponse } from "node:http";
import { answerOrder, type Operator } from "./license-url.ts";

export function licenseRoute(operator: Operator) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.readableEnded) throw new Error("Mount the license route before any body parser.");
    const { status, headers, body } = await answerOrder(request.headers["content-type"], request, operator);
    response.writeHead(status, headers).end(body);
  };
}
