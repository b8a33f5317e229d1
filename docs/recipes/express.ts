// A route that checks a token request and answers with its issues, for node:http, Express and its relatives:
//
//   createServer(tokenRequestRoute()).listen(8080);
//   app.post("/token-requests", tokenRequestRoute());
//
// Mount it before express.urlencoded() and express.json(): they read the body away, and repair it.
import type { IncomingMessage, ServerResponse } from "node:http";
import { decodeTokenRequestBody, redactTokenRequest } from "widevine-license-token";
import { issuesProblem, type ProblemDetails, problem, problemHeaders } from "./problem-details.ts";
import { readUrlencodedBody } from "./urlencoded-body.ts";

/** The promise that the route gives never rejects, which would end a plain node:http server. */
export function tokenRequestRoute(
  now: () => number = Date.now,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    if (request.method !== "POST") {
      response.setHeader("allow", "POST");
      return refuse(response, problem(405, "Use POST."));
    }
    if (request.readableEnded) {
      return refuse(response, problem(500, "The body was read before this route: mount it before any body parser."));
    }
    const body = await readUrlencodedBody(request.headers["content-type"], request);
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
  answer(response, details.status, problemHeaders, details);
}

function answer(response: ServerResponse, status: number, headers: Record<string, string>, content: object): void {
  response.writeHead(status, headers).end(JSON.stringify(content));
}
