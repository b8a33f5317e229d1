import { expect, test } from "vitest";
import { agree } from "./agree.ts";

test("ours and all peers agree, but for the deviations that each peer lists, and each deviation is seen", async () => {
  const { seen, disagreements } = await agree();
  expect(disagreements).toStrictEqual([]);
  expect(seen.size).toBeGreaterThan(0);
});
