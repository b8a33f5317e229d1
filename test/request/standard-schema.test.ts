import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  buildTokenRequest,
  type Contract,
  decodeTokenRequest,
  decodeTokenRequestBody,
  documented,
  encodeTokenRequest,
  observed,
  orThrow,
  tokenRequestBodySchema,
  tokenRequestSchema,
} from "../../src/core.ts";
import { arbitrariesOf } from "../../src/testing/index.ts";
import { satisfies } from "../form/satisfies.ts";

// With the real libraries: test/integrations. Compared with the decoder by ajv: test/validators.

const key = "5438b719bf47a2f5678237477db2f9e6";
const plain = { customerAuthenticator: "1", kid: "^kid1", contentKey: key, securityLevel: 1, hdcpOutputControl: 0 };

describe("the schema of a request", () => {
  test("validates as the decoder with the same options decodes", () => {
    const past = { ...plain, expirationTime: "2030-01-31T12:00:00Z", useHttps: "true" };
    for (const options of [{}, { now: Date.UTC(2030, 1, 1) }, { unknown: "keep" }, { contract: observed }] as const) {
      const decoded = decodeTokenRequest(past, options);
      const result = decoded._tag === "Right" ? { value: decoded.right } : { issues: decoded.left };
      expect(tokenRequestSchema(options)["~standard"].validate(past)).toStrictEqual(result);
    }
  });

  test("takes an empty string for a value, as a form does not", () => {
    const { issues } = tokenRequestSchema()["~standard"].validate({ ...plain, kek: "" });
    expect(issues?.map(({ rule, path }) => [rule, path])).toStrictEqual([["kek.format", ["kek"]]]);
  });

  test("calls the clock of its options at each validation", () => {
    let time = Date.UTC(2030, 0, 31);
    const { validate } = tokenRequestSchema({ now: () => time })["~standard"];
    const request = { ...plain, expirationTime: "2030-01-31T12:00:00Z" };
    expect(validate(request).issues).toBeUndefined();
    time = Date.UTC(2030, 1, 1);
    expect(validate(request).issues?.[0].rule).toBe("expirationTime.past");
  });

  test("is frozen", () => {
    expect(Object.isFrozen(tokenRequestSchema()["~standard"])).toBe(true);
  });
});

test("the schema of a body validates as the decoder of bodies", () => {
  for (const body of ["kid=%5Ea", new Uint8Array([0xff]), null]) {
    const decoded = decodeTokenRequestBody(body as string);
    const issues = decoded._tag === "Left" ? decoded.left : undefined;
    expect(tokenRequestBodySchema()["~standard"].validate(body)).toStrictEqual({ issues });
  }
  const { jsonSchema } = tokenRequestBodySchema({ contract: observed })["~standard"];
  expect(jsonSchema.input()).toStrictEqual({ type: "string" });
  expect(jsonSchema.output()).toStrictEqual(
    tokenRequestSchema({ contract: observed })["~standard"].jsonSchema.output(),
  );
});

describe("the JSON Schema", () => {
  const { jsonSchema } = tokenRequestSchema()["~standard"];

  test.each<[string, Contract]>([
    ["documented", documented],
    ["observed", observed],
  ])("of the %s contract accepts every valid request, with texts or with values", (_, contract) => {
    const { jsonSchema } = tokenRequestSchema({ contract })["~standard"];
    const [input, output] = [jsonSchema.input(), jsonSchema.output()];
    const hasAstral = /[\u{10000}-\u{10ffff}]/u; // which JSON Schema counts as one character
    fc.assert(
      fc.property(arbitrariesOf(contract).tokenRequest, (request) => {
        fc.pre(!hasAstral.test(JSON.stringify(request)));
        expect(satisfies(encodeTokenRequest(request), input)).toBe(true);
        expect(satisfies(request, input)).toBe(true);
        expect(satisfies(request, output)).toBe(true);
      }),
    );
  });

  test("of the input accepts typed values, lists and single extensions", () => {
    const accepts = (more: object) => satisfies({ ...plain, ...more }, jsonSchema.input());
    const extension = { type: "wudo", payload: "AAAAAA==" };
    expect(accepts({ wvExtension: extension, licenseDuration: 60, expirationTime: 60 })).toBe(true);
    expect(accepts({ wvExtension: [extension, "wudo,AAAAAA=="], licenseDuration: "60" })).toBe(true);
    expect(accepts({ extra: [["a", "b"]] })).toBe(true);
    for (const wrong of [{ expirationTime: 2_592_001 }, { kid: 5 }, { extra: [["a"]] }, { securityLevel: 6 }]) {
      expect(accepts(wrong)).toBe(false);
      expect(decodeTokenRequest({ ...plain, ...wrong })._tag).toBe("Left");
    }
  });

  test("of the input has further properties only where unknown parameters are kept", () => {
    const kept = tokenRequestSchema({ unknown: "keep" })["~standard"].jsonSchema;
    const more = { ...plain, other: "1" };
    expect([satisfies(more, jsonSchema.input()), satisfies(more, kept.input())]).toStrictEqual([false, true]);
    expect(satisfies({ ...plain, other: 1 }, kept.input())).toBe(false);
    expect(satisfies(orThrow(decodeTokenRequest(more, { unknown: "keep" })), kept.output())).toBe(true);
  });

  test("of the observed contract has keys, or an empty list of them, and booleans", () => {
    const schema = tokenRequestSchema({ contract: observed })["~standard"].jsonSchema.input();
    const { kid, contentKey, ...beside } = plain;
    const { securityLevel, hdcpOutputControl, ...account } = beside;
    const keys = [{ kid, contentKey, securityLevel, hdcpOutputControl, trackType: 1 }];
    const request = { ...account, useHttps: true, keys };
    expect(buildTokenRequest(request, { contract: observed })._tag).toBe("Right");
    expect(satisfies(request, schema)).toBe(true);
    expect(satisfies({ ...plain, keys: [] }, schema)).toBe(true);
    expect(satisfies({ ...plain, keys }, schema)).toBe(false);
  });

  test("is a new one each time", () => {
    const schema = jsonSchema.input();
    const before = structuredClone(schema);
    for (const property of Object.values(Object(schema.properties))) Object.assign(Object(property), { type: "null" });
    expect(jsonSchema.input()).toStrictEqual(before);
  });
});
