import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { parameters } from "../../src/parameters/index.ts";
import { accepts, refuses, refusesAll } from "./judged.ts";
import { hostileProxy, noInteger, noText, revokedProxy } from "./no-text.ts";

const { wvExtension } = parameters;
const wudo = { type: "wudo", payload: "AAAAAA==" };

class Extension {
  readonly type = "wudo";
  readonly payload = "AAAAAA==";
}

describe("as text", () => {
  test("is a type of 4 characters of 0x20 to 0x7E, a comma, and Base64", () => {
    accepts(wvExtension, [
      ["wudo,AAAAAA==", wudo, "wudo,AAAAAA=="],
      ["abcd,AA==", { type: "abcd", payload: "AA==" }, "abcd,AA=="],
      ["WUDO,AA==", { type: "WUDO", payload: "AA==" }, "WUDO,AA=="], // another type
      ["    ,+/+/", { type: "    ", payload: "+/+/" }, "    ,+/+/"],
      ["~~~~,AAA=", { type: "~~~~", payload: "AAA=" }, "~~~~,AAA="],
      ["a=b&,AAAA", { type: "a=b&", payload: "AAAA" }, "a=b&,AAAA"],
    ]);
  });

  test("has one comma, and no lone surrogate", () => {
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

  test("has a type of 4 characters", () => {
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

  test("has a payload in canonical Base64", () => {
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

  test("has 4 bytes in its payload where it is wudo, and no other (decision D6)", () => {
    refusesAll(wvExtension, "wvExtension.wudo-length", [
      "wudo,AA==",
      "wudo,AAA=",
      "wudo,AAAA",
      "wudo,AAAAAAA=",
      "wudo,AAAAAAAA",
      "wudo,AAAAAAAAAAA=",
    ]);
  });

  test("breaks a rule of its type and then one of its payload (decision D14)", () => {
    refuses(wvExtension, [
      [",", "wvExtension.type", "wvExtension.payload-missing"],
      ["wud,", "wvExtension.type", "wvExtension.payload-missing"],
      ["wüdo,A", "wvExtension.type", "wvExtension.payload-base64"],
      [",=", "wvExtension.type", "wvExtension.payload-base64"],
      ["\u{1f511},AB==", "wvExtension.type", "wvExtension.payload-base64"],
    ]);
  });
});

describe("as an object", () => {
  test("has a type and a payload of its own, and other members are passed over (decision D11)", () => {
    accepts(wvExtension, [
      [wudo, wudo, "wudo,AAAAAA=="],
      [{ payload: "AAAAAA==", type: "wudo" }, wudo, "wudo,AAAAAA=="],
      [Object.freeze({ ...wudo }), wudo, "wudo,AAAAAA=="],
      [{ ...wudo, comment: "all outputs", [Symbol("mark")]: 1 }, wudo, "wudo,AAAAAA=="],
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
            throw new Error("no one may ask");
          },
        },
        wudo,
        "wudo,AAAAAA==",
      ],
    ]);
  });

  test("is judged as the text type,payload", () => {
    refuses(wvExtension, [
      [{ type: "wu,do", payload: "AAAA" }, "wvExtension.shape"],
      [{ type: "wu,d", payload: "AAAA" }, "wvExtension.shape"],
      [{ type: "wudo", payload: "AAAA,AAAA" }, "wvExtension.shape"],
      [{ type: "wud\ud800", payload: "AAAA" }, "wvExtension.shape"],
      [{ type: "wud", payload: "AAAA" }, "wvExtension.type"],
      [{ type: "wudo", payload: "" }, "wvExtension.payload-missing"],
      [{ type: "wudo", payload: "A" }, "wvExtension.payload-base64"],
      [{ type: "wudo", payload: "AAAA" }, "wvExtension.wudo-length"],
      [{ type: "", payload: "" }, "wvExtension.type", "wvExtension.payload-missing"],
      [{ type: "", payload: "A" }, "wvExtension.type", "wvExtension.payload-base64"],
    ]);
  });

  test("has both members as text", () => {
    refusesAll(wvExtension, "wvExtension.shape", [
      {},
      { type: "wudo" },
      { payload: "AAAAAA==" },
      { type: "wudo", payload: undefined },
      { type: null, payload: "AAAAAA==" },
      { type: 1000, payload: "AAAAAA==" },
      { type: ["wudo"], payload: "AAAAAA==" },
      { type: Object("wudo"), payload: "AAAAAA==" },
      { type: "wudo", payload: Buffer.alloc(4) },
      { type: "wudo", payload: 1000 },
      { Type: "wudo", Payload: "AAAAAA==" },
    ]);
  });

  test("does not have them inherited, hidden or out of reach", () => {
    refusesAll(wvExtension, "wvExtension.shape", [
      Object.create(wudo),
      Object.create({ type: "wudo" }, { payload: { value: "AAAAAA==", enumerable: true } }),
      Object.create({ payload: "AAAAAA==" }, { type: { value: "wudo", enumerable: true } }),
      Object.defineProperty({ ...wudo }, "type", { enumerable: false }),
      Object.defineProperty({ ...wudo }, "payload", { enumerable: false }),
      {
        payload: "AAAAAA==",
        get type(): string {
          throw new Error("no one may ask");
        },
      },
      {
        type: "wudo",
        get payload(): string {
          throw new Error("no one may ask");
        },
      },
      Object.assign(() => wudo, wudo), // a function
      hostileProxy,
      revokedProxy,
      new Proxy(wudo, {
        getOwnPropertyDescriptor: () => {
          throw new Error("no one may ask");
        },
      }),
      new Proxy(wudo, { getOwnPropertyDescriptor: () => undefined }),
    ]);
  });

  test("is read once, so that what was judged is what is given", () => {
    let asked = 0;
    const changing = {
      type: "wudo",
      get payload() {
        asked++;
        return asked === 1 ? "AAAAAA==" : "not Base64";
      },
    };
    expect(wvExtension.read(changing)).toStrictEqual(wudo);
    expect(asked).toBe(1);
  });
});

test("is nothing else", () => {
  refusesAll(wvExtension, "wvExtension.shape", [
    ...[undefined, 0, 1, Object("wudo,AAAAAA=="), ["wudo,AAAAAA=="], ["wudo", "AAAAAA=="], [wudo]],
    ...[...noInteger, ...noText],
  ]);
});
