import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readJsonError } from "../../src/http/json-error.ts";

describe("readJsonError", () => {
  test.each([
    ["{}", { named: [], all: [], text: "", message: "" }],
    ["[]", { named: [], all: [], text: "", message: "" }],
    ["null", { named: [], all: [], text: "", message: "" }],
    ["-2018", { named: [], all: [-2018], text: "", message: "" }],
    ['"a"', { named: [], all: [], text: "a", message: "" }],
    ['"-1"', { named: [], all: [-1], text: "-1", message: "" }],
    ['{"status":400}', { named: [], all: [], text: "", message: "" }],
    ['\ufeff{"code":-1}\r\n', { named: [-1], all: [-1], text: "", message: "" }],
    ['{"message":"a\ufeffb"}', { named: [], all: [], text: "a\ufeffb", message: "a\ufeffb" }],
    ['{"a":["b",{"c":"d"}],"e":"f"}', { named: [], all: [], text: "f b d", message: "" }],
    ['{"a":" ","b":"\\t"}', { named: [], all: [], text: "  \t", message: "" }],
  ])("reads %j: %j", (body, error) => {
    expect(readJsonError(body)).toStrictEqual(error);
  });

  test.each(["", " ", "{", "{'a':1}", "<p>", "a", "-2018 Invalid", "undefined", "\ufeff\ufeff{}", "{}{}", "NaN"])(
    "refuses %j, which is not JSON",
    (body) => {
      expect(readJsonError(body)).toBe(undefined);
    },
  );

  test.each([
    ["code", '{"code":-1}', [-1]],
    ["errorCode", '{"errorCode":"-2"}', [-2]],
    ["error_code", '{"a":[{"error_code":-3}]}', [-3]],
    ["shallow before deep", '{"a":{"code":-1},"b":[[{"code":-2}]],"errorCode":-3}', [-3, -1, -2]],
    ["an own __proto__", '{"__proto__":{"code":-1}}', [-1]],
    ["a list under a name", '{"code":[-1]}', []],
    ["names in other forms", '{"Code":-1,"CODE":-2,"errorcode":-3,"codes":-4}', []],
    ["numbers that are not negative integers", '[{"code":0},{"code":-0},{"code":1},{"code":-1.5},{"code":-1e300}]', []],
    [
      "strings that are not negative integers",
      '[{"code":""},{"code":"-"},{"code":"-0"},{"code":"-01"},{"code":" -1"},{"code":"-1.0"},{"code":"-1e3"},{"code":"--1"},{"code":"1"},{"code":"-99999999999999999"},{"code":"−1"}]',
      [],
    ],
    ["other types", '[{"code":null},{"code":true},{"code":{}}]', []],
    ["safe integers", '{"code":"-9007199254740991","errorCode":-9007199254740992}', [-9007199254740991]],
  ])("finds the codes by name: %s", (_, body, named) => {
    expect(readJsonError(body)?.named).toStrictEqual(named);
  });

  test("finds all integers breadth first", () => {
    expect(readJsonError('{"a":[-1,[-2,"-3"]],"b":{"c":-4},"d":"-5","code":-6}')?.all).toStrictEqual([
      -5, -6, -1, -4, -2, -3,
    ]);
  });

  test.each([
    ['{"error":"e","description":"d","error_message":"c","errorMessage":"b","message":"a"}', "a"],
    ['{"error":"e","description":"d","error_message":"c","errorMessage":"b"}', "b"],
    ['{"error":"e","description":"d","error_message":"c"}', "c"],
    ['{"error":"e","description":"d"}', "d"],
    ['{"x":"y","error":"e"}', "e"],
    ['{"error":"e","a":[{"b":{"message":"m"}}]}', "m"],
    ['{"a":{"message":"deep"},"message":"shallow"}', "shallow"],
    ['{"error":{"code":-2018,"message":"m"}}', "m"],
    ['{"message":"","a":{"message":" "},"description":"d"}', "d"],
    ['{"message":5,"error":null,"a":"b"}', ""],
    ['{"Message":"a","b":"c"}', ""],
    ['{"message":" ","error":"\\n"}', ""],
    ['{"message":{"message":"m"}}', "m"],
  ])("finds the message of %j: %j", (body, message) => {
    expect(readJsonError(body)?.message).toBe(message);
  });

  test.each([
    ["20,000 lists", `${"[".repeat(20_000)}${"]".repeat(20_000)}`],
    ["20,000 objects", `${'{"code":'.repeat(20_000)}0${"}".repeat(20_000)}`],
  ])("reads %s nested deeply without exhausting the stack", (_, body) => {
    expect(readJsonError(body)).toStrictEqual({ named: [], all: [], text: "", message: "" });
  });

  test("finds the message and the code at a depth of 20,000", () => {
    const body = `${"[".repeat(20_000)}{"code":-7,"message":"m"}${"]".repeat(20_000)}`;
    expect(readJsonError(body)).toStrictEqual({ named: [-7], all: [-7], text: "m", message: "m" });
  });

  test("property: finds all strings and integers of any JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const texts: string[] = [];
        const integers: number[] = [];
        JSON.parse(JSON.stringify(value), (_, property: unknown) => {
          if (typeof property === "string") texts.push(property);
          const isNumeric = typeof property === "string" || typeof property === "number";
          if (isNumeric && /^-[1-9]\d*$/.test(String(property))) integers.push(Number(property));
          return property;
        });
        const error = readJsonError(JSON.stringify(value));
        expect(error?.text).toHaveLength(texts.join(" ").length);
        expect([...(error?.all ?? [])].sort()).toStrictEqual(integers.filter(Number.isSafeInteger).sort());
        expect(texts.every((text) => error?.text.includes(text))).toBe(true);
      }),
      { numRuns: 1000, examples: [[{ toString: "" }]] },
    );
  });
});
