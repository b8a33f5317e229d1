import { expect, test } from "vitest";
import { checkUnwrap, pathsToUnwrap, unwrapPairs } from "../../docs/preflight/src/logic/unwrap.ts";
import { context } from "./samples.ts";

// RFC 3394 section 4.1
const kek = "000102030405060708090a0b0c0d0e0f";
const ek = "1fa68b0a8112b447aef34bd8fb5a7b829d3e862371d2cfe5";

test("each ek that does not unwrap is told at its path", async () => {
  const values = {
    texts: { kek, ek },
    extensions: [],
    keys: [{ ek }, { ek: ek.replace("1f", "2f") }, { ek: "1" }, {}],
  };
  expect(pathsToUnwrap(values)).toEqual([["ek"], ["keys", 0, "ek"], ["keys", 1, "ek"]]);
  const { issues, unchecked } = await checkUnwrap(values, { ...context, language: "nl" });
  expect(issues.map(({ rule, path }) => [rule, path])).toEqual([["ek.unwrap", ["keys", 1, "ek"]]]);
  expect(issues[0]?.message).toContain("uit te pakken");
  expect(unchecked).toEqual([]);
  expect(unwrapPairs(values)).not.toBe(unwrapPairs({ ...values, texts: { ek } }));
});

test("without a valid kek there is nothing to check", async () => {
  const values = { texts: { kek: "1", ek }, extensions: [], keys: [] };
  expect(pathsToUnwrap(values)).toEqual([]);
  expect(await checkUnwrap(values, context)).toEqual({ issues: [], unchecked: [] });
});
