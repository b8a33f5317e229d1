import { describe, expect, test } from "vitest";
import {
  decodeTokenRequest,
  decodeTokenRequestBody,
  encodeTokenRequest,
  encodeTokenRequestBody,
  orThrow,
  redactTokenRequest,
} from "../../src/index.ts";
import { printableName } from "../reference/names.ts";
import { accepted, issue, least, leastBody, refused } from "../request/expected.ts";

/** Names of properties that objects and arrays inherit, and of properties that the library uses. */
const hostileNames = [
  ...Object.getOwnPropertyNames(Object.prototype),
  ...Object.getOwnPropertyNames(Array.prototype),
  ...["then", "toJSON", "prototype", "undefined", "null", "NaN", "0", "-1", "_tag", "left", "right", "extra", "rule"],
].filter((name) => name.length <= 21);

const keep = { unknown: "keep" } as const;

describe.each(hostileNames)("the name %s", (name) => {
  const isShown = printableName(name) === name;
  const unknown = refused(issue("body.unknown-parameter", isShown ? { name } : {}));
  const extra = [[name, "1"]];

  test("is refused like any unknown name", () => {
    expect(decodeTokenRequestBody(`${leastBody}&${name}=1`)).toStrictEqual(unknown);
    // A computed name creates an own property, even __proto__.
    expect(decodeTokenRequest({ ...least, [name]: "1" })).toStrictEqual(unknown);
    expect(decodeTokenRequest({ ...least, [name]: { kid: "^a" } }, keep)).toStrictEqual(unknown);
  });

  test("is kept, encoded and decoded again", () => {
    const request = { ...least, extra };
    expect(decodeTokenRequestBody(`${leastBody}&${name}=1`, keep)).toStrictEqual(accepted(request));
    expect(decodeTokenRequest({ ...least, [name]: "1" }, keep)).toStrictEqual(accepted(request));
    expect(decodeTokenRequest(request)).toStrictEqual(accepted(request));
    const decoded = orThrow(decodeTokenRequest(request));
    expect(encodeTokenRequestBody(decoded)).toBe(`${leastBody}&${name}=1`);
    expect(encodeTokenRequest(decoded).extra).toStrictEqual(extra);
    expect(redactTokenRequest(decoded)).toMatchObject({ extra: [[isShown ? name : "[redacted]", "[redacted]"]] });
  });

  test("is validated like any other value", () => {
    for (const parameter of ["errorFormat", "kek", "licenseDuration", "expirationTime"] as const) {
      const decoded = decodeTokenRequest({ ...least, [parameter]: name });
      expect(decoded).toStrictEqual(decodeTokenRequestBody(`${leastBody}&${parameter}=${name}`));
      expect(decoded._tag).toBe("Left");
    }
    expect(decodeTokenRequest({ ...least, kid: `^${name}` })).toStrictEqual(accepted({ ...least, kid: `^${name}` }));
  });
});

describe("__proto__ in an object", () => {
  test("provides no inherited parameter", () => {
    const { kid, ...others } = least;
    expect(decodeTokenRequest({ ...others, __proto__: { kid } })).toStrictEqual(refused(issue("kid.missing")));
  });

  test("does not set the prototype of a decoded request", () => {
    const parsed = JSON.parse(`{ "__proto__": "1", "constructor": "2" }`);
    const decoded = orThrow(decodeTokenRequest(Object.assign(parsed, least, {}), keep));
    expect(Object.getPrototypeOf(decoded)).toBe(Object.prototype);
    expect(decoded.extra).toStrictEqual([
      ["__proto__", "1"],
      ["constructor", "2"],
    ]);
  });

  test("does not pollute Object.prototype", () => {
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
