import { expect, test } from "vitest";
import { decodeBody } from "../../src/contract/decode-body.ts";
import { documented } from "../../src/contracts/documented.ts";
import { toBytes } from "../../src/text/bytes.ts";

test("overwrites the bytes of a body whose decoding is cut short by an exhausted stack", () => {
  const exhausted = (): never => {
    throw new RangeError("Maximum call stack size exceeded");
  };
  const contract = { ...documented, findSlot: exhausted };
  const settings = { now: undefined, keepUnknown: false };
  expect(() => decodeBody(contract, "contentKey=0123456789abcdef", settings)).toThrow(RangeError);
  const bytes = toBytes("");
  const left = Array.from({ length: 26 }, (_, at) => bytes.getUint8(at + 1));
  expect(left).toStrictEqual(new Array(26).fill(0));
});
