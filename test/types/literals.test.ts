import { expect, test } from "vitest";
import type { RuleId } from "../contracts/names.ts";
import { messages } from "../messages/english.ts";
import { compile } from "./compile.ts";

// The compiler checks literals: each property is in a separate call.

const hex = (digits: number): string => `"${"0123456789abcdef".repeat(8).slice(0, digits)}"`;

const accepted: readonly string[] = [
  `kid: ${hex(32)}`,
  `kid: ${hex(32).toUpperCase()}`,
  `kid: "^k"`,
  `kid: "^${"k".repeat(64)}"`,
  `kid: "^zażółć gęślą"`,
  `kid: text`,
  `kid: \`^\${text}\``,
  `kid: request.kid`,
  `kek: ${hex(32)}`,
  `kek: ${hex(48)}`,
  `kek: ${hex(64)}`,
  `kek: ${hex(64)}, ek: ${hex(48)}`,
  `kek: text, ek: text`,
  `kek: undefined`,
  `contentKey: ${hex(32)}`,
  `contentKey: text`,
  `cookie: ""`,
  `cookie: "${"c".repeat(32)}"`,
  `cookie: text`,
  `cookie: undefined`,
  `contentId: ""`,
  `licenseDuration: 1`,
  `licenseDuration: "86400"`,
  `licenseDuration: count`,
  `licenseDuration: text`,
  `errorFormat: "json"`,
  `errorFormat: text`,
  `generalFlags: text`,
  `securityLevel: "5"`,
  `securityLevel: count`,
  `securityLevel: text`,
  `securityLevel: request.securityLevel`,
  `hdcpOutputControl: count`,
  `wvExtension: "wudo,AAAAAA=="`,
  `wvExtension: "a b ,AA=="`,
  `wvExtension: "abcd,AAA="`,
  `wvExtension: "abcd,+/+/"`,
  `wvExtension: "abcd,${"AAAA".repeat(400)}"`,
  `wvExtension: { type: "wudo", payload: "AAAAAA==" }`,
  `wvExtension: { type: "wudo", payload: text }`,
  `wvExtension: { type: text, payload: "AAAA" }`,
  `wvExtension: []`,
  `wvExtension: ["wudo,AAAAAA==", { type: "abcd", payload: "AQ==" }, text]`,
  `wvExtension: text`,
  `wvExtension: \`wudo,\${text}\``,
  `wvExtension: request.wvExtension`,
  `expirationTime: "+1"`,
  `expirationTime: "+999999"`,
  `expirationTime: "+1999999"`,
  `expirationTime: "+2499999"`,
  `expirationTime: "+2589999"`,
  `expirationTime: "+2591999"`,
  `expirationTime: "+2592000"`,
  `expirationTime: "2030-01-31T12:00:00Z"`,
  `expirationTime: "2028-02-29t23:59:60.123z"`,
  `expirationTime: "0000-12-01T00:00:00Z"`,
  `customerAuthenticator: text`,
  `customerAuthenticator: "123456,0123456789abcdef0123456789abcdef"`,
  `expirationTime: \`+\${count}\``,
  `expirationTime: \`\${text}Z\``,
  `expirationTime: new Date(0)`,
  `expirationTime: new Date(0).toISOString()`,
  `expirationTime: text`,
  `expirationTime: count`,
  `expirationTime: 60`,
  `expirationTime: request.expirationTime`,
  `expirationTime: undefined`,
  `extra: [["useHttps", "true"]]`,
];

