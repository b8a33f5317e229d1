import { describe, expect, test } from "vitest";
import { observed } from "../../src/core.ts";
import {
  Kid,
  KidFromPlayReady,
  KidFromUuid,
  ObservedTokenRequest,
  ObservedTokenRequestBody,
  SecurityLevel,
  TokenRequest,
  TokenRequestBody,
  TrackTypeFromName,
  tokenRequestBodySchema,
  tokenRequestCodec,
  tokenRequestSchema,
  UseHttps,
  WvExtension,
} from "../../src/index.ts";
import { satisfies } from "../form/satisfies.ts";
import { codecs, conversionCodecs, observedCodecs } from "./codecs.ts";

const single = [
  ...Object.entries(codecs),
  ...Object.entries(observedCodecs).map(([name, codec]) => [`observed ${name}`, codec] as const),
  ...Object.entries(conversionCodecs),
];
const key = "5438b719bf47a2f5678237477db2f9e6";
const uuid = "FD1A706A-C2B3-6002-888F-6D4A414333C3";
const inputs = [
  ...[
    "",
    " ",
    "0",
    "1",
    "+60",
    "60",
    "^kid1",
    "html",
    "true",
    "0000",
    "00000001",
    "wudo,AAAAAA==",
    key,
    key + key,
    key.slice(0, 16) + key,
  ],
  ...[uuid, "anAa/bPCAmCIj21KQUMzww==", "VDi3Gb9HovVngjdHfbL55g", "SW_SECURE_CRYPTO", "HDCP_V1", "UHD2"],
  ...[undefined, null, true, 0, 1, 60, new Uint8Array(16), { type: "wudo", payload: "AAAAAA==" }],
];

describe("a codec of one value", () => {
  test.each(single)("%s is a schema that validates as it decodes, with an empty path", (_, codec) => {
    const { validate } = codec["~standard"];
    const seen = inputs.map((input) => {
      const decoded = codec.decode(input);
      const result = validate(input);
      const rules = decoded._tag === "Left" ? decoded.left.map((error) => Object(error).issue) : undefined;
      expect(result).toStrictEqual(decoded._tag === "Right" ? { value: decoded.right } : { issues: rules });
      expect(result.issues?.flatMap(({ path }) => path) ?? []).toStrictEqual([]);
      return decoded._tag;
    });
    expect(new Set(seen)).toStrictEqual(new Set(["Left", "Right"]));
  });

  test.each(single)("%s has a JSON Schema that accepts the same JSON, and its values", (_, codec) => {
    const { jsonSchema } = codec["~standard"];
    for (const input of inputs.filter((one) => one !== undefined && !(one instanceof Uint8Array))) {
      const decoded = codec.decode(input);
      expect([input, satisfies(input, jsonSchema.input())]).toStrictEqual([input, decoded._tag === "Right"]);
      if (decoded._tag === "Right") expect(satisfies(decoded.right, jsonSchema.output())).toBe(true);
    }
  });

  test("has the schema of its strings and of its typed values", () => {
    const inputOf = (codec: typeof Kid | typeof SecurityLevel | typeof UseHttps | typeof TrackTypeFromName) =>
      codec["~standard"].jsonSchema.input();
    expect(inputOf(Kid)).toStrictEqual({
      type: "string",
      pattern: String.raw`^(?:[\dA-Fa-f]{32}|\^\P{Cs}{1,64})$`,
      maxLength: 65,
    });
    expect(inputOf(SecurityLevel)).toStrictEqual({
      anyOf: [{ type: "string", pattern: "^(?:[1-5])$" }, { enum: [1, 2, 3, 4, 5] }],
    });
    expect(inputOf(UseHttps)).toStrictEqual({
      anyOf: [{ type: "string", pattern: "^(?:true|false|1|0)$" }, { type: "boolean" }],
    });
    expect(inputOf(TrackTypeFromName)).toHaveProperty("pattern", "^(?:SD|HD|AUDIO|UHD1|UHD2)$");
    expect(WvExtension["~standard"].jsonSchema.output()).toHaveProperty("required", ["type", "payload"]);
  });

  test.each([
    [KidFromUuid, [uuid, uuid.replaceAll("-", "")], [`{${uuid}}`, uuid.replace("-", ""), "^kid1"]],
    [
      KidFromPlayReady,
      ["anAa/bPCAmCIj21KQUMzww", "anAa_bPCAmCIj21KQUMzww=="],
      ["anAa/bPCAmCIj21KQUMzww=", "anAa/bPCAmCIj2-KQUMzww", "anAa/bPCAmCIj21KQUMzwx", uuid],
    ],
  ])("of another form has the pattern of that form", (codec, right, wrong) => {
    const schema = codec["~standard"].jsonSchema.input();
    const accepted = [...right, ...wrong].filter((text) => satisfies(text, schema));
    expect(accepted).toStrictEqual(right);
    expect([...right, ...wrong].filter((text) => codec.decode(text)._tag === "Right")).toStrictEqual(right);
  });
});

describe("a codec of a request", () => {
  const broken = { customerAuthenticator: "1", kid: "fd1a", securityLevel: 1, hdcpOutputControl: 0 };

  test.each([
    ["TokenRequest", TokenRequest, tokenRequestSchema()],
    ["TokenRequestBody", TokenRequestBody, tokenRequestBodySchema()],
    ["ObservedTokenRequest", ObservedTokenRequest, tokenRequestSchema({ contract: observed })],
    ["ObservedTokenRequestBody", ObservedTokenRequestBody, tokenRequestBodySchema({ contract: observed })],
    ["one with options", tokenRequestCodec({ unknown: "keep" }), tokenRequestSchema({ unknown: "keep" })],
  ])("%s is the schema that the core has", (_, codec, schema) => {
    const [own, core] = [codec["~standard"], schema["~standard"]];
    for (const input of [broken, { ...broken, kid: "^a", contentKey: key, other: "1" }, "kid=fd1a", 5]) {
      expect(own.validate(input)).toStrictEqual(core.validate(input));
    }
    expect(own.jsonSchema.input()).toStrictEqual(core.jsonSchema.input());
    expect(own.jsonSchema.output()).toStrictEqual(core.jsonSchema.output());
  });
});
