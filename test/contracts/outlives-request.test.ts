import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { decodeTokenRequestBody, orThrow } from "../../src/index.ts";
import { toBody } from "../arbitraries/requests.ts";

// A property of the entry of kid: a cache of key ids keeps values long after their requests (decision P25).

test("a kept kid does not keep its body alive", () => {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  const heap = (): number => {
    if (typeof collect === "function") collect();
    return process.memoryUsage().heapUsed;
  };
  const before = heap();
  const kept = Array.from({ length: 200 }, (_, at) => {
    const pairs: [string, string][] = [
      ["customerAuthenticator", "1"],
      ["kid", String(at).padStart(32, "0")],
      ["contentKey", "5438b719bf47a2f5678237477db2f9e6"],
      ["contentId", "x".repeat(100_000)],
      ["securityLevel", "1"],
      ["hdcpOutputControl", "0"],
    ];
    const body = Buffer.from(toBody(pairs), "latin1").toString("latin1");
    return orThrow(decodeTokenRequestBody(body)).kid;
  });
  expect(kept).toHaveLength(200);
  expect(heap() - before).toBeLessThan(10_000_000); // of 20,000,000
});