const refused: readonly (readonly [property: string, rule: RuleId])[] = [
  [`kid: ""`, "kid.missing"],
  [`kid: "fd1a"`, "kid.hex"],
  [`kid: ${hex(31)}`, "kid.hex"],
  [`kid: ${hex(33)}`, "kid.hex"],
  [`kid: "${"g".repeat(32)}"`, "kid.hex"],
  [`kid: "${"0".repeat(5000)}"`, "kid.hex"],
  [`kid: "fd1a706a-c2b3-6002-888f-6d4a414333c3"`, "kid.hex"],
  [`kid: "^"`, "kid.name"],
  [`kid: "^${"k".repeat(65)}"`, "kid.length"],
  [`kid: "^${"k".repeat(5000)}"`, "kid.length"],
  [`kek: ""`, "kek.format"],
  [`kek: ${hex(40)}`, "kek.format"],
  [`kek: ${hex(65)}`, "kek.format"],
  [`kek: ${hex(32)}, ek: ${hex(32)}`, "ek.format"],
  [`kek: text, ek: "${"g".repeat(48)}"`, "ek.format"],
  [`contentKey: ${hex(31)}`, "contentKey.hex"],
  [`contentKey: "0x${"0".repeat(30)}"`, "contentKey.hex"],
  [`cookie: "${"c".repeat(33)}"`, "cookie.length"],
  [`cookie: "${"😀".repeat(17)}"`, "cookie.length"],
  [`wvExtension: "wudo"`, "wvExtension.shape"],
  [`wvExtension: "wudo,AAAAAA==,0"`, "wvExtension.shape"],
  [`wvExtension: "wud,AAAAAA=="`, "wvExtension.type"],
  [`wvExtension: "wudos,AAAAAA=="`, "wvExtension.type"],
  [`wvExtension: ",AAAAAA=="`, "wvExtension.type"],
  [`wvExtension: "wudo,"`, "wvExtension.payload-missing"],
  [`wvExtension: "abcd,AA"`, "wvExtension.payload-base64"],
  [`wvExtension: "abcd,AB=="`, "wvExtension.payload-base64"],
  [`wvExtension: "abcd,AAB="`, "wvExtension.payload-base64"],
  [`wvExtension: "abcd,A==="`, "wvExtension.payload-base64"],
  [`wvExtension: "abcd,AA==AAAA"`, "wvExtension.payload-base64"],
  [`wvExtension: "abcd,AA-_"`, "wvExtension.payload-base64"],
  [`wvExtension: { type: "wud", payload: text }`, "wvExtension.type"],
  [`wvExtension: { type: text, payload: "AA" }`, "wvExtension.payload-base64"],
  [`wvExtension: [text, "wudo"]`, "wvExtension.shape"],
  [`expirationTime: "+0"`, "expirationTime.lifetime"],
  [`expirationTime: "+2592001"`, "expirationTime.lifetime"],
  [`expirationTime: "+2600000"`, "expirationTime.lifetime"],
  [`expirationTime: "+3000000"`, "expirationTime.lifetime"],
  [`expirationTime: "+10000000"`, "expirationTime.lifetime"],
  [`expirationTime: "+${"1".repeat(400)}"`, "expirationTime.lifetime"],
  [`expirationTime: "+007"`, "expirationTime.format"],
  [`expirationTime: "+1e3"`, "expirationTime.format"],
  [`expirationTime: "+1.5"`, "expirationTime.format"],
  [`expirationTime: "60"`, "expirationTime.format"],
  [`expirationTime: "2030-01-31"`, "expirationTime.format"],
  [`expirationTime: "aZ"`, "expirationTime.format"],
  [`expirationTime: "2030-1-31T12:00:00Z"`, "expirationTime.format"],
  [`expirationTime: "203-01-31T12:00:00Z"`, "expirationTime.format"],
  [`expirationTime: "2030-01-31T12:00Z"`, "expirationTime.format"],
  [`expirationTime: "2030-01-31T12:00:00.Z"`, "expirationTime.format"],
  [`expirationTime: "2030-13-31T12:0:00Z"`, "expirationTime.format"],
  [`expirationTime: "2030-13-01T12:00:00Z"`, "expirationTime.date"],
  [`expirationTime: "2030-00-01T12:00:00Z"`, "expirationTime.date"],
  [`expirationTime: "2030-02-30T12:00:00Z"`, "expirationTime.date"],
  [`expirationTime: "2030-04-31T12:00:00Z"`, "expirationTime.date"],
  [`expirationTime: "2030-01-32T12:00:00Z"`, "expirationTime.date"],
  [`expirationTime: "2030-01-00T12:00:00Z"`, "expirationTime.date"],
  [`expirationTime: "2030-01-31T24:00:00Z"`, "expirationTime.date"],
  [`expirationTime: "2030-01-31T12:60:00.5Z"`, "expirationTime.date"],
  [`expirationTime: "2030-01-31t12:00:61z"`, "expirationTime.date"],
  [`customerAuthenticator: ""`, "customerAuthenticator.missing"],
  [`customerAuthenticator: "123456, 0123"`, "customerAuthenticator.characters"],
  [`customerAuthenticator: "123456,0123\\n"`, "customerAuthenticator.characters"],
  [`expirationTime: "2030-01-31T12:00:00+01:00"`, "expirationTime.zone"],
  [`expirationTime: "2030-01-31T12:00:00.5-00:00"`, "expirationTime.zone"],
  [`expirationTime: 0`, "expirationTime.lifetime"],
  [`expirationTime: 2592001`, "expirationTime.lifetime"],
  [`expirationTime: -1`, "expirationTime.format"],
  [`expirationTime: 1.5`, "expirationTime.format"],
  [`errorFormat: "xml"`, "errorFormat.value"],
  [`generalFlags: "00000000"`, "generalFlags.value"],
  [`securityLevel: 6`, "securityLevel.value"],
  [`securityLevel: "01"`, "securityLevel.value"],
  [`hdcpOutputControl: 3`, "hdcpOutputControl.range"],
  [`licenseDuration: 0`, "licenseDuration.integer"],
  [`licenseDuration: 1.5`, "licenseDuration.integer"],
  [`licenseDuration: "05"`, "licenseDuration.integer"],
  [`licenseDuration: ""`, "licenseDuration.integer"],
  [`KID: "^kid1"`, "body.unknown-parameter"],
];

const preamble = `import { buildTokenRequest, type TokenRequest } from "../../src/index.ts";
declare const text: string; declare const count: number; declare const request: TokenRequest;
const base = { customerAuthenticator: "1", kid: text, contentKey: text, kek: text, securityLevel: 1, hdcpOutputControl: 0 } as const;`;
const lines = preamble.split("\n").length;

function createCalls(properties: readonly string[]): string {
  return [preamble, ...properties.map((property) => `buildTokenRequest({ ...base, ${property} });`)].join("\n");
}

test("the compiler refuses each literal that breaks a rule, with the rule's message, and no other literal", () => {
  const properties = [...accepted, ...refused.map(([property]) => property)];
  const { errors } = compile(createCalls(properties));
  expect(errors.map(({ line }) => properties[line - lines])).toStrictEqual(refused.map(([property]) => property));
  for (const [at, { message }] of errors.entries()) {
    expect(message).toContain(`InvalidLiteral<"${messages[refused[at]?.[1] ?? "input.type"]}">`);
  }
});

test("checking 200 literals needs few instantiations", () => {
  const valid = `kid: ${hex(32)}, kek: ${hex(64)}, ek: ${hex(48)}, contentKey: ${hex(32)}, wvExtension: "wudo,AAAAAA=="`;
  const properties = Array.from({ length: 40 }, (_, at) => valid.replaceAll("0123", String(1000 + at)));
  const least = compile(createCalls([])).instantiations;
  const { errors, instantiations } = compile(createCalls(properties));
  expect(errors).toStrictEqual([]);
  // The number of instantiations is the same on every machine, unlike the time: a quarter of a million takes well below a second.
  expect(instantiations - least).toBeLessThan(250_000);
});
