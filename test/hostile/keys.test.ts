import { describe, expect, test } from "vitest";
import {
  decodeTokenRequest,
  decodeTokenRequestBody,
  encodeTokenRequestBody,
  observed,
  orThrow,
  redactTokenRequest,
} from "../../src/index.ts";
import { measureCostOfLength } from "./cost-of-length.ts";
import { revoked } from "./objects.ts";

// The keys of the observed contract, when they are many or hostile.

const contract = observed;
const contentKey = "5438b719bf47a2f5678237477db2f9e6";
const key = { kid: "^a", contentKey };
const base = { customerAuthenticator: "1" };

const rulesOf = (decoded: ReturnType<typeof decodeTokenRequest>): readonly string[] =>
  decoded._tag === "Right" ? [] : decoded.left.map(({ rule }) => rule);

test("1,000 keys pass, in a body in any order and in a list, and come back", () => {
  const indexes = Array.from({ length: 1000 }, (_, at) => (at * 7) % 1000);
  const body = indexes.map((at) => `&kid.${at}=%5E${at}&contentKey.${at}=${contentKey}`).join("");
  const request = orThrow(decodeTokenRequestBody(`customerAuthenticator=1${body}`, { contract }));
  expect(request.keys?.map(({ kid }) => kid)).toStrictEqual(indexes.toSorted((a, b) => a - b).map((at) => `^${at}`));
  expect(decodeTokenRequestBody(encodeTokenRequestBody(request), { contract })).toStrictEqual({
    _tag: "Right",
    right: request,
  });
  expect(decodeTokenRequest({ ...base, keys: request.keys }, { contract })).toStrictEqual({
    _tag: "Right",
    right: request,
  });
  expect(JSON.stringify(redactTokenRequest(request))).not.toContain(contentKey);
});

test("100,000 indexed names end in 101 issues", () => {
  const names = Array.from({ length: 100_000 }, (_, at) => `kid.${at}`);
  const rules = rulesOf(decodeTokenRequestBody(`${names.join("=&")}=`, { contract }));
  expect(rules).toStrictEqual([...Array(100).fill("body.unknown-parameter"), "body.too-many-issues"]);
  const object = Object.fromEntries(names.map((name) => [name, "^a"]));
  expect(rulesOf(decodeTokenRequest(object, { contract }))).toStrictEqual(rules);
  expect(rulesOf(decodeTokenRequest({ ...base, keys: [object] }, { contract }))).toStrictEqual(rules);
});

test("the time of 1,000 keys is that of 100 times 10", async () => {
  const bodyOf = (count: number) => {
    const pairs = Array.from({ length: count }, (_, at) => `kid.${at}=%5E${at}&contentKey.${at}=${contentKey}`);
    return `customerAuthenticator=1&${pairs.join("&")}`;
  };
  const [small, large] = [bodyOf(10), bodyOf(1000)];
  const decode = (body: string) => () => decodeTokenRequestBody(body, { contract });
  expect(await measureCostOfLength(100, decode(small), decode(large))).toBeLessThan(20);
});

describe("a hostile list or element", () => {
  const fail = (): never => {
    throw new Error("hostile");
  };

  test.each<[string, unknown, readonly string[]]>([
    ["a revoked proxy as the list", revoked([]), ["keys.shape"]],
    ["a proxy without a length", new Proxy([], { get: fail }), ["keys.shape"]],
    ["a proxy that lists nothing", new Proxy({}, { ownKeys: fail }), ["keys.shape"]],
    ["a revoked proxy as an element", [revoked({})], ["keys.shape"]],
    [
      "a getter that throws after valid properties",
      [Object.defineProperty({ ...key }, "ek", { get: fail, enumerable: true })],
      ["keys.shape"],
    ],
    ["a list of lists", [[key]], ["keys.shape"]],
    ["an endless list", Object.defineProperty([], "length", { value: 2 ** 32 - 1 }), ["keys.shape"]],
    ["strings", ["kid"], ["keys.shape"]],
  ])("%s", (_, keys, rules) => {
    expect(rulesOf(decodeTokenRequest({ ...base, keys }, { contract }))).toStrictEqual(rules);
  });

  test("names from a prototype are no properties of a key", () => {
    const hostile = JSON.parse(`{ "__proto__": { "contentKey": "${contentKey}" }, "kid": "^a", "constructor": 1 }`);
    const decoded = decodeTokenRequest({ ...base, keys: [hostile] }, { contract });
    expect(decoded).toMatchObject({
      left: [
        { rule: "body.unknown-parameter", path: ["keys", 0] },
        { rule: "body.unknown-parameter", name: "constructor" },
        { rule: "contentKey.missing", index: 0 },
      ],
    });
    const heir = Object.create({ contentKey }, { kid: { value: "^a", enumerable: true } });
    expect(rulesOf(decodeTokenRequest({ ...base, keys: [heir] }, { contract }))).toStrictEqual(["contentKey.missing"]);
  });

  test("each property of a key is read once", () => {
    const reads: string[] = [];
    const counted = new Proxy(
      { ...key },
      {
        get(target, name) {
          reads.push(String(name));
          return Reflect.get(target, name);
        },
      },
    );
    expect(decodeTokenRequest({ ...base, keys: [counted] }, { contract })._tag).toBe("Right");
    expect(reads).toStrictEqual(["kid", "contentKey"]);
  });

  test("a list that grows while it is read has the length that it had", () => {
    const keys: object[] = [];
    const get = (): string => {
      keys.push(key);
      return "^a";
    };
    keys.push(Object.defineProperty({ contentKey }, "kid", { get, enumerable: true }));
    expect(decodeTokenRequest({ ...base, keys }, { contract })).toMatchObject({ right: { keys: [key] } });
  });
});

describe("options with a contract that is none", () => {
  test.each<[string, unknown]>([
    ["a text", "observed"],
    ["null", null],
    ["an empty object", {}],
    ["a copy of a contract", { ...observed, slotsByName: {} }],
    ["a revoked proxy", revoked({})],
  ])("%s count as none", (_, given) => {
    const options = JSON.parse("{}");
    options.contract = given;
    expect(rulesOf(decodeTokenRequest({}, options))).toStrictEqual(rulesOf(decodeTokenRequest({})));
    expect(rulesOf(decodeTokenRequestBody("", options))).toStrictEqual(rulesOf(decodeTokenRequestBody("")));
  });
});
