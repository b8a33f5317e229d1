import { expect, test } from "vitest";
import { beyondJsonSchema } from "../../docs/spec/openapi/beyond-json-schema.ts";
import { decodeTokenRequestBody, type Issue, type RuleId } from "../../src/index.ts";
import { randomBodies } from "../reference/random-bodies.ts";
import { parsed, requestValidator } from "./request-schema.ts";

// The schema and the decoder, on bodies of a free seed, printed where they differ, and replayed by REFERENCE_SEED.
const seed = Number(process.env.REFERENCE_SEED ?? Math.floor(Math.random() * 2 ** 32));
const isValid = requestValidator();
const always = (): boolean => true;
const isHalf = (text: string): boolean => !text.isWellFormed();

/** Of each rule that JSON Schema cannot say whole: which texts it lets pass. */
const isBeyond: { readonly [R in keyof typeof beyondJsonSchema]: (text: string) => boolean } = {
  "expirationTime.lifetime": (text) => !text.startsWith("+"),
  "expirationTime.past": always,
  "kid.length": (text) => isHalf(text) || [...text].length <= 65,
  "cookie.length": (text) => isHalf(text) || [...text].length <= 32,
  "customerAuthenticator.characters": isHalf,
  "kid.name": isHalf,
  "contentId.text": isHalf,
  "cookie.text": isHalf,
  "body.percent-encoding": always,
  "body.utf-8": always,
  "body.duplicate-parameter": () => false, // the parser of these tests makes lists
  "body.too-many-issues": always,
  "ek.unwrap": always,
};

test("the schema and the decoder agree on 10,000 bodies, wherever JSON Schema can say the rule", () => {
  const judged = { accepted: 0, refused: 0 };
  for (const { body, now } of randomBodies(seed, 20_000)) {
    const issues = issuesOf(body, now);
    // Where the decoder refuses only what JSON Schema cannot say, the schema may do as it likes.
    if (issues.length > 0 && issues.every((issue) => isUnsaid(issue, body))) continue;
    const isAccepted = isValid(parsed(body)) === true;
    if (isAccepted !== (issues.length === 0)) {
      expect.fail(`The schema ${isAccepted ? "accepts" : "refuses"} ${JSON.stringify(body)}, seed ${seed}.`);
    }
    judged[isAccepted ? "accepted" : "refused"]++;
  }
  expect(judged.accepted).toBeGreaterThan(4_000);
  expect(judged.accepted + judged.refused).toBeGreaterThan(10_000);
});

const least = "customerAuthenticator=1&securityLevel=1&hdcpOutputControl=0&kek=000102030405060708090a0b0c0d0e0f";
const now = Date.UTC(2030, 0, 1);

/** Bodies that the decoder refuses for the rule alone, and that the schema accepts: the list says no more than is so. */
const passing: {
  readonly [R in Exclude<keyof typeof beyondJsonSchema, "ek.unwrap" | "body.too-many-issues">]: string;
} = {
  "expirationTime.lifetime": `${least}&kid=^kid1&expirationTime=2031-01-01T00:00:00Z`,
  "expirationTime.past": `${least}&kid=^kid1&expirationTime=2029-01-01T00:00:00Z`,
  "kid.length": `${least}&kid=^${"\u{1F511}".repeat(33)}`,
  "cookie.length": `${least}&kid=^kid1&cookie=${"\u{1F511}".repeat(17)}`,
  "customerAuthenticator.characters": `${least.replace("=1", "=\ud800")}&kid=^kid1`,
  "kid.name": `${least}&kid=^\ud800`,
  "contentId.text": `${least}&kid=^kid1&contentId=\ud800`,
  "cookie.text": `${least}&kid=^kid1&cookie=\ud800`,
  "body.percent-encoding": `${least}&kid=^kid1&contentId=100%`,
  "body.utf-8": `${least}&kid=^kid1&contentId=%FF`,
  "body.duplicate-parameter": `${least}&kid=^kid1&kid=^kid2`,
};

test.each(Object.entries(passing))("%s is beyond JSON Schema, as the document says", (rule, body) => {
  expect(issuesOf(body, now).map((issue) => issue.rule)).toStrictEqual([rule]);
  const withLastOnly = Object.fromEntries(new URLSearchParams(body));
  expect(isValid(withLastOnly)).toBe(true);
});

test("what the document says that JSON Schema does say of these rules, it says", () => {
  const refused = [
    `${least}&kid=^kid1&expirationTime=%2B2592001`,
    `${least}&kid=^${"x".repeat(65)}`,
    `${least}&kid=^`,
    `${least}&kid=^kid1&cookie=${"x".repeat(33)}`,
    `${least.replace("=1", "=1%0A")}&kid=^kid1`,
    `${least}&kid=^kid1&contentKey=5438b719bf47a2f5678237477db2f9e6&contentKey=5438b719bf47a2f5678237477db2f9e6`,
  ];
  expect(refused.filter((body) => isValid(parsed(body)))).toStrictEqual([]);
  expect(isValid(parsed(`${least}&kid=^kid1`))).toBe(true);
});

function issuesOf(body: string, clock: number | null): readonly Issue[] {
  const decoded = decodeTokenRequestBody(body, { now: clock });
  return decoded._tag === "Right" ? [] : decoded.left;
}

function isUnsaid({ rule, parameter, index = 0 }: Issue, body: string): boolean {
  const text = rawTexts(body, parameter ?? "")[index] ?? "";
  return isListed(rule) && isBeyond[rule](text);
}

function isListed(rule: RuleId): rule is keyof typeof beyondJsonSchema {
  return Object.hasOwn(beyondJsonSchema, rule);
}

/** The texts of a parameter, in order; a raw lone surrogate stays one. */
function rawTexts(body: string, parameter: string): string[] {
  const units = body.replace(/[\ud800-\udfff]+/g, (raw) => (raw.isWellFormed() ? raw : "%00LONE%00"));
  return new URLSearchParams(`&${units}`).getAll(parameter).map((text) => text.replaceAll("\0LONE\0", "\ud800"));
}
