// The fake service as a Hono app, for runtimes without node:http and for tests that need no port.
import { Hono } from "hono";
import type { TokenService } from "widevine-license-token/testing/service";

/** All paths go to the fake service, which answers 404 itself; `app.request(url, init)` asks it without a port. */
export function fakeServiceApp(service: TokenService): Hono {
  return new Hono().all("*", (context) => service(context.req.raw));
}
