import { describe, expect, test } from "vitest";
import { adviseTokenRequest, decodeTokenRequest, observed, orThrow } from "../../src/core.ts";

const contract = observed;
const key = "5438b719bf47a2f5678237477db2f9e6";
const levels = { securityLevel: 1, hdcpOutputControl: 0 };
const account = { customerAuthenticator: "123456,0123456789abcdef0123456789abcdef", errorFormat: "json" };
const plain = { ...account, ...levels, kid: "^a", contentKey: key };

/** The id, the parameter and, where there is one, the index of each piece of advice. */
function advise(properties: object): unknown {
  const request = orThrow(decodeTokenRequest(properties, { contract }));
  return adviseTokenRequest(request, { contract }).map(({ id, parameter, index }) => {
    return index === undefined ? [id, parameter] : [id, parameter, index];
  });
}

describe("advice about a request of the observed contract", () => {
  test("there is none about one that says what it means", () => {
    expect(advise({ ...plain, useHttps: "true", generalFlags: "00000000", contentId: "c".repeat(36) })).toStrictEqual(
      [],
    );
    expect(advise({ ...account, useHttps: "false", keys: [{ ...levels, kid: "^a", contentKey: key }] })).toStrictEqual(
      [],
    );
  });

  test("each piece is about its parameter, in canonical order", () => {
    const { securityLevel, hdcpOutputControl, ...without } = plain;
    expect([securityLevel, hdcpOutputControl]).toStrictEqual([1, 0]);
    const doubtful = { ...without, useHttps: "1", generalFlags: "0000", contentId: "c".repeat(37) };
    expect(advise(doubtful)).toStrictEqual([
      ["useHttps.digit", "useHttps"],
      ["generalFlags.short", "generalFlags"],
      ["contentId.long", "contentId"],
      ["securityLevel.absent", "securityLevel"],
      ["hdcpOutputControl.absent", "hdcpOutputControl"],
    ]);
    expect(advise({ ...plain, useHttps: "0" })).toStrictEqual([["useHttps.digit", "useHttps"]]);
  });

  test("what is about a key says which", () => {
    const keys = [
      { ...levels, kid: "^a", contentKey: key },
      { kid: `^${key}`, contentKey: key, securityLevel: 1 },
      { ...levels, kid: "^c", contentKey: "0".repeat(32) },
    ];
    expect(advise({ ...account, keys })).toStrictEqual([
      ["contentKey.equals-kid", "contentKey", 1],
      ["contentKey.repeated-byte", "contentKey", 2],
      ["hdcpOutputControl.absent", "hdcpOutputControl", 1],
    ]);
  });
});
