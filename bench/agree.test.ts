import { expect, test } from "vitest";
import { agree } from "./agree.ts";

test("all peers, the hand-written decoder and ours agree, but for what each peer lists by name, and each of that is seen", async () => {
  const { seen, disagreements } = await agree();
  expect(disagreements).toStrictEqual([]);
  expect(seen.size).toBeGreaterThan(0);
});
