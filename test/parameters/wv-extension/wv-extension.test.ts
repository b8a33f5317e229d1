import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { wvExtension } from "../../../src/parameters/wv-extension/wv-extension.ts";
import { hostileProxy, nonStrings, revokedProxy } from "../non-strings.ts";
import { accepts, refuses, refusesAll } from "../read-cases.ts";

const wudo = { type: "wudo", payload: "AAAAAA==" };

class Extension {
  readonly type = "wudo";
  readonly payload = "AAAAAA==";
}

describe("a string", () => {
  test("accepts a type of 4 characters from 0x20 to 0x7E, a comma, and Base64", () => {
    accepts(wvExtension, [
      ["wudo,AAAAAA==", wudo, "wudo,AAAAAA=="],
      ["abcd,AA==", { type: "abcd", payload: "AA==" }, "abcd,AA=="],
      ["WUDO,AA==", { type: "WUDO", payload: "AA==" }, "WUDO,AA=="], // another type
      ["    ,+/+/", { type: "    ", payload: "+/+/" }, "    ,+/+/"],
      ["~~~~,AAA=", { type: "~~~~", payload: "AAA=" }, "~~~~,AAA="],
      ["a=b&,AAAA", { type: "a=b&", payload: "AAAA" }, "a=b&,AAAA"],
    ]);
  });

  test("refuses any other number of commas, and a lone surrogate", () => {
    refusesAll(wvExtension, "wvExtension.shape", [
      "",
      "wudo",
      "wudoAAAAAA==",
      "wudo;AAAAAA==",
      "wudo，AAAAAA==", // full-width
      "wudo,AAAAAA==,",
      ",wudo,AAAAAA==",
      "wudo,,AAAAAA==",
      ",,",
      "wudo,true,AAAAAA==", // the three parts of an ms3Extension
      "wud\ud800,AAAAAA==",
      "wudo,AAAA\udfff",
      "\ud800",
    ]);
  });

  test("refuses a type that is not 4 printable ASCII characters", () => {
    refusesAll(wvExtension, "wvExtension.type", [
      ",AAAA",
      "wud,AAAA",
      "wudox,AAAA",
      "wud\u001f,AAAA",
      "wud\u007f,AAAA",
      "wud\n,AAAA",
      "\u0000udo,AAAA",
      "wüdo,AAAA",
      "wud\u00a0,AAAA",
      "\u{1f511}\u{1f511},AAAA", // 4 UTF-16 units
      "wu\u{1f511},AAAA",
    ]);
  });

  test("refuses a missing payload, and one that is not canonical Base64", () => {
    refusesAll(wvExtension, "wvExtension.payload-missing", ["wudo,", "abcd,", "    ,"]);
    refusesAll(wvExtension, "wvExtension.payload-base64", [
      "wudo,A",
      "wudo,AAAAAA",
      "wudo,AAAAAA=",
      "wudo,AAAAAB==",
      "wudo,AAAAAA==\n",
      "wudo, AAAAAA==",
      "abcd,AA-_",
      "abcd,AA A",
      "abcd,====",
      "abcd,A===",
      "abcd,AAA５",
      "abcd,AA\u{1f511}",
    ]);
  });

  test("accepts a wudo payload of any length but none (decision D6)", () => {
    for (const payload of ["AA==", "AAA=", "AAAA", "AAAAAAA=", "AAAAAAAA"]) {
      expect(wvExtension.read(`wudo,${payload}`)).toStrictEqual({ type: "wudo", payload });
    }
  });

  test("reports a rule of the type before a rule of the payload (decision D14)", () => {
    refuses(wvExtension, [
      [",", "wvExtension.type", "wvExtension.payload-missing"],
      ["wud,", "wvExtension.type", "wvExtension.payload-missing"],
      ["wüdo,A", "wvExtension.type", "wvExtension.payload-base64"],
      [",=", "wvExtension.type", "wvExtension.payload-base64"],
      ["\u{1f511},AB==", "wvExtension.type", "wvExtension.payload-base64"],
    ]);
  });
});

