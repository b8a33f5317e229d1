// A route that checks an urlencoded token request and answers with its issues, for node:http and Express:
//
//   createServer(tokenRequestRoute()).listen(8080);
//
// Mount it before express.urlencoded() and express.json(): they read the body away, and repair it.
import type { IncomingMessage, ServerResponse } from "node:http";
import { decodeTokenRequestBody, redactTokenRequest } from "widevine-license-token";
import { headersOf, issuesProblem, type ProblemDetails, problem } from "./problem-details.ts";
import { readUrlencodedBody } from "./read-body.ts";

/** The promise that the route gives never rejects, which would end a plain node:http server. */
export function tokenRequestRoute(
  now: () => number = Date.now,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    if (request.readableEnded) {
      return refuse(response, problem(500, "The body was read before this route: mount it before any body parser."));
    }
    // First, for any method: a sender that is cut off in the middle does not see the answer.
    const body = await readUrlencodedBody(request.headers["content-type"], request);
    if (request.method !== "POST") {
      response.setHeader("allow", "POST");
      return refuse(response, problem(405, "Use POST."));
    }
    if (body._tag === "Left") return refuse(response, body.left);
    const decoded = decodeTokenRequestBody(body.right, { now });
    if (decoded._tag === "Left") return refuse(response, issuesProblem(decoded.left));
    // Redacted, so that it may be logged and shown; go on with `decoded.right` to send it.
    answer(
      response,
      200,
      { "content-type": "application/json", "cache-control": "no-store" },
      {
        valid: true,
        request: redactTokenRequest(decoded.right),
      },
    );
  };
}

function refuse(response: ServerResponse, details: ProblemDetails): void {
  answer(response, details.status, headersOf(details), details);
}

function answer(response: ServerResponse, status: number, headers: Record<string, string>, content: object): void {
  response.writeHead(status, headers).end(JSON.stringify(content));
}
