import { expect, test } from "vitest";
import { findLicenseUrl } from "../../docs/recipes/task-either.ts";
import { createOperator, order } from "./license-cases.ts";
import { expectNoSecret } from "./requests.ts";

test("returns the license URL, and sends nothing before it is called", async () => {
  const { operator, sent } = createOperator();
  const task = findLicenseUrl(order, operator.customerAuthenticator, operator);
  expect(sent).toStrictEqual([]);
  expect(await task()).toStrictEqual({ _tag: "Right", right: expect.stringContaining("?ExpressPlayToken=") });
  expect(sent).toStrictEqual([
    expect.stringContaining("&kid=fd1a706ac2b36002888f6d4a414333c3&contentKey=5438b719bf47a2f5678237477db2f9e6&"),
  ]);
});

test("returns all problems of an order, without its values", async () => {
  const { operator, sent } = createOperator();
  const broken = { ...order, film: order.key, key: order.key.slice(1), seconds: -1, level: "HARD" };
  const result = await findLicenseUrl(broken, operator.customerAuthenticator, operator)();
  const problems = result._tag === "Left" ? result.left.problems : undefined;
  expect(problems?.map(({ path, issue }) => [path, issue?.rule])).toStrictEqual([
    [["film"], "kid.hex"],
    [["key"], "contentKey.hex"],
    [["seconds"], "licenseDuration.integer"],
    [["level"], "securityLevel.value"],
  ]);
  expectNoSecret(JSON.stringify(result));
  expect(sent).toStrictEqual([]);
});

test.each([
  [-2019, 502],
  [503, 503],
] as const)("returns the failure %d of the service as a problem", async (failure, status) => {
  const { operator, service } = createOperator();
  service.failNext(failure);
  const result = await findLicenseUrl(order, operator.customerAuthenticator, operator)();
  expect(result).toStrictEqual({ _tag: "Left", left: expect.objectContaining({ status }) });
});
