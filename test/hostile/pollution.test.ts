import { afterEach, describe, expect, test } from "vitest";
import { ruleIds } from "../../src/contracts/documented.ts";
import {
  decodeTokenRequest,
  decodeTokenRequestBody,
  encodeTokenRequest,
  encodeTokenRequestBody,
  issuesOf,
  orThrow,
  parameterNames,
  redactTokenRequest,
  TokenRequestBody,
} from "../../src/index.ts";
import { least, leastBody, whole, wholeBody } from "../request/expected.ts";

/** Every name that a property of the library's own objects may have. */
const names = [
  ...parameterNames,
  ...ruleIds,
  ...["extra", "now", "unknown", "keepUnknown", "values", "extensions", "type", "payload", "text", "undecodable"],
  ...["_tag", "left", "right", "rule", "rules", "code", "parameter", "index", "name", "suggestion", "message", "issue"],
  ...["required", "secret", "read", "write", "length", "value", "context", "key", "actual", "get", "set", "enumerable"],
  ...["year", "zulu", "fraction", "size", "limit", "issues", "isFull", "place", "given", "0", "1", "-1", "-2"],
  ...["200", "233"],
];

const leastRequest = orThrow(decodeTokenRequest(least));

const wholeRequest = orThrow(decodeTokenRequest({ ...whole, extra: [["é", "é"]] }));

/** Decodes and encodes valid and invalid requests; returns JSON, which contains no inherited property. */
function runLibrary(): string[] {
  const { kid, contentKey, ...without } = least;
  const wvExtension = [{ type: "aaaa" }, { payload: "AA==" }, {}, new Array(1), "aaaa,AA=="];
  const issues = TokenRequestBody.decode(`${leastBody}&cookie=%FF&securityLevel=1`);
  const results: readonly unknown[] = [
    decodeTokenRequestBody(leastBody),
    decodeTokenRequestBody(leastBody, {}),
    decodeTokenRequestBody(wholeBody, { now: 0 }),
    decodeTokenRequestBody(`${wholeBody}&trackType=é`, { unknown: "keep" }),
    decodeTokenRequestBody(`${leastBody}&kidd=1&cookie=%FF&wvExtension=%&wvExtension=,&%=1&contentId=+&x=%FF`),
    decodeTokenRequestBody(`${leastBody}&x=%FF`, { unknown: "keep" }),
    decodeTokenRequestBody(""),
    decodeTokenRequest(least),
    decodeTokenRequest(without),
    decodeTokenRequest({ ...least, wvExtension }),
    decodeTokenRequest(
      {
        ...least,
        KID: 1,
        extra: [
          ["a", "b"],
          ["kid", "1"],
        ],
      },
      { unknown: "keep" },
    ),
    decodeTokenRequest({ ...least, extra: [new Array(2)] }),
    decodeTokenRequest({ ...whole, expirationTime: new Date(0) }, { now: () => -1 }),
    encodeTokenRequest(leastRequest),
    encodeTokenRequestBody(leastRequest),
    redactTokenRequest(leastRequest),
    encodeTokenRequest(wholeRequest),
    encodeTokenRequestBody(wholeRequest),
    redactTokenRequest(wholeRequest),
    issues._tag === "Left" && issuesOf(issues.left),
  ];
  return results.map((value) => JSON.stringify(value));
}

describe("a polluted Object.prototype changes no result", () => {
  const clean = runLibrary();

  afterEach(() => {
    for (const name of names) Reflect.deleteProperty(Object.prototype, name);
  });

  test.each(names)("by %s", (name) => {
    const pollutions: readonly unknown[] = ["^polluted", 1, true, { text: "polluted" }, [["a", "b"]], () => "polluted"];
    for (const value of pollutions) {
      // An accessor with a setter, so that assignments create own properties, as with a clean prototype.
      Object.defineProperty(Object.prototype, name, {
        configurable: true,
        enumerable: true,
        get: () => value,
        set(this: object, own: unknown) {
          Object.defineProperty(this, name, {
            __proto__: null,
            value: own,
            configurable: true,
            enumerable: true,
            writable: true,
          } as PropertyDescriptor);
        },
      });
      const polluted = runLibrary();
      Reflect.deleteProperty(Object.prototype, name);
      expect(polluted).toStrictEqual(clean);
    }
  });
});
