import { describe, expect, test } from "vitest";
import {
  decodeTokenRequest,
  decodeTokenRequestBody,
  encodeTokenRequest,
  encodeTokenRequestBody,
  orThrow,
  redactTokenRequest,
} from "../../src/index.ts";
import { accepted, issue, least, leastBody, refused } from "../request/expected.ts";

/** Names that objects and arrays have from their prototypes, and names of the library's own members. */
const hostileNames = [
  ...Object.getOwnPropertyNames(Object.prototype),
  ...Object.getOwnPropertyNames(Array.prototype),
  ...["then", "toJSON", "prototype", "undefined", "null", "NaN", "0", "-1", "_tag", "left", "right", "extra", "rule"],
].filter((name) => name.length <= 21);

const keep = { unknown: "keep" } as const;

describe.each(hostileNames)("the name %s", (name) => {
  const unknown = refused(issue("body.unknown-parameter", { name }));
  const extra = [[name, "1"]];

  test("is unknown like any other", () => {
    expect(decodeTokenRequestBody(`${leastBody}&${name}=1`)).toStrictEqual(unknown);
    // A computed name makes a member of its own, __proto__ too.
    expect(decodeTokenRequest({ ...least, [name]: "1" })).toStrictEqual(unknown);
    expect(decodeTokenRequest({ ...least, [name]: { kid: "^a" } }, keep)).toStrictEqual(unknown);
  });

  test("is kept, written and read again", () => {
    const request = { ...least, extra };
    expect(decodeTokenRequestBody(`${leastBody}&${name}=1`, keep)).toStrictEqual(accepted(request));
    expect(decodeTokenRequest({ ...least, [name]: "1" }, keep)).toStrictEqual(accepted(request));
    expect(decodeTokenRequest(request)).toStrictEqual(accepted(request));
    const decoded = orThrow(decodeTokenRequest(request));
    expect(encodeTokenRequestBody(decoded)).toBe(`${leastBody}&${name}=1`);
    expect(encodeTokenRequest(decoded).extra).toStrictEqual(extra);
    expect(redactTokenRequest(decoded)).toMatchObject({ extra: [[name, "[redacted]"]] });
  });

  test("is judged like any other text", () => {
    for (const parameter of ["errorFormat", "kek", "licenseDuration", "expirationTime"] as const) {
      const decoded = decodeTokenRequest({ ...least, [parameter]: name });
      expect(decoded).toStrictEqual(decodeTokenRequestBody(`${leastBody}&${parameter}=${name}`));
      expect(decoded._tag).toBe("Left");
    }
    expect(decodeTokenRequest({ ...least, kid: `^${name}` })).toStrictEqual(accepted({ ...least, kid: `^${name}` }));
  });
});

describe("an object that __proto__ gives a prototype", () => {
  test("has what it inherits not given", () => {
    const { kid, ...others } = least;
    expect(decodeTokenRequest({ ...others, __proto__: { kid } })).toStrictEqual(refused(issue("kid.missing")));
  });

  test("is not made by decoding", () => {
    const parsed = JSON.parse(`{ "__proto__": "1", "constructor": "2" }`);
    const decoded = orThrow(decodeTokenRequest(Object.assign(parsed, least, {}), keep));
    expect(Object.getPrototypeOf(decoded)).toBe(Object.prototype);
    expect(decoded.extra).toStrictEqual([
      ["__proto__", "1"],
      ["constructor", "2"],
    ]);
  });

  test("pollutes nothing", () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const attack = JSON.parse(`{ "__proto__": { "polluted": 1 }, "constructor": { "prototype": { "polluted": 1 } } }`);
    decodeTokenRequest({ ...least, ...attack, extra: [["__proto__", "polluted"]] }, keep);
    decodeTokenRequestBody(
      `${leastBody}&__proto__.polluted=1&__proto__[polluted]=1&constructor.prototype.polluted=1`,
      keep,
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toStrictEqual(before);
  });
});
