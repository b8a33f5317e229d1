import { describe, expect, test } from "vitest";
import { documented, observed } from "../../src/core.ts";
import { diagnose } from "../../src/diagnose/index.ts";

const key = "5438b719bf47a2f5678237477db2f9e6";
const plain = `customerAuthenticator=1&kid=^a&contentKey=${key}&securityLevel=1&hdcpOutputControl=0`;

/** The id, the parameter, the path and the fix of each diagnosis of a body with an unknown name. */
const nameIn = (name: string, contract: typeof documented | typeof observed = documented) =>
  diagnose(`customerAuthenticator=1&${encodeURIComponent(name)}=1`, { contract }).map(
    ({ id, parameter, path, fix }) => [id, parameter, path, ...(fix === undefined ? [] : [fix])],
  );

/** The fixes of the unknown names in a request, as a body and as an object. */
const fixesOf = (names: readonly string[], contract: typeof documented | typeof observed = documented) => {
  const inBody = diagnose(names.map((name) => `${name}=1`).join("&"), { contract });
  const inObject = diagnose(Object.fromEntries(names.map((name) => [name, "1"])), { contract });
  expect(inObject.map(({ fix }) => fix)).toStrictEqual(inBody.map(({ fix }) => fix));
  return inBody.filter(({ id }) => /brackets|underscore/.test(id)).map(({ fix }) => fix);
};

describe("the mistakes of an unknown name", () => {
  test.each([
    ["wvExtension[0]", ["parameter.brackets", "wvExtension", [], "wvExtension"]],
    ["wvExtension[]", ["parameter.brackets", "wvExtension", [], "wvExtension"]],
    ["kid[]", ["parameter.brackets", "kid", [], "kid"]],
    ["kid[12]", ["parameter.brackets", "kid", [], "kid"]],
    ["kid_0", ["keys.underscore", "kid", ["kid_0"]]],
    ["contentKey_12", ["keys.underscore", "contentKey", ["contentKey_12"]]],
    ["rightsType", ["parameter.playready", null, ["rightsType"]]],
    ["rental.playDuration", ["parameter.playready", null, ["rental.playDuration"]]],
    ["iv", ["parameter.fairplay", null, ["iv"]]],
    ["ms3Scheme", ["parameter.marlin", null, ["ms3Scheme"]]],
  ])("%s in the documented contract", (name, diagnosis) => {
    expect(nameIn(name)).toStrictEqual([diagnosis]);
  });

  test.each([
    ["wvExtension[0]", ["parameter.brackets", "wvExtension", [], "wvExtension"]],
    ["cookie[3]", ["parameter.brackets", "cookie", [], "cookie"]],
    ["kid[3]", ["parameter.brackets", "kid", [], "kid.3"]],
    ["kid[]", ["parameter.brackets", "kid", [], "kid.0"]],
    ["trackType_0", ["keys.underscore", "trackType", ["trackType_0"], "trackType.0"]],
  ])("%s in the observed contract", (name, diagnosis) => {
    expect(nameIn(name, observed)).toStrictEqual([diagnosis]);
  });

  test.each([
    "kid[a]",
    "kid[00]",
    "kid[1000]",
    "kid]",
    "[0]",
    "other[0]",
    "kid_",
    "kid_a",
    "kid_00",
    "cookie_0",
    "_0",
    "RIGHTSTYPE",
  ])("%s is none of them", (name) => {
    expect(nameIn(name)).toStrictEqual([]);
    expect(nameIn(name, observed)).toStrictEqual([]);
  });

  test.each<[readonly string[], readonly (string | undefined)[]]>([
    [["wvExtension[0]", "wvExtension[1]", "wvExtension[7]"], Array(3).fill("wvExtension")],
    [["wvExtension[]", "wvExtension[1]"], Array(2).fill("wvExtension")],
    [["wvExtension[1]", "wvExtension[]"], Array(2).fill("wvExtension")],
    [["wvExtension[1]", "wvExtension[0]"], Array(2).fill(undefined)],
    [["wvExtension[]", "wvExtension[0]"], Array(2).fill(undefined)],
    [["wvExtension[5]", "wvExtension[]", "wvExtension[6]"], Array(3).fill(undefined)],
    [
      ["cookie[1]", "contentId[0]", "other[1]", "other[0]"],
      ["cookie", "contentId"],
    ],
  ])("%j have a fix only if their indexes rise", (names, fixes) => {
    expect(fixesOf(names)).toStrictEqual(fixes);
    expect(fixesOf(names, observed)).toStrictEqual(fixes);
  });

  test("have no fix in the observed contract if a parameter of a key has no index", () => {
    expect(fixesOf(["securityLevel[0]", "trackType_0"], observed)).toStrictEqual(["securityLevel.0", "trackType.0"]);
    expect(fixesOf(["kid", "securityLevel[0]", "trackType_0"], observed)).toStrictEqual([undefined, undefined]);
    expect(fixesOf(["kid", "securityLevel[0]"])).toStrictEqual(["securityLevel"]);
    expect(fixesOf(["kek", "kid.0", "cookie[0]", "securityLevel[0]"], observed)).toStrictEqual([
      "cookie",
      "securityLevel.0",
    ]);
    const without = diagnose({ kid: undefined, "securityLevel[0]": "1" }, { contract: observed });
    expect(without).toMatchObject([{ id: "parameter.brackets", fix: "securityLevel.0" }]);
  });

  test("are not looked for where unknown parameters are kept", () => {
    expect(diagnose(`${plain}&iv=1`, { unknown: "keep" })).toStrictEqual([]);
  });

  test("come in the order of the body, before the values", () => {
    const found = diagnose(`iv=1&kid_0=1&${plain.replace("kid=^a", "kid=%20^a")}&rightsType=1`);
    expect(found.map(({ id }) => id)).toStrictEqual([
      "parameter.fairplay",
      "keys.underscore",
      "parameter.playready",
      "text.surrounded",
    ]);
  });
});
