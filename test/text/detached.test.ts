import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { detached } from "../../src/text/detached.ts";

test("property: returns the same string", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(detached(text)).toBe(text);
    }),
  );
});

test("does not keep the original string alive", () => {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  const heap = (): number => {
    if (typeof collect === "function") collect();
    return process.memoryUsage().heapUsed;
  };
  const before = heap();
  const kept = Array.from({ length: 200 }, (_, at) => {
    const body = Buffer.alloc(100_000, String(at).padStart(3, "0")).toString("latin1");
    return detached(body.slice(1000, 1032));
  });
  const grown = heap() - before;
  expect(kept).toHaveLength(200);
  expect(grown).toBeLessThan(10_000_000); // of 20,000,000
});
