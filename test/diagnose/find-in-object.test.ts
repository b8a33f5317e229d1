import { describe, expect, test } from "vitest";
import { observed } from "../../src/core.ts";
import { type DiagnoseOptions, diagnose } from "../../src/diagnose/index.ts";

const key = "5438b719bf47a2f5678237477db2f9e6";
const plain = { customerAuthenticator: "1", kid: "^a", contentKey: key, securityLevel: 1, hdcpOutputControl: 0 };

const idsIn = (more: object, options?: DiagnoseOptions) =>
  diagnose({ ...plain, ...more }, options).map(({ id, path, fix }) => [id, path, ...(fix === undefined ? [] : [fix])]);

describe("an object", () => {
  test("that is valid has no diagnosis", () => {
    expect(idsIn({})).toStrictEqual([]);
    expect(
      idsIn({ expirationTime: new Date(0), cookie: undefined, extra: [["iv", "1"]], licenseDuration: 60 }),
    ).toStrictEqual([]);
  });

  test.each<[object, unknown[]]>([
    [{ kid: [key] }, ["value.list", ["kid"], key]],
    [{ kid: [key, key] }, ["value.list", ["kid"]]],
    [{ kid: [5] }, ["value.list", ["kid"]]],
    [{ contentKey: ["x"] }, ["value.list", ["contentKey"]]],
    [{ contentKey: 5438719 }, ["value.number", ["contentKey"]]],
    [{ cookie: 0 }, ["value.number", ["cookie"]]],
    [{ securityLevel: null }, ["value.null", ["securityLevel"]]],
    [{ cookie: " undefined " }, ["text.placeholder", ["cookie"]]],
    [{ expirationTime: 1_893_456_000 }, ["time.epoch", ["expirationTime"], "2030-01-01T00:00:00Z"]],
    [{ wvExtension: ["wudo,AAAAAA==", "wudo,AAAAAA"] }, ["extension.base64url", ["wvExtension", 1], "wudo,AAAAAA=="]],
    [{ wvExtension: [undefined, "wudo,AAAAAA"] }, ["extension.base64url", ["wvExtension", 1], "wudo,AAAAAA=="]],
    [{ wvExtension: "wudo,AAAAAA" }, ["extension.base64url", ["wvExtension", 0], "wudo,AAAAAA=="]],
    [{ rightsType: "1" }, ["parameter.playready", ["rightsType"]]],
  ])("%j", (more, diagnosis) => {
    expect(idsIn(more)).toStrictEqual([diagnosis]);
  });

  test("whose value is no mistake of the table has no diagnosis", () => {
    expect(idsIn({ securityLevel: true })).toStrictEqual([]);
    expect(idsIn({ kid: {}, iv: 1 }, { unknown: "keep" })).toStrictEqual([]);
  });

  test("has keys, in the list or with an index, each with its path", () => {
    const { kid, contentKey, ...beside } = plain;
    expect([kid, contentKey]).toHaveLength(2);
    const keys = [{ kid: "^a", contentKey: ` ${key}` }, { kid: 5, contentKey: key, other: 1 }, null];
    const found = diagnose({ ...beside, keys, "contentKey.3": `${key} ` }, { contract: observed });
    expect(found.map(({ id, path }) => [id, path])).toStrictEqual([
      ["value.number", ["keys", 1, "kid"]],
      ["text.surrounded", ["keys", 0, "contentKey"]],
      ["text.surrounded", ["keys", 3, "contentKey"]],
    ]);
  });

  test("whose keys are no list has no diagnosis of a key", () => {
    expect(idsIn({ keys: 5 }, { contract: observed })).toStrictEqual([]);
  });

  test("that is none has no diagnosis", () => {
    expect(diagnose([])).toStrictEqual([]);
    expect(diagnose(new Map([["kid", "1"]]))).toStrictEqual([]);
  });
});
