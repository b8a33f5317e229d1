import { expect, test } from "vitest";
import { eventErrors } from "../../src/events/index.ts";
import { rules } from "../../src/rule-book/index.ts";
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

test("prints the nearest rules or codes for anything else, and returns exit code 2", async () => {
  const explainNearest = async (subject: string): Promise<string> => {
    const { code, stdout, stderr } = await runWith(["explain", subject]);
    expect({ code, stdout }).toStrictEqual({ code: 2, stdout: "" });
    return stderr;
  };
  expect(await explainNearest("kid.lenght")).toMatch(/^There is no such code or rule; the nearest: kid\.length, /);
  expect(await explainNearest("-2028")).toMatch(/the nearest: (-20\d\d, )/);
  expect(await explainNearest("5438b719".repeat(10_000))).not.toContain("5438b719");
});

test("requires exactly one code or rule", async () => {
  expect((await runWith(["explain"])).code).toBe(2);
  expect((await runWith(["explain", "-2027", "-2005"])).code).toBe(2);
});
