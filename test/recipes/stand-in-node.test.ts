import { expect, test } from "vitest";
import { standInServer } from "../../docs/recipes/stand-in-node.ts";
import { standIn, standInCases } from "./stand-in-cases.ts";
import { addressOf } from "./token-service.ts";

test.each(standInCases)("on node:http, the stand-in $name", async ({ check }) => {
  const service = standIn();
  const origin = await addressOf(standInServer(service));
  await check(service, fetch, { endpoint: `${origin}/hms/wv/token` });
  expect((await fetch(origin)).status).toBe(404);
});
