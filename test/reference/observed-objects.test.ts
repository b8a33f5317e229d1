import { describe, expect, test } from "vitest";
import { contentKey, decodeObject, kek, kid, show } from "./observed.ts";

// Examples of objects by the observed contract, computed by hand.

test("reads typed values", () => {
  const input = {
    useHttps: false,
    generalFlags: "00000001",
    keys: [{ kid: "^a", trackType: -0 }],
    playbackDuration: 9,
  };
  expect(decodeObject({ ...input, customerAuthenticator: "1", kek })).toStrictEqual({
    valid: true,
    canonical: `customerAuthenticator=1&useHttps=false&generalFlags=00000001&kek=${kek}&kid.0=%5Ea&trackType.0=0&playbackDuration=9`,
    request: {
      customerAuthenticator: "1",
      useHttps: "false",
      generalFlags: "00000001",
      kek,
      keys: [{ kid: "^a", trackType: 0 }],
      playbackDuration: 9,
    },
  });
});

describe("objects", () => {
  const unreadable = Object.defineProperty({ kid }, "cookie", {
    enumerable: true,
    get: () => {
      throw new Error("unreadable");
    },
  });
  const key = { kid, contentKey };

  test.each<[string, object, readonly string[]]>([
    ["keys that are no list", { keys: key }, ["keys.shape /keys"]],
    ["text for keys", { keys: "kid" }, ["keys.shape /keys"]],
    ["no list beside plain names", { keys: null, kid }, ["keys.shape /keys"]],
    ["1,001 keys", { keys: new Array(1001).fill(null) }, ["keys.shape /keys"]],
    [
      "elements of other kinds",
      { keys: [key, [key], "kid", unreadable, new Map(), key] },
      [
        "keys.shape /keys/1 index:1",
        "keys.shape /keys/2 index:2",
        "keys.shape /keys/3 index:3",
        "keys.shape /keys/4 index:4",
      ],
    ],
    [
      "a broken element uses its index",
      { keys: [null], kid, "trackType.2": 9 },
      [
        "keys.shape /keys/0 index:0",
        "keys.mixed /",
        "keys.gap /",
        "kid.missing /keys/2/kid parameter:kid index:2",
        "contentKey.missing /keys/2/contentKey parameter:contentKey index:2",
        "trackType.value /keys/2/trackType parameter:trackType index:2",
      ],
    ],
    [
      "an empty element",
      { keys: [{}] },
      [
        "kid.missing /keys/0/kid parameter:kid index:0",
        "contentKey.missing /keys/0/contentKey parameter:contentKey index:0",
      ],
    ],
    [
      "a member whose index is in the list",
      { "kid.0": "x", keys: [key], "ek.0": undefined },
      ["body.duplicate-parameter /keys/0/kid parameter:kid index:0 name:kid.0"],
    ],
    [
      "an unknown member of a key",
      { keys: [key, { ...key, contentID: 1, __no__: 2, none: undefined, "\ud800": 3 }] },
      [
        "body.unknown-parameter /keys/1/contentID index:1 name:contentID suggestion:contentId",
        "body.unknown-parameter /keys/1 index:1",
        "body.utf-8 /keys/1 index:1",
      ],
    ],
    [
      "an index in extra",
      {
        keys: [key],
        extra: [
          ["kid.0", "x"],
          ["keys", ""],
        ],
      },
      ["body.duplicate-parameter /keys/0/kid parameter:kid index:0 name:kid.0"],
    ],
    ["a number for useHttps", { keys: [key], useHttps: 1 }, ["value.type /useHttps parameter:useHttps"]],
  ])("%s", (_, input, expected) => {
    expect(show(decodeObject({ customerAuthenticator: "1", ...input }))).toStrictEqual(expected);
    expect(show(decodeObject({ customerAuthenticator: "1", ...input }, "keep"))).toStrictEqual(expected);
  });

  test.each([[[]], [undefined]])("keys that are not given: %j", (keys) => {
    const plain = `customerAuthenticator=1&kid=${kid}&contentKey=${contentKey}`;
    expect(show(decodeObject({ customerAuthenticator: "1", keys, ...key }))).toStrictEqual([plain]);
  });

  test("a list and members of other indexes are keys of one request", () => {
    expect(show(decodeObject({ customerAuthenticator: "1", kek, "kid.1": "^b", keys: [{ kid: "^a" }] }))).toStrictEqual(
      [`customerAuthenticator=1&kek=${kek}&kid.0=%5Ea&kid.1=%5Eb`],
    );
  });

  test("1,000 keys", () => {
    const result = decodeObject({ customerAuthenticator: "1", kek, keys: new Array(1000).fill({ kid: "^a" }) });
    expect(result.valid && result.canonical.endsWith("&kid.999=%5Ea")).toBe(true);
  });

  test("keys.shape stands behind the issues of the body", () => {
    const result = decodeObject({ customerAuthenticator: "1", keys: [null, { ...key, KID: 1 }], KEK: 1 });
    expect(show(result)).toStrictEqual([
      "body.unknown-parameter /keys/1/KID index:1 name:KID suggestion:kid",
      "body.unknown-parameter /KEK name:KEK suggestion:kek",
      "keys.shape /keys/0 index:0",
    ]);
  });
});
