import { expect, test } from "vitest";
import { eventErrors } from "../../src/events/index.ts";
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

test("without an argument, lists each rule of the contract and each code on a line", async () => {
  for (const [args, book] of [
    [["explain"], Object.entries(rules).filter(([id]) => ruleIds.some((one) => one === id))],
    [["explain", "--contract", "observed"], Object.entries(observedRules)],
  ] satisfies [string[], [string, object][]][]) {
    const { code, stdout, stderr } = await runWith(args);
    expect({ code, stderr }).toStrictEqual({ code: 0, stderr: "" });
    const [ofRules = "", ofCodes = ""] = stdout.split("\n\n");
    expect(firstColumn(ofRules)).toStrictEqual(["rule", ...book.map(([id]) => id)]);
    expect(firstColumn(ofCodes)).toStrictEqual(["code", ...eventErrors.map(({ code }) => String(code))]);
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
  expect(firstColumn(stdout)).toStrictEqual(["rule", "useHttps.value"]);
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
  const hex = { rule: "kid.hex", contracts: ["documented", "observed"], ...rules["kid.hex"] };
  expect(await explain("kid.hex")).toStrictEqual({ version: 1, rules: [hex], codes: [] });
  const event = eventErrors.find((error) => error.code === -4020);
  expect(await explain("-4020")).toStrictEqual({ version: 1, rules: [], codes: [{ ...event, rules: ["kid.hex"] }] });
  const kid = await explain("kid");
  expect(kid.rules).toContainEqual(hex);
  expect(kid.codes.length).toBeGreaterThan(3);
  const all = await explain();
  expect([all.rules.length, all.codes.length]).toStrictEqual([ruleIds.length, eventErrors.length]);
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
    ["errorFormat.valeu", near("are errorFormat.value, errorFormat")],
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
