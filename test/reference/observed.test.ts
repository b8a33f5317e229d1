import { describe, expect, test } from "vitest";
import { referenceDecodeBody } from "./decode-body.ts";
import { nearMissOf } from "./names.ts";
import { contentKey, decodeBody, decodeObject, ek, kek, kid, show } from "./observed.ts";
import { observedRuleCodes, ruleCodes } from "./rules.ts";

// Examples of the observed contract, computed by hand. All else about it is tested by agreement with the library.

test("has 43 rules, and no code for those that are its own", () => {
  const unbreakable = ["securityLevel.missing", "hdcpOutputControl.missing"];
  const shared = Object.keys(ruleCodes).filter((rule) => !unbreakable.includes(rule));
  expect([...shared, ...Object.keys(observedRuleCodes)].length).toBe(43);
  expect(new Set(Object.values(observedRuleCodes))).toStrictEqual(new Set([null]));
});

describe("accepts what published callers send:", () => {
  test.each([
    `customerAuthenticator=1&errorFormat=json&generalFlags=00000000&kid=${kid}&contentKey=${contentKey}&securityLevel=1&hdcpOutputControl=0&trackType=1&expirationTime=%2B2592000`,
    `customerAuthenticator=1&errorFormat=json&useHttps=true&kid=${kid}&contentKey=${contentKey}`,
    `customerAuthenticator=1&useHttps=1&kid=${kid}&contentKey=${contentKey}`,
    `customerAuthenticator=1&useHttps=true&generalFlags=00000001&kid.0=${kid}&contentKey.0=${contentKey}&securityLevel.0=1&hdcpOutputControl.0=5&trackType.0=4&contentId=a`,
    `customerAuthenticator=1&kid=${kid}&contentKey=${contentKey}&licenseDuration=1&playbackDuration=9007199254740991`,
  ])("%s", (body) => {
    expect(show(decodeBody(body))).toStrictEqual([body]);
    expect(decodeBody(body)).toHaveProperty("valid", true);
    expect(referenceDecodeBody(body)).toHaveProperty("valid", false);
  });
});

test("decodes several keys in index order, at the place of kid", () => {
  const body = `contentKey.1=${contentKey}&cookie=c&kid.1=%5Ekid1&trackType.0=3&kid%2E0=${kid}&ek.0=${ek}&customerAuthenticator=1&kek=${kek}`;
  const canonical = `customerAuthenticator=1&kek=${kek}&kid.0=${kid}&ek.0=${ek}&trackType.0=3&kid.1=%5Ekid1&contentKey.1=${contentKey}&cookie=c`;
  const keys = [
    { kid, ek, trackType: 3 },
    { kid: "^kid1", contentKey },
  ];
  const request = { customerAuthenticator: "1", kek, keys, cookie: "c" };
  expect(decodeBody(body)).toStrictEqual({ valid: true, canonical, request });
  expect(decodeObject(request)).toStrictEqual({ valid: true, canonical, request });
  const members = { customerAuthenticator: "1", kek, "kid.0": kid, "ek.0": ek, "trackType.0": "3", cookie: "c" };
  expect(decodeObject({ ...members, "kid.1": "^kid1", "contentKey.1": contentKey })).toStrictEqual({
    valid: true,
    canonical,
    request,
  });
});

const whole = `customerAuthenticator=1&kid.0=${kid}&contentKey.0=${contentKey}`;

