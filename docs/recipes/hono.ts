// A Hono route that checks a token request and answers with its issues: app.route("/", tokenRequestRoutes())
//
// It reads the raw request: `parseBody()` would repair what is wrong, and keep one of two parameters of a name.
import { Hono } from "hono";
import { decodeTokenRequestBody, redactTokenRequest } from "widevine-license-token";
import { issuesProblem, problemResponse } from "./problem-details.ts";
import { readUrlencodedBody } from "./urlencoded-body.ts";

export function tokenRequestRoutes(now: () => number = Date.now): Hono {
  const routes = new Hono();
  routes.post("/token-requests", async (context) => {
    const body = await readUrlencodedBody(context.req.header("content-type"), context.req.raw.body ?? []);
    if (body._tag === "Left") return problemResponse(body.left);
    const decoded = decodeTokenRequestBody(body.right, { now });
    if (decoded._tag === "Left") return problemResponse(issuesProblem(decoded.left));
    // Redacted, so that it may be logged and shown; go on with `decoded.right` to send it.
    const content = { valid: true, request: redactTokenRequest(decoded.right) };
    return context.json(content, 200, { "cache-control": "no-store" });
  });
  return routes;
}
