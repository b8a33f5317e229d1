import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parameterNames } from "../../src/index.ts";
import { nearMiss } from "../../src/request/near-miss.ts";
import { nearMiss as referenceNearMiss } from "../reference/names.ts";

describe("a near miss (decision D17)", () => {
  test.each(parameterNames)("is a name that equals it but for ASCII case: %s", (name) => {
    expect(nearMiss(name.toUpperCase())).toBe(name);
    expect(nearMiss(name.toLowerCase())).toBe(name);
    expect(nearMiss(name)).toBe(name);
  });

  test.each(parameterNames.filter((name) => name.length > 4))("is one or two edits away: %s", (name) => {
    expect(nearMiss(name.slice(1))).toBe(name);
    expect(nearMiss(name.slice(1, -1))).toBe(name);
    expect(nearMiss(`${name.slice(0, -2)}_?`)).toBe(name);
    expect(nearMiss(`${name[1]}${name[0]}${name.slice(2)}`)).toBe(name);
    expect(nearMiss(`xyz${name.slice(3)}`)).toBeUndefined();
  });

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
    expect(nearMiss(name)).toBe(parameter);
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
  ])("%j is none", (name) => {
    expect(nearMiss(name)).toBeUndefined();
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
  ])("of a parameter of up to 4 letters is at most one edit away: %s", (name, parameter) => {
    expect(nearMiss(name)).toBe(parameter);
  });

  test.each([
    ["2 characters, but for their case", "EK", "ek"],
    ["2 characters", "kd", undefined],
    ["2 characters", "ke", undefined],
    ["1 character", "k", undefined],
    ["3 characters", "kxd", "kid"],
    ["21 characters", "customerAuthentikatoR", "customerAuthenticator"],
    ["21 characters, 2 edits", "customerauthentikatox", "customerAuthenticator"],
    ["21 characters, 3 edits", "Xustomerauthentikatox", undefined],
    ["22 characters", "customerAuthenticators", undefined],
    ["22 characters", "customer_authenticator", undefined],
    ["22 UTF-16 units in 21 characters", "customerAuthenticato\u{1F511}", undefined],
  ])("has 3 to 21 characters: %s", (_, name, parameter) => {
    expect(nearMiss(name)).toBe(parameter);
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
  ])("is the nearest parameter: %s", (name, parameter) => {
    expect(nearMiss(name)).toBe(parameter);
  });

  test.each([
    ["contentK", "contentKey"], // two insertions for contentKey; a substitution and an insertion for contentId
    ["kik", "kek"], // a substitution for kek and for kid
    ["ekk", "kek"], // a swap for kek; a deletion for ek
    ["eek", "kek"], // a substitution for kek; a deletion for ek
  ])("ties go to the first in canonical order: %s", (name, parameter) => {
    expect(nearMiss(name)).toBe(parameter);
  });

  test("nothing is edited twice: a swap with a letter in between is three edits", () => {
    expect(nearMiss("cooikie")).toBe("cookie");
    expect(nearMiss("cooixke")).toBeUndefined();
  });

  test("letters beyond ASCII have no case", () => {
    expect(nearMiss("E\u212A")).toBeUndefined(); // the Kelvin sign, which is no K here
    expect(nearMiss("\u212Aid")).toBe("kid"); // one edit
    expect(nearMiss("\u212Aidd")).toBeUndefined(); // two
    expect(nearMiss("coo\u212A\u0130\u212A")).toBeUndefined();
  });

  test("of a huge name is not looked for", () => {
    expect(nearMiss("kid".repeat(100_000))).toBeUndefined();
  });
});

test("the reference finds the same", () => {
  const edit = fc.tuple(
    fc.nat(),
    fc.constantFrom("insert", "delete", "substitute", "swap"),
    fc.constantFrom(..."kKeidyX_\u212A"),
  );
  const edited = fc.tuple(fc.constantFrom(...parameterNames), fc.array(edit, { maxLength: 3 })).map(([name, edits]) => {
    let text: string = name;
    for (const [place, kind, letter] of edits) {
      const at = place % (text.length + 1);
      const rest = text.slice(at);
      if (kind === "insert") text = text.slice(0, at) + letter + rest;
      else if (kind === "delete") text = text.slice(0, at) + rest.slice(1);
      else if (kind === "substitute") text = text.slice(0, at) + letter + rest.slice(1);
      else text = text.slice(0, at) + rest.slice(1, 2) + rest.slice(0, 1) + rest.slice(2);
    }
    return text;
  });
  const short = fc.string({ unit: fc.constantFrom(..."kKeEidDI."), maxLength: 5 });
  fc.assert(
    fc.property(fc.oneof(edited, short, fc.string({ maxLength: 25 })), (name) => {
      expect(nearMiss(name)).toBe(referenceNearMiss(name));
    }),
    { numRuns: 500 },
  );
});
