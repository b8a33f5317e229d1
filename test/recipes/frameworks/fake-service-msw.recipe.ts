import { setupServer } from "msw/node";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { fakeServiceHandler } from "../../../docs/recipes/fake-service-msw.ts";
import { fakeService, fakeServiceCases } from "../fake-service-cases.ts";
import { captureConsole } from "../requests.ts";

const server = setupServer();

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterAll(() => server.close());

test.each(fakeServiceCases)("under MSW, in place of the test service, the fake service $name", async ({ check }) => {
  const service = fakeService();
  server.use(fakeServiceHandler(service));
  onTestFinished(() => server.resetHandlers());
  await check(service, fetch, "test");
});

test("under MSW, in place of another target, and only of that", async () => {
  const target = { domain: "service.expressplay.cn" };
  const service = fakeService();
  server.use(fakeServiceHandler(service, target));
  onTestFinished(() => server.resetHandlers());
  const lines = captureConsole(); // MSW reports unhandled requests there
  for (const { check } of fakeServiceCases) await check(service, fetch, target);
  const elsewhere = "https://wv-gen.test.expressplay.com/hms/wv/token";
  await expect(fetch(elsewhere)).rejects.toThrow("onUnhandledRequest");
  expect(lines).toStrictEqual([expect.stringContaining(`GET ${elsewhere}`)]);
});
