import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findNearMiss as findNearMissAmong } from "../../src/contract/near-miss.ts";
import { documented, parameterNames } from "../../src/contracts/documented.ts";
import { nearMiss as referenceNearMiss } from "../reference/names.ts";

const findNearMiss = (name: string) => findNearMissAmong(name, documented.slots);

describe("a near miss (decision D17)", () => {
  test.each(parameterNames)("matches a name that differs only in ASCII case: %s", (name) => {
    expect(findNearMiss(name.toUpperCase())).toBe(name);
    expect(findNearMiss(name.toLowerCase())).toBe(name);
    expect(findNearMiss(name)).toBe(name);
  });

  test.each(parameterNames.filter((name) => name.length > 4))(
    "matches a name that is one or two edits away: %s",
    (name) => {
      expect(findNearMiss(name.slice(1))).toBe(name);
      expect(findNearMiss(name.slice(1, -1))).toBe(name);
      expect(findNearMiss(`${name.slice(0, -2)}_?`)).toBe(name);
      expect(findNearMiss(`${name[1]}${name[0]}${name.slice(2)}`)).toBe(name);
      expect(findNearMiss(`xyz${name.slice(3)}`)).toBeUndefined();
    },
  );

  test.each([
    ["KID", "kid"],
    ["securtyLevel", "securityLevel"],
    ["contentID", "contentId"],
    ["licenceDuration", "licenseDuration"],
    ["LicenceDuration", "licenseDuration"],
    ["content_key", "contentKey"],
    ["license-duration", "licenseDuration"],
    ["licence_duration", "licenseDuration"],
    ["hdcp_output_control", "hdcpOutputControl"],
    ["hdcpOutputControls", "hdcpOutputControl"],
    ["expriationTime", "expirationTime"],
    ["wvExtensions", "wvExtension"],
    ["wvxEtension", "wvExtension"],
    ["cookies", "cookie"],
    ["cook", "cookie"],
    ["ocokei", "cookie"],
    ["?cookie", "cookie"],
    ["\uFEFFcookie", "cookie"],
    ["COOKIE\n", "cookie"],
    ["cook\u{1F36A}", "cookie"],
  ])("%j is a near miss of %s", (name, parameter) => {
    expect(findNearMiss(name)).toBe(parameter);
  });

  test.each([
    "useHttps",
    "trackType",
    "playbackDuration",
    "extra",
    "",
    "coo",
    "oockkei",
    "expirationDate",
    "wvExt",
    "__proto__",
    "constructor",
    "toString",
    "cook\u{1F36A}\u{1F36A}",
  ])("%j is not a near miss", (name) => {
    expect(findNearMiss(name)).toBeUndefined();
  });

  test.each([
    ["kidd", "kid"],
    ["kie", "kid"],
    ["idk", undefined],
    ["ikd", "kid"],
    ["kiddy", undefined],
    ["kid.0", undefined],
    ["kek1", "kek"],
    ["kekkk", undefined],
    ["ekx", "ek"],
    ["xek", "kek"],
    ["ekxx", undefined],
  ])("matches at most one edit for a parameter of up to 4 letters: %s", (name, parameter) => {
    expect(findNearMiss(name)).toBe(parameter);
  });

  test.each([
    ["2 characters that differ only in case", "EK", "ek"],
    ["2 characters", "kd", undefined],
    ["2 characters", "ke", undefined],
    ["1 character", "k", undefined],
    ["3 characters", "kxd", "kid"],
    ["21 characters", "customerAuthentikatoR", "customerAuthenticator"],
    ["21 characters, 2 edits", "customerauthentikatox", "customerAuthenticator"],
    ["21 characters, 3 edits", "Xustomerauthentikatox", undefined],
    ["22 characters", "customer_authenticator", "customerAuthenticator"],
    ["22 UTF-16 units in 21 characters", "customerAuthenticato\u{1F511}", "customerAuthenticator"],
    ["23 characters", "customer_authenticator_", "customerAuthenticator"],
    ["24 characters", "customer_authenticator__", undefined],
  ])("requires 3 to 23 characters: %s", (_, name, parameter) => {
    expect(findNearMiss(name)).toBe(parameter);
  });

  test.each([
    ["contentIe", "contentId"],
    ["contentIy", "contentId"],
    ["contentey", "contentKey"],
    ["content", "contentId"],
    ["contentX", "contentId"],
    ["contentKd", "contentId"],
    ["contentIey", "contentKey"],
    ["keb", "kek"],
    ["ked", "kek"],
  ])("returns the nearest parameter: %s", (name, parameter) => {
    expect(findNearMiss(name)).toBe(parameter);
  });

  test.each([
    ["contentK", "contentKey"], // two insertions for contentKey; a substitution and an insertion for contentId
    ["kik", "kek"], // a substitution for kek and for kid
    ["ekk", "kek"], // a swap for kek; a deletion for ek
    ["eek", "kek"], // a substitution for kek; a deletion for ek
  ])("returns the first in canonical order for a tie: %s", (name, parameter) => {
    expect(findNearMiss(name)).toBe(parameter);
  });

  test("edits no letter twice: a swap with a letter in between is three edits", () => {
    expect(findNearMiss("cooikie")).toBe("cookie");
    expect(findNearMiss("cooixke")).toBeUndefined();
  });

  test("ignores case only for ASCII letters", () => {
    expect(findNearMiss("E\u212A")).toBeUndefined(); // the Kelvin sign, which is not a K here
    expect(findNearMiss("\u212Aid")).toBe("kid"); // one edit
    expect(findNearMiss("\u212Aidd")).toBeUndefined(); // two
    expect(findNearMiss("coo\u212A\u0130\u212A")).toBeUndefined();
  });

  test.each([
    ["kid[]", "kid"],
    ["kid[0]", "kid"],
    ["wvExtension[12]", "wvExtension"],
    ["COOKIE[1]", "cookie"],
    ["cookies[]", "cookie"],
    ["kid[a]", undefined],
    ["kid[0][1]", undefined],
    ["cookie]", "cookie"],
    ["[]", undefined],
    ["]", undefined],
  ])("takes brackets off the end: %s", (name, parameter) => {
    expect(findNearMiss(name)).toBe(parameter);
  });

  test.each([
    ["cookie.0", "cookie"],
    ["cookie.", "cookie"],
    ["kek.0", "kek"],
    [`wvExtension.${"x".repeat(100)}`, "wvExtension"],
    ["kid.", "kid"],
    ["kid.x", "kid"],
    ["kid.0x", "kid"],
    ["kid.0", undefined],
    ["kid.007", undefined],
    ["contentKey.0", undefined],
    ["ek.12", undefined],
    ["securityLevel.3", undefined],
    ["hdcpOutputControl.4[]", undefined],
    ["KID.x", undefined],
  ])(
    "matches a parameter with a dot and anything, but for an index that another contract gives it: %s",
    (name, parameter) => {
      expect(findNearMiss(name)).toBe(parameter);
    },
  );

  test("takes a huge name", () => {
    expect(findNearMiss("kid".repeat(100_000))).toBeUndefined();
    expect(findNearMiss(`kid.${"0".repeat(2 ** 24)}`)).toBeUndefined();
    expect(findNearMiss(`kid[${"0".repeat(2 ** 24)}]`)).toBe("kid");
  });
});

test("property: agrees with the reference", () => {
  const edit = fc.tuple(
    fc.nat(),
    fc.constantFrom("insert", "delete", "substitute", "swap"),
    fc.constantFrom(..."kKeidyX_\u212A"),
  );
  const edited = fc.tuple(fc.constantFrom(...parameterNames), fc.array(edit, { maxLength: 3 })).map(([name, edits]) => {
    let result: string = name;
    for (const [position, kind, letter] of edits) {
      const at = position % (result.length + 1);
      const rest = result.slice(at);
      if (kind === "insert") result = result.slice(0, at) + letter + rest;
      else if (kind === "delete") result = result.slice(0, at) + rest.slice(1);
      else if (kind === "substitute") result = result.slice(0, at) + letter + rest.slice(1);
      else result = result.slice(0, at) + rest.slice(1, 2) + rest.slice(0, 1) + rest.slice(2);
    }
    return result;
  });
  const short = fc.string({ unit: fc.constantFrom(..."kKeEidDI."), maxLength: 5 });
  fc.assert(
    fc.property(fc.oneof(edited, short, fc.string({ maxLength: 25 })), (name) => {
      expect(findNearMiss(name)).toBe(referenceNearMiss(name));
    }),
    { numRuns: 500 },
  );
});