describe("bodies", () => {
  test.each<[string, readonly string[]]>([
    ["useHttps=yes", ["useHttps.value /useHttps parameter:useHttps"]],
    ["generalFlags=00000002", ["generalFlags.value /generalFlags parameter:generalFlags"]],
    ["trackType.0=5", ["trackType.value /keys/0/trackType parameter:trackType index:0"]],
    [
      "hdcpOutputControl.0=6",
      ["hdcpOutputControl.range /keys/0/hdcpOutputControl parameter:hdcpOutputControl index:0"],
    ],
    ["playbackDuration=0", ["playbackDuration.integer /playbackDuration parameter:playbackDuration"]],
    ["ek.0=", ["ek.format /keys/0/ek parameter:ek index:0", "ek.requires-kek /keys/0/ek parameter:ek index:0"]],
    [
      "trackType.1=1",
      [
        "kid.missing /keys/1/kid parameter:kid index:1",
        "contentKey.missing /keys/1/contentKey parameter:contentKey index:1",
      ],
    ],
    [`kid.2=${kid}&contentKey.2=${contentKey}`, ["keys.gap /"]],
    // Beside keys, a plain parameter of a key breaks no rule but those of its value.
    [`ek=${ek}`, ["keys.mixed /"]],
    ["kid=", ["keys.mixed /", "kid.missing /kid parameter:kid"]],
    ["kid.0=", ["body.duplicate-parameter /keys/0/kid parameter:kid index:0 name:kid.0"]],
    ["trackType.0=%zz", ["body.percent-encoding /keys/0/trackType parameter:trackType index:0"]],
    ["kid.00=1", ["body.unknown-parameter /kid.00 name:kid.00 suggestion:kid"]],
    ["kid.1000=1", ["body.unknown-parameter / suggestion:kid"]],
    ["kid.=1", ["body.unknown-parameter /kid. name:kid. suggestion:kid"]],
    ["cookie.0=1", ["body.unknown-parameter /cookie.0 name:cookie.0 suggestion:cookie"]],
    ["KID.0=1", ["body.unknown-parameter /KID.0 name:KID.0"]],
    ["keys=1", ["body.unknown-parameter /keys name:keys"]],
    [
      "cookie.0=1&keys=&trackType.0=9",
      [
        "body.unknown-parameter /cookie.0 name:cookie.0 suggestion:cookie",
        "body.unknown-parameter /keys name:keys",
        "trackType.value /keys/0/trackType parameter:trackType index:0",
      ],
    ],
  ])("%s", (added, expected) => {
    expect(show(decodeBody(`${whole}&${added}`))).toStrictEqual(expected);
  });

  test("the issues of keys stand between those of kek and those of a plain kid", () => {
    expect(show(decodeBody("cookie=%80&kid=1&kid.1=2&trackType.1=9&kid.3=&kek=3&ek=4&useHttps=x"))).toStrictEqual([
      "body.utf-8 /cookie parameter:cookie",
      "keys.mixed /",
      "keys.gap /",
      "customerAuthenticator.missing /customerAuthenticator parameter:customerAuthenticator",
      "useHttps.value /useHttps parameter:useHttps",
      "kek.format /kek parameter:kek",
      "kid.hex /keys/1/kid parameter:kid index:1",
      "trackType.value /keys/1/trackType parameter:trackType index:1",
      "kid.missing /keys/3/kid parameter:kid index:3",
      "kid.hex /kid parameter:kid",
      "ek.format /ek parameter:ek",
    ]);
  });

  test("keeps unknown names, also those with an index that no parameter takes", () => {
    expect(show(decodeBody(`${whole}&kid.00=1&keys=2&KID.0=3`, "keep"))).toStrictEqual([
      `${whole}&kid.00=1&keys=2&KID.0=3`,
    ]);
  });

  test("validates a request without keys as one", () => {
    expect(show(decodeBody("customerAuthenticator=1"))).toStrictEqual([
      "kid.missing /kid parameter:kid",
      "contentKey.missing /contentKey parameter:contentKey",
    ]);
  });
});

test("near misses of both contracts", () => {
  const names = ["kid.0", "kid.0[]", "trackType.7", "kid[0]", "useHTTPs", "playbackDurations", "useHttps.x"];
  expect(names.map((name) => nearMissOf("documented", name))).toStrictEqual([
    undefined,
    undefined,
    undefined,
    "kid",
    undefined,
    undefined,
    undefined,
  ]);
  expect(names.map((name) => nearMissOf("observed", name))).toStrictEqual([
    "kid",
    "kid",
    "trackType",
    "kid",
    "useHttps",
    "playbackDuration",
    "useHttps",
  ]);
});