describe("an object", () => {
  test("accepts own properties type and payload, and ignores other properties (decision D11)", () => {
    accepts(wvExtension, [
      [wudo, wudo, "wudo,AAAAAA=="],
      [{ payload: "AAAAAA==", type: "wudo" }, wudo, "wudo,AAAAAA=="],
      [Object.freeze({ ...wudo }), wudo, "wudo,AAAAAA=="],
      [{ ...wudo, comment: "all outputs", [Symbol("extra")]: 1 }, wudo, "wudo,AAAAAA=="],
      [Object.assign(Object.create(null), wudo), wudo, "wudo,AAAAAA=="],
      [Object.assign(Object.create({ payload: "====" }), wudo), wudo, "wudo,AAAAAA=="],
      [new Extension(), wudo, "wudo,AAAAAA=="],
      [Object.assign([], wudo), wudo, "wudo,AAAAAA=="],
      [runInNewContext('({ type: "wudo", payload: "AAAAAA==" })'), wudo, "wudo,AAAAAA=="],
      [new Proxy({ ...wudo }, {}), wudo, "wudo,AAAAAA=="],
      [
        {
          type: "wudo",
          get payload() {
            return "AAAAAA==";
          },
        },
        wudo,
        "wudo,AAAAAA==",
      ],
      [
        {
          ...wudo,
          get comment(): string {
            throw new Error("must not be called");
          },
        },
        wudo,
        "wudo,AAAAAA==",
      ],
    ]);
  });

  test("validates an object like the string type,payload", () => {
    refuses(wvExtension, [
      [{ type: "wu,do", payload: "AAAA" }, "wvExtension.shape"],
      [{ type: "wu,d", payload: "AAAA" }, "wvExtension.shape"],
      [{ type: "wudo", payload: "AAAA,AAAA" }, "wvExtension.shape"],
      [{ type: "wud\ud800", payload: "AAAA" }, "wvExtension.shape"],
      [{ type: "wud", payload: "AAAA" }, "wvExtension.type"],
      [{ type: "wudo", payload: "" }, "wvExtension.payload-missing"],
      [{ type: "wudo", payload: "A" }, "wvExtension.payload-base64"],
      [{ type: "", payload: "" }, "wvExtension.type", "wvExtension.payload-missing"],
      [{ type: "", payload: "A" }, "wvExtension.type", "wvExtension.payload-base64"],
    ]);
  });

  test("refuses a property that is missing or not a string", () => {
    refusesAll(wvExtension, "wvExtension.shape", [
      {},
      { type: "wudo" },
      { payload: "AAAAAA==" },
      { type: "wudo", payload: undefined },
      { type: null, payload: "AAAAAA==" },
      { type: 1000, payload: "AAAAAA==" },
      { type: ["wudo"], payload: "AAAAAA==" },
      { type: Object("wudo"), payload: "AAAAAA==" },
      { type: "wudo", payload: new ArrayBuffer(4) },
      { type: Buffer.from("wudo"), payload: "AAAAAA==" },
      { type: "wudo", payload: 1000 },
      { Type: "wudo", Payload: "AAAAAA==" },
    ]);
  });

  test("refuses properties that are inherited, not enumerable or unreadable", () => {
    refusesAll(wvExtension, "wvExtension.shape", [
      Object.create(wudo),
      Object.create({ type: "wudo" }, { payload: { value: "AAAAAA==", enumerable: true } }),
      Object.create({ payload: "AAAAAA==" }, { type: { value: "wudo", enumerable: true } }),
      Object.defineProperty({ ...wudo }, "type", { enumerable: false }),
      Object.defineProperty({ ...wudo }, "payload", { enumerable: false }),
      {
        payload: "AAAAAA==",
        get type(): string {
          throw new Error("must not be called");
        },
      },
      {
        type: "wudo",
        get payload(): string {
          throw new Error("must not be called");
        },
      },
      hostileProxy,
      revokedProxy,
      new Proxy(wudo, {
        getOwnPropertyDescriptor: () => {
          throw new Error("must not be called");
        },
      }),
      new Proxy(wudo, { getOwnPropertyDescriptor: () => undefined }),
    ]);
  });

  test("reads each property once, so that it returns the values that it validated", () => {
    let reads = 0;
    const changing = {
      type: "wudo",
      get payload() {
        reads++;
        return reads === 1 ? "AAAAAA==" : "not Base64";
      },
    };
    expect(wvExtension.read(changing)).toStrictEqual(wudo);
    expect(reads).toBe(1);
  });
});

test("refuses every object that is no extension", () => {
  refusesAll(wvExtension, "wvExtension.shape", [
    ...[Object("wudo,AAAAAA=="), ["wudo,AAAAAA=="], ["wudo", "AAAAAA=="], [wudo], new Date(0), new ArrayBuffer(4)],
    ...nonStrings.filter((value) => typeof value === "object" && value !== null),
  ]);
});
