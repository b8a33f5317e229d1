// Own JSON in, license URL out, for Hono: app.route("/", licenseRoutes(operator))
//
// It reads the raw request: `context.req.json()` reads an endless body for ever.
import { Hono } from "hono";
import { answerOrder, type Operator } from "./license-url.ts";

export function licenseRoutes(operator: Operator): Hono {
  return new Hono().post("/licenses", async (context) => {
    const { req } = context;
    const { body, ...init } = await answerOrder(req.header("content-type"), req.raw.body ?? [], operator);
    return new Response(body, init);
  });
}
