import { expect, test } from "vitest";
import { diagnosisSentences } from "../../src/diagnose/diagnosis-sentences.ts";
import { eventErrors } from "../../src/events/index.ts";
import { createAdvice } from "../../src/http/advice.ts";
import { adviceSentences } from "../../src/http/advice-sentences.ts";
import { observedRules, rules } from "../../src/rule-book/index.ts";
import { ruleIds } from "../contracts/names.ts";
import { runWith } from "./in-memory.ts";

test("explains a rule: its meaning, parameter, code, source and remedy", async () => {
  const { code, stdout, stderr } = await runWith(["explain", "kid.length"]);
  expect({ code, stderr }).toStrictEqual({ code: 0, stderr: "" });
  const { message, source, basis, remedy } = rules["kid.length"];
  const event = eventErrors.find((error) => error.code === -4021);
  expect(stdout.split("\n")).toStrictEqual([
    "kid.length",
    `  ${message}`,
    "  parameter   kid",
    `  code        -4021: ${event?.meaning}`,
    `  source      ${source} (${basis})`,
    `  what to do  ${remedy}`,
    "",
  ]);
});

test("explains a code: its meaning, stage, parameters, remedy and rules", async () => {
  const { code, stdout, stderr } = await runWith(["explain", "-4024"]);
  expect({ code, stderr }).toStrictEqual({ code: 0, stderr: "" });
  const event = eventErrors.find((error) => error.code === -4024);
  expect(stdout.split("\n")).toStrictEqual([
    "-4024",
    `  ${event?.meaning}`,
    "  stage       request",
    `  parameters  ${event?.parameters.join(", ")}`,
    `  what to do  ${event?.remedy}`,
    "  rules       kek.format, ek.format, ek.requires-kek, ek.unwrap",
    "",
  ]);
});

test("explains every rule and every code, with and without the minus sign", async () => {
  for (const id of ruleIds) expect((await runWith(["explain", id])).code, id).toBe(0);
  for (const { code } of eventErrors) {
    const outcome = await runWith(["explain", String(code)]);
    expect(outcome.code, String(code)).toBe(0);
    expect(await runWith(["explain", String(-code)])).toStrictEqual(outcome);
  }
  expect((await runWith(["explain", "body.utf-8"])).stdout).toContain("none: the input as a whole");
  expect((await runWith(["explain", "-2019"])).stdout).toContain("none: only the service can know");
});

test("explains every piece of advice and every diagnosis, of any contract", async () => {
  const { message } = createAdvice("method.get");
  expect((await runWith(["explain", "method.get"])).stdout).toBe(
    `method.get\n  ${message}\n  parameter   none: it is about how the request is sent\n`,
  );
  const { stdout } = await runWith(["explain", "kek.repeated-byte"]);
  expect(stdout).toContain("\n  parameter   kek\n");
  for (const [id, sentence] of [...adviceSentences(true), ...diagnosisSentences()]) {
    const outcome = await runWith(["explain", id]);
    expect([outcome.code, outcome.stdout.split("\n").slice(0, 2)], id).toStrictEqual([0, [id, `  ${sentence}`]]);
  }
  expect((await runWith(["explain", "key.uuid"])).stdout.split("\n")).toHaveLength(3);
});

test("no rule, advice and diagnosis have the same id", () => {
  const ids = [...Object.keys(rules), ...adviceSentences(true).keys(), ...diagnosisSentences().keys()];
  expect(ids.toSorted()).toStrictEqual([...new Set(ids)].toSorted());
});

test("without an argument, lists each rule of the contract and each code on a line", async () => {
  for (const [args, book] of [
    [["explain"], Object.entries(rules).filter(([id]) => ruleIds.some((one) => one === id))],
    [["explain", "--contract", "observed"], Object.entries(observedRules)],
  ] satisfies [string[], [string, object][]][]) {
    const { code, stdout, stderr } = await runWith(args);
    expect({ code, stderr }).toStrictEqual({ code: 0, stderr: "" });
    const [ofRules = "", ofCodes = "", ofAdvice = "", ofDiagnoses = ""] = stdout.split("\n\n");
    expect(firstColumn(ofRules)).toStrictEqual(["rule", ...book.map(([id]) => id)]);
    expect(firstColumn(ofCodes)).toStrictEqual(["code", ...eventErrors.map(({ code }) => String(code))]);
    const advice = [...adviceSentences(args.includes("observed")).keys()];
    expect(firstColumn(ofAdvice)).toStrictEqual(["advice", ...advice]);
    expect(firstColumn(ofDiagnoses)).toStrictEqual(["diagnosis", ...diagnosisSentences().keys()]);
  }
  const { message } = rules["kid.missing"];
  const { stdout } = await runWith(["explain"]);
  expect(
    stdout
      .split("\n")
      .find((line) => line.startsWith("kid.missing "))
      ?.replace(/ {2,}/g, "|"),
  ).toBe(`kid.missing|-4018|${message}`);
});

