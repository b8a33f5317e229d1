import { createServer, type RequestListener } from "node:http";
import { afterEach, expect, test, vi } from "vitest";
import { tokenRequestRoute } from "../../docs/recipes/check-route.ts";
import { licenseRoute } from "../../docs/recipes/express.ts";
import { tokenGateway } from "../../docs/recipes/gateway.ts";
import { maxTime } from "../../docs/recipes/read-body.ts";
import { listener } from "../../docs/recipes/serve.ts";
import { mostSent, uploadEndlessly } from "./endless-upload.ts";
import { createOperator } from "./license-cases.ts";
import { authenticator } from "./requests.ts";
import { listen } from "./token-service.ts";

const urlencoded = "application/x-www-form-urlencoded";
const gateway = (admits: boolean): RequestListener =>
  listener(tokenGateway({ customerAuthenticator: authenticator, target: "test", admits: () => admits, log: () => {} }));
const servers: readonly (readonly [name: string, type: string, server: RequestListener])[] = [
  ["the check", urlencoded, tokenRequestRoute()],
  ["the license route", "application/json", licenseRoute(createOperator().operator)],
  ["the gateway", urlencoded, gateway(true)],
];

afterEach(() => void vi.useRealTimers());

test.each(servers)("%s answers an endless upload with 413 and ends the connection", async (_, type, server) => {
  const origin = await listen(createServer(server));
  const { status, answer, sent } = await uploadEndlessly(`${origin}/licenses`, type);
  expect(status).toBe(413);
  expect(answer).toContain('"title":"Content Too Large"');
  expect(sent).toBeLessThan(mostSent);
});

test.each(servers)("%s answers an endless slow upload with 408 and ends the connection", async (_, type, server) => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const origin = await listen(createServer(server));
  const upload = uploadEndlessly(`${origin}/licenses`, type, { slowly: true });
  while (vi.getTimerCount() === 0) await new Promise(setImmediate);
  vi.advanceTimersByTime(maxTime - 1);
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(1);
  const { status, answer } = await upload;
  expect(status).toBe(408);
  expect(answer).toContain('"title":"Request Timeout"');
});

test.each([
  ["another method", 405, "PUT", urlencoded, tokenRequestRoute()],
  ["another method, in the gateway", 405, "PUT", urlencoded, gateway(true)],
  ["another type", 415, "POST", "text/plain", tokenRequestRoute()],
  ["a stranger", 401, "POST", urlencoded, gateway(false)],
] as const)("what is refused for %s is not read to its end either", async (_, expected, method, type, server) => {
  const origin = await listen(createServer(server));
  const { status, sent } = await uploadEndlessly(origin, type, { method });
  expect(status).toBe(expected);
  expect(sent).toBeLessThan(mostSent);
});
