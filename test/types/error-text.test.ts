import { expect, test } from "vitest";
import { rules as documentedRules } from "../../src/rule-book/index.ts";
import { compile } from "./compile.ts";

// The compiler's messages for an invalid request must be readable: named types, no long expansions.

const invalid: Record<string, string> = {
  "ek without kek": `buildTokenRequest({ ...base, ek: contentKey });`,
  "no key": `buildTokenRequest(base);`,
  "a missing property": `buildTokenRequest({ kid: "^kid1", securityLevel: 1, hdcpOutputControl: 0, contentKey });`,
  "a level out of range": `buildTokenRequest({ ...base, contentKey, securityLevel: 6 });`,
  "an unknown property": `buildTokenRequest({ ...base, contentKey, useHttps: "true" });`,
  "an expiration without plus": `buildTokenRequest({ ...base, contentKey, expirationTime: "60" });`,
  "a literal in a key": `buildTokenRequest({ ...observedBase, keys: [{ kid: "fd1a", contentKey }] }, { contract: observed });`,
  "an unknown name in a key": `buildTokenRequest({ ...observedBase, keys: [{ kid: "^a", contentKey, cookie: "" }] }, { contract: observed });`,
  "no key of the observed contract": `buildTokenRequest(observedBase, { contract: observed });`,
  "a level of the observed contract out of range": `buildTokenRequest({ ...observedBase, kid: "^a", contentKey, trackType: 5 }, { contract: observed });`,
};

test("a plain object where a request is needed is told what to call", () => {
  const { errors } = compile(`import { encodeTokenRequestBody, redactTokenRequest } from "../../src/index.ts";
    const plain = { customerAuthenticator: "1", kid: "^kid1", contentKey: "", securityLevel: 1, hdcpOutputControl: 0 } as const;
    encodeTokenRequestBody(plain); redactTokenRequest(plain);`);
  expect(errors).toHaveLength(2);
  for (const { message } of errors) {
    expect(message).toContain("call buildTokenRequest, decodeTokenRequest or a codec, and give its value");
  }
});

test("a function that calls buildTokenRequest passes the checks on to its callers", () => {
  const { errors } =
    compile(`import { type AnyRequestInput, buildTokenRequest, type CheckedInput, observed } from "../../src/index.ts";
    function create<const Input extends AnyRequestInput>(input: CheckedInput<Input>) { return buildTokenRequest<Input>(input); }
    const options = { contract: observed, unknown: "keep" } as const;
    function keep<const Input extends AnyRequestInput<typeof options>>(input: CheckedInput<Input, typeof options>) {
      return buildTokenRequest<Input, typeof options>(input, options);
    }
    const base = { customerAuthenticator: "1", securityLevel: 1, hdcpOutputControl: 0, kek: "0".repeat(32) } as const;
    create({ ...base, kid: "^kid1" });
    create({ ...base, kid: "fd1a" });
    keep({ ...base, kid: "^kid1", trackType: 1 });
    keep({ ...base, kid: "^kid1", trackType: 5 });`);
  const sentences = errors.map(({ message }) => /InvalidLiteral<"(\w+) must/.exec(message)?.[1]);
  expect(sentences).toStrictEqual(["kid", "trackType"]);
});

const contentKeyMissing = documentedRules["contentKey.missing"].message;
const ekRequiresKek = documentedRules["ek.requires-kek"].message;

test.each([
  ["a plain key", `{ ...base, kid: "^a" }`, contentKeyMissing],
  ["a plain ek", `{ ...base, kid: "^a", ek: text }`, ekRequiresKek],
  ["a plain ek beside contentKey", `{ ...base, kid: "^a", ek: text, contentKey: text }`, ekRequiresKek],
  ["a key of a list", `{ ...base, keys: [{ kid: "^a", contentKey: text }, { kid: "^b" }] }`, contentKeyMissing],
  ["an ek of a list", `{ ...base, keys: [{ kid: "^a", ek: text }] }`, ekRequiresKek],
])("the observed contract says what is missing, in the sentence of the rule: %s", (_, input, sentence) => {
  const { errors } = compile(`import { buildTokenRequest, observed } from "../../src/index.ts";
    const base = { customerAuthenticator: "1" } as const;
    export const text: string = "";
    buildTokenRequest(${input}, { contract: observed });`);
  expect(errors.map(({ message }) => message)).toStrictEqual([
    expect.stringContaining(`InvalidLiteral<${JSON.stringify(sentence).slice(0, 60)}`),
  ]);
});

test("a property that is missing is named, and no key that is there", () => {
  const others = { kid: "^a", securityLevel: 1, hdcpOutputControl: 0, customerAuthenticator: "1" };
  const inputs = Object.keys(others).map((missing) => {
    const rest = Object.entries(others).filter(([name]) => name !== missing);
    return [missing, JSON.stringify(Object.fromEntries(rest)).replace("}", ", contentKey: text }")] as const;
  });
  const { errors } = compile(`import { buildTokenRequest } from "../../src/index.ts";
    export const text: string = "";
    ${inputs.map(([, input]) => `buildTokenRequest(${input});`).join("\n")}`);
  expect(errors.map(({ message }) => /Property '(\w+)' is missing/.exec(message)?.[1])).toStrictEqual(
    inputs.map(([missing]) => missing),
  );
  for (const { message } of errors) expect(message).not.toContain("contentKey is required");
});

test("a level beside several keys is no missing key", () => {
  const { errors } = compile(`import { buildTokenRequest, observed } from "../../src/index.ts";
    export const text: string = "";
    buildTokenRequest({ customerAuthenticator: "1", securityLevel: 1, keys: [{ kid: "^a", contentKey: text }] }, { contract: observed });`);
  expect(errors).toHaveLength(1);
  expect(errors[0]?.message).not.toContain("contentKey is required");
});

test("a key that is undefined is missing, and one that may be is validated at run time", () => {
  const { errors } = compile(`import { buildTokenRequest } from "../../src/index.ts";
    const base = { customerAuthenticator: "1", kid: "^a", securityLevel: 1, hdcpOutputControl: 0 } as const;
    export const rest: { contentKey?: string; kek?: string } = {};
    export const maybe: string | undefined = String(rest);
    buildTokenRequest({ ...base, ...rest });
    buildTokenRequest({ ...base, contentKey: maybe });
    buildTokenRequest({ ...base, contentKey: undefined });`);
  expect(errors.map(({ message }) => message)).toStrictEqual([
    expect.stringContaining('InvalidLiteral<"contentKey is required unless kek is given'),
  ]);
});

test("each message is short and contains a named type", () => {
  const { errors } = compile(`import { buildTokenRequest, observed } from "../../src/index.ts";
    const base = { customerAuthenticator: "1", kid: "^kid1", securityLevel: 1, hdcpOutputControl: 0 } as const;
    const observedBase = { customerAuthenticator: "1" } as const;
    const contentKey: string = "";
    ${Object.values(invalid).join("\n")}`);
  expect(errors).toHaveLength(Object.keys(invalid).length);
  for (const { message } of errors) {
    expect(message.length, message).toBeLessThan(900);
    expect(message).toMatch(
      /KeysRequestInput|KeyRequestInput|RequestInputBase|SecurityLevel|TrackType|InvalidLiteral</,
    );
  }
});
