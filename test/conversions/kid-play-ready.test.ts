import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Kid, KidFromPlayReady, kidFromPlayReady, kidFromUuid, orThrow } from "../../src/index.ts";
import { nonStrings } from "../parameters/non-strings.ts";
import { refusedBy } from "./refused-by.ts";

const kid = "00112233445566778899aabbccddeeff";
const header = Buffer.from("33221100554477668899aabbccddeeff", "hex");
const base64 = header.toString("base64");
const right = { _tag: "Right", right: kid };

const noHeader = refusedBy(
  "kid.hex",
  "kid must be the 16 bytes of a key id in a PlayReady header, or their Base64: give the KID of the header as it is, and a UUID to kidFromUuid.",
);

describe("kidFromPlayReady", () => {
  test.each<[string, string | Uint8Array]>([
    ["Base64", base64],
    ["Base64 without padding", base64.replaceAll("=", "")],
    ["Base64url", header.toString("base64url")],
    ["Base64url with padding", `${header.toString("base64url")}==`],
    ["bytes", Uint8Array.from(header)],
    ["a Buffer", header],
    ["bytes whose length is hidden", Object.defineProperty(Uint8Array.from(header), "length", { value: 0 })],
  ])("swaps bytes 3 2 1 0, 5 4 and 7 6 of %s", (_, given) => {
    expect(kidFromPlayReady(given)).toStrictEqual(right);
  });

  test("agrees with the UUID that the same GUID has as text", () => {
    expect(kidFromPlayReady("anAa/bPCAmCIj21KQUMzww==")).toStrictEqual(
      kidFromUuid("fd1a706a-c2b3-6002-888f-6d4a414333c3"),
    );
  });

  test("does not change the bytes that it is given", () => {
    const bytes = Uint8Array.from(header);
    kidFromPlayReady(bytes);
    expect(bytes).toStrictEqual(Uint8Array.from(header));
  });

  test("refuses everything else with kid.hex", () => {
    const others = [
      kid,
      "fd1a706a-c2b3-6002-888f-6d4a414333c3",
      "^kid1",
      "^",
      " ",
      ` ${base64}`,
      `${base64}\n`,
      base64.slice(1),
      base64.slice(0, -1),
      `${base64}=`,
      base64.replace("==", "A="),
      Buffer.alloc(15).toString("base64"),
      Buffer.alloc(17).toString("base64"),
      "A".repeat(100_000),
      new Uint8Array(0),
      new Uint8Array(15),
      new Uint8Array(17),
    ];
    for (const given of others) expect(kidFromPlayReady(given), String(given).slice(0, 60)).toStrictEqual(noHeader);
  });

  test("refuses a missing value and another type, each with its own rule", () => {
    const missing = refusedBy(
      "kid.missing",
      "kid is required: give the Base64, or the 16 bytes, of the key id in a PlayReady header.",
    );
    expect(kidFromPlayReady("")).toStrictEqual(missing);
    expect(Reflect.apply(kidFromPlayReady, undefined, [])).toStrictEqual(missing);
    const noType = refusedBy(
      "value.type",
      "kid must be Base64 or bytes of a PlayReady header: give a string or a Uint8Array.",
      "kid",
    );
    const others = [0, Object(base64), [base64], header.buffer, new DataView(new ArrayBuffer(16)), new Int8Array(16)];
    for (const value of [...others, ...nonStrings.filter((value) => !isBytes(value))]) {
      expect(Reflect.apply(kidFromPlayReady, undefined, [value])).toStrictEqual(noType);
    }
  });
});

describe("KidFromPlayReady", () => {
  test("encodes the Base64 of the header, and a name, which has no bytes, as it is", () => {
    expect(KidFromPlayReady.encode(orThrow(Kid.decode(kid)))).toBe(base64);
    const name = orThrow(Kid.decode("^kid1"));
    expect([KidFromPlayReady.is(name), KidFromPlayReady.encode(name)]).toStrictEqual([false, "^kid1"]);
    expect(KidFromPlayReady.decode("^kid1")._tag).toBe("Left");
  });
});

test("property: agrees with the platform's view of a GUID", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
      const view = new DataView(bytes.buffer, bytes.byteOffset);
      const toHex = (value: number, digits: number): string => value.toString(16).padStart(digits, "0");
      const groups = [
        toHex(view.getUint32(0, true), 8),
        toHex(view.getUint16(4, true), 4),
        toHex(view.getUint16(6, true), 4),
      ];
      const expected = { _tag: "Right", right: groups.join("") + Buffer.from(bytes.subarray(8)).toString("hex") };
      expect(kidFromPlayReady(bytes)).toStrictEqual(expected);
      expect(kidFromPlayReady(Buffer.from(bytes).toString("base64"))).toStrictEqual(expected);
    }),
  );
});

function isBytes(value: unknown): boolean {
  try {
    return value instanceof Uint8Array;
  } catch {
    return false;
  }
}