test("lists the rules and the codes of a parameter", async () => {
  const { code, stdout, stderr } = await runWith(["explain", "cookie"]);
  expect({ code, stderr }).toStrictEqual({ code: 0, stderr: "" });
  const event = eventErrors.find((error) => error.code === -2033);
  expect(stdout.split("\n")).toStrictEqual([
    "rule           code   message",
    `cookie.length  -2033  ${rules["cookie.length"].message}`,
    `cookie.text    -2033  ${rules["cookie.text"].message}`,
    "",
    "code   meaning",
    `-2033  ${event?.meaning}`,
    "",
  ]);
});

test("lists the parameters of the contract only, and names the other contract", async () => {
  const { stdout } = await runWith(["explain", "useHttps", "--contract", "observed"]);
  expect(firstColumn(stdout)).toStrictEqual(["rule", "useHttps.value", "", "advice", "useHttps.digit"]);
  const refused = await runWith(["explain", "useHttps"]);
  expect(refused).toStrictEqual({
    code: 2,
    stdout: "",
    stderr:
      "widevine-license-token: this parameter belongs to the other contract: give --contract observed. See --help.\n",
  });
});

test("prints the same as JSON with --json", async () => {
  const explain = async (...args: string[]) => JSON.parse((await runWith(["explain", "--json", ...args])).stdout);
  const none = { version: 1, rules: [], codes: [], advice: [], diagnoses: [] };
  const hex = { rule: "kid.hex", contracts: ["documented", "observed"], ...rules["kid.hex"] };
  expect(await explain("kid.hex")).toStrictEqual({ ...none, rules: [hex] });
  const event = eventErrors.find((error) => error.code === -4020);
  expect(await explain("-4020")).toStrictEqual({ ...none, codes: [{ ...event, rules: ["kid.hex"] }] });
  const kid = await explain("kid");
  expect(kid.rules).toContainEqual(hex);
  expect(kid.codes.length).toBeGreaterThan(3);
  const all = await explain();
  expect([all.rules.length, all.codes.length]).toStrictEqual([ruleIds.length, eventErrors.length]);
  const { message } = createAdvice("method.get");
  const advice = { id: "method.get", parameter: null, message };
  expect(await explain("method.get")).toStrictEqual({ ...none, advice: [advice] });
  expect(all.advice).toContainEqual(advice);
  const uuid = { id: "key.uuid", message: diagnosisSentences().get("key.uuid") };
  expect(await explain("key.uuid")).toStrictEqual({ ...none, diagnoses: [uuid] });
  expect(all.diagnoses).toContainEqual(uuid);
});

test("prints only what is near for anything else, and returns exit code 2", async () => {
  const none = "there is no such code, rule, advice, diagnosis or parameter: explain without an argument lists all.";
  const near = (names: string): string =>
    `there is no such code, rule, advice, diagnosis or parameter; the nearest ${names}.`;
  for (const [subject, sentence] of [
    ["kid.lenght", near("is kid.length")],
    ["kid.x", near("are kid.hex, kid")],
    ["-2028", near("are -2008, -2018, -2022")],
    ["KID", near("is kid")],
    ["kid[]", near("is kid")],
    ["securtyLevel", near("is securityLevel")],
    ["errorFormat.valeu", near("are errorFormat.value, errorFormat.html, errorFormat")],
    ["__proto__", none],
    ["constructor", none],
    ["license", none],
    ["x", none],
    ["", none],
    ["5438b719".repeat(10_000), none],
  ] as const) {
    expect(await runWith(["explain", subject]), subject.slice(0, 40)).toStrictEqual({
      code: 2,
      stdout: "",
      stderr: `widevine-license-token: ${sentence} See --help.\n`,
    });
  }
});

test.each([
  [["explain", "-2027", "-2005"]],
  [["explain", "kid", "-2005"]],
  [["explain", "kid", "cookie"]],
  [["explain", "--canonical"]],
  [["explain", "--contract", "-2027"]],
])("refuses %j", async (args) => {
  expect((await runWith(args)).code).toBe(2);
});

function firstColumn(table: string): readonly (string | undefined)[] {
  return table
    .trimEnd()
    .split("\n")
    .map((line) => line.split(" ")[0]);
}
