import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Kid, KidFromUuid, kidFromUuid, kidToUuid, orThrow } from "../../src/index.ts";
import { nonStrings } from "../parameters/non-strings.ts";
import { refusedBy } from "./refused-by.ts";

const kid = "fd1a706ac2b36002888f6d4a414333c3";
const uuid = "fd1a706a-c2b3-6002-888f-6d4a414333c3";
const noUuid = refusedBy(
  "kid.hex",
  "kid must be the UUID of a key id: give groups of 8, 4, 4, 4 and 12 hexadecimal digits with dashes between, or the 32 digits alone.",
);

describe("kidFromUuid", () => {
  test.each([
    ["the usual form", uuid],
    ["upper case, as in manifests", uuid.toUpperCase()],
    ["mixed case", "FD1A706A-c2b3-6002-888f-6D4A414333C3"],
    ["digits alone", kid],
    ["digits alone in upper case", kid.toUpperCase()],
  ])("converts a UUID: %s", (_, text) => {
    expect(kidFromUuid(text)).toStrictEqual({ _tag: "Right", right: kid });
  });

  test("converts a UUID of any version or none", () => {
    const nil = "00000000-0000-0000-0000-000000000000";
    expect(kidFromUuid(nil)).toStrictEqual({ _tag: "Right", right: "0".repeat(32) });
    expect(kidFromUuid(nil.replaceAll("0", "f"))).toStrictEqual({ _tag: "Right", right: "f".repeat(32) });
    const random = randomUUID();
    expect(kidFromUuid(random)).toStrictEqual({ _tag: "Right", right: random.replaceAll("-", "") });
  });
});

test("refuses everything else with kid.hex", () => {
  const others = [
    "-",
    "----",
    "^kid1",
    `^${kid}`,
    `{${uuid}}`,
    `urn:uuid:${uuid}`,
    ` ${uuid}`,
    `${uuid}\n`,
    `${uuid}-`,
    `-${uuid.slice(1)}`,
    uuid.slice(1),
    `${uuid}0`,
    uuid.replace("f", "g"),
    uuid.replace("f", "-"),
    uuid.replaceAll("-", "–"),
    uuid.replace("-", "_"),
    uuid.replace("-", ""),
    `${uuid.replace("-", "")}0`,
    "fd1a706ac-2b3-6002-888f-6d4a414333c3",
    "fd1a706a-c2b-36002-888f-6d4a414333c3",
    "fd1a706a-c2b3-600-2888f-6d4a414333c3",
    "fd1a706a-c2b3-6002-888f6-d4a414333c3",
    "fd1a706a-c2b3-6002-888f-6d4a4143-3c3",
    `${"-".repeat(4)}${kid}`,
    kid.slice(1),
    `${kid}0`,
    `0x${kid.slice(2)}`,
    `${kid.slice(1)}６`,
    "-".repeat(36),
    "a".repeat(100_000),
    "-".repeat(100_000),
  ];
  for (const text of others) expect(kidFromUuid(text), text.slice(0, 60)).toStrictEqual(noUuid);
});

test("refuses a missing value and what is no string, each with its own rule", () => {
  const missing = refusedBy("kid.missing", "kid is required: give the UUID of the key id.");
  expect(kidFromUuid("")).toStrictEqual(missing);
  expect(Reflect.apply(kidFromUuid, undefined, [])).toStrictEqual(missing);
  const noString = refusedBy("value.type", "kid must be the text of a UUID: give a string.", "kid");
  for (const value of [0, Object(uuid), [uuid], ...nonStrings]) {
    expect(Reflect.apply(kidFromUuid, undefined, [value])).toStrictEqual(noString);
  }
});

describe("kidToUuid", () => {
  test("returns the UUID of a key id in lower case", () => {
    expect(kidToUuid(orThrow(Kid.decode(kid.toUpperCase())))).toBe(uuid);
    expect(KidFromUuid.encode(orThrow(kidFromUuid(uuid.toUpperCase())))).toBe(uuid);
  });

  test("returns undefined for a name, which has none, and for values forced past the type", () => {
    expect(kidToUuid(orThrow(Kid.decode("^kid1")))).toBeUndefined();
    for (const value of [undefined, "", "fd1a", 1, ...nonStrings]) {
      expect(Reflect.apply(kidToUuid, undefined, [value])).toBeUndefined();
    }
  });

  test("its codec encodes a name, which is none of its values, as it is, and refuses it again", () => {
    const name = orThrow(Kid.decode(`^${kid}`));
    expect(KidFromUuid.is(name)).toBe(false);
    expect(KidFromUuid.encode(name)).toBe(name);
    expect(KidFromUuid.decode(name)._tag).toBe("Left");
  });

  test("property: is the way back from kidFromUuid", () => {
    fc.assert(
      fc.property(fc.uuid(), (uuid) => {
        expect(kidToUuid(orThrow(kidFromUuid(uuid)))).toBe(uuid);
      }),
    );
  });
});

test("property: accepts exactly the two forms of digits and dashes", () => {
  const text = fc.oneof(
    fc.uuid(),
    fc.uuid().map((uuid) => uuid.replaceAll("-", "")),
    fc
      .tuple(fc.uuid(), fc.nat({ max: 35 }), fc.constantFrom("", "-", "0", "--", "g"))
      .map(([uuid, at, inserted]) => uuid.slice(0, at) + inserted + uuid.slice(at + 1)),
    fc.string({ unit: fc.constantFrom(..."-0aF"), minLength: 30, maxLength: 38 }),
  );
  fc.assert(
    fc.property(text, (text) => {
      const digits = text.toLowerCase().replaceAll("-", "");
      const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$|^[0-9a-f]{32}$/i.test(text);
      const expected = isUuid ? { _tag: "Right", right: digits } : noUuid;
      expect(kidFromUuid(text)).toStrictEqual(expected);
    }),
    { numRuns: 1000 },
  );
});
