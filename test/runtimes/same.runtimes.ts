import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fields, tokenRequestForm } from "../../src/form/index.ts";
import { messages as dutch } from "../../src/messages/nl.ts";
import { eventError, eventErrors, rules } from "../../src/rule-book/index.ts";
import { messages as english, observedMessages, ruleIds } from "../messages/english.ts";
import type { Answer, Report } from "./inside.ts";
import { type Installed, install } from "./installed.ts";
import { createRecordedSet } from "./recorded.ts";
import { type Lack, runtimes } from "./runtimes.ts";

// The packed package in every runtime decodes each recorded body like the reference decoder, which shares no code with the
// package. So the runtimes agree with each other and with the contract.

const licenseServer = "https://wv.service.expressplay.com/hms/wv/rights/";
/** The token of the fake service: the request without its secrets. */
const token = Buffer.from("kid=%5Ekid1&securityLevel=1&hdcpOutputControl=0").toString("base64url");

const { cases, expected } = createRecordedSet();
let installed: Installed;

beforeAll(async () => {
  installed = await install();
});
afterAll(() => installed?.remove());

describe("the recorded set", () => {
  test("has 2,000 bodies, many of them valid, and breaks every rule of the decoder", () => {
    const broken = new Set(expected.flatMap((result) => (result.valid ? [] : result.issues.map(({ rule }) => rule))));
    expect(new Set(cases.map((recorded) => JSON.stringify(recorded))).size).toBeGreaterThan(1950);
    expect(cases).toHaveLength(2000);
    expect(expected.filter(({ valid }) => valid).length).toBeGreaterThan(500);
    expect(ruleIds.filter((rule) => !broken.has(rule))).toStrictEqual([
      ...["value.type", "ek.unwrap", "keys.shape", "input.type"],
    ]);
  });
});

describe.each(Object.entries(runtimes))("%s", (_, { name, lacks, run }) => {
  let report: Report;

  beforeAll(async () => {
    report = await run(installed, cases);
  });

  test("reports its name", () => {
    expect(report.runtime).toMatch(name);
  });

  test("returns the recorded results: requests, canonical bodies, whole issues", () => {
    expect(report.answers).toHaveLength(expected.length);
    report.answers.forEach((answer, at) => {
      const messages = cases[at]?.contract === "observed" ? observedMessages : english;
      expect(withoutMessages(answer, messages), `body ${at}: ${JSON.stringify(cases[at])}`).toStrictEqual(expected[at]);
    });
  });

  test("decodes each canonical body, and encodes it unchanged", () => {
    const valid = report.answers.filter((answer) => answer.valid);
    expect(valid.map(({ again }) => again)).toStrictEqual(valid.map(({ canonical }) => canonical));
  });

  test("unwraps a right pair, and refuses a wrong one", () => {
    expect(report.keys).toStrictEqual(expectedKeys(lacks));
  });

  test("has the form, with its patterns and the Dutch messages", () => {
    const values = {
      customerAuthenticator: "1",
      kid: "^kid1",
      contentKey: "00112233445566778899aabbccddeeff",
      securityLevel: "1",
      hdcpOutputControl: "0",
    };
    expect(report.form).toStrictEqual({
      names: Object.keys(fields),
      good: { value: "fd1a706ac2b36002888f6d4a414333c3" },
      bad: fields.kid["~standard"].validate("FD1A706A-C2B3-6002-888F-6D4A414333C3"),
      patterns: Object.values(fields).map(({ constraints: { pattern = "" } }) => `^(?:${pattern})$`),
      whole: { value: { ...values, securityLevel: 1, hdcpOutputControl: 0 } },
      empty: tokenRequestForm["~standard"].validate({}),
      dutch,
    });
  });

  test("sends requests to the fake service, and decodes the responses", () => {
    const detail = expect.any(String);
    const refused = { status: 400, code: -2019, event: eventError(-2019), detail, actor: "account", retryable: false };
    const failed = { status: 503, code: null, event: null, detail, actor: "service", retryable: true };
    expect(report.service).toStrictEqual([
      [400, { _tag: "Left", left: refused }],
      [503, { _tag: "Left", left: failed }],
      [200, { _tag: "Right", right: { url: `${licenseServer}?ExpressPlayToken=${token}`, licenseServer, token } }],
    ]);
  });

  test("has the functions of the main entry in /core", () => {
    const request = {
      customerAuthenticator: "[redacted]",
      kid: "^kid1",
      contentKey: "[redacted]",
      securityLevel: 1,
      hdcpOutputControl: 0,
    };
    const encoded =
      "customerAuthenticator=1&kid=%5Ekid1&contentKey=00112233445566778899aabbccddeeff&securityLevel=1&hdcpOutputControl=0";
    expect(report.core).toStrictEqual({ encoded, redacted: request, same: true });
  });

  test("sends with /send: a grant, a refusal, two attempts, no network, no answer in time, and a response alone", () => {
    const grant = { _tag: "Right", right: expect.objectContaining({ licenseServer, token }) };
    const unreachable = { kind: "unreachable", attempts: 1 };
    const refusal = expect.objectContaining({ status: 400, code: -2019, actor: "account", retryable: false });
    expect(report.send).toStrictEqual([
      grant,
      { _tag: "Left", left: { kind: "refused", refusal } },
      grant,
      { _tag: "Left", left: { ...unreachable, cause: "network" } },
      { _tag: "Left", left: { ...unreachable, cause: "timeout" } },
      grant,
    ]);
  });

  test("has the rule book", () => {
    expect(report.rules).toStrictEqual({ rules, eventErrors });
  });
});

/** Removes the messages, as the reference has none; each must be the message of its rule. */
function withoutMessages(answer: Answer, messages: typeof english): unknown {
  if (answer.valid) return { valid: true, canonical: answer.canonical, request: answer.request };
  return {
    valid: false,
    issues: answer.issues.map(({ message, ...issue }) => {
      expect(message).toBe(messages[issue.rule]);
      return issue;
    }),
  };
}

/** RFC 3394 sections 4.1 to 4.3; or NotSupportedError if the runtime lacks the cipher or WebCrypto. */
function expectedKeys(lacks: readonly Lack[]): Record<string, unknown> {
  const [hasCrypto, has192] = [!lacks.includes("WebCrypto"), !lacks.includes("AES of 192 bits")];
  const ifSupported = (has: boolean, result: unknown): unknown => (has ? result : "NotSupportedError");
  const wraps: readonly (readonly [bits: number, ek: string])[] = [
    [128, "1fa68b0a8112b447aef34bd8fb5a7b829d3e862371d2cfe5"],
    [192, "96778b25ae6ca435f92b5b97c050aed2468ab8a17ad84e5d"],
    [256, "64e8c3f9ce0f5ba263e9777905818a2a93c8191e7d6e8ae7"],
  ];
  const entries = wraps.flatMap(([bits, ek]) => {
    const has = hasCrypto && (bits !== 192 || has192);
    return [
      [`wrap ${bits}`, ifSupported(has, ek)],
      [`unwrap ${bits}`, ifSupported(has, { _tag: "Right", right: "00112233445566778899aabbccddeeff" })],
      [`wrong pair ${bits}`, ifSupported(has, [["ek.unwrap", -4024, "ek"]])],
    ] as const;
  });
  return {
    kid: ifSupported(hasCrypto, "80ea8bc8a58f990ad1f76bc665b30bfa"),
    uuid: { _tag: "Right", right: "fd1a706ac2b36002888f6d4a414333c3" },
    noUuid: [["kid.hex", -4020, "kid"]],
    ...Object.fromEntries(entries),
  };
}
