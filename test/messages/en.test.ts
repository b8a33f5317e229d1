import { describe, expect, test } from "vitest";
import { messages } from "../../src/messages/en.ts";
import { parameterNames } from "../../src/parameter-name.ts";
import { parameterOf, ruleIds } from "../../src/rules.ts";

test("the sentence of the commonest mistake says how + is written in a body (decision D12)", () => {
  expect(messages["expirationTime.format"]).toBe(
    "expirationTime must be + and a whole number of seconds, or an RFC 3339 date-time that ends in Z: write one of these; in a body + is written %2B.",
  );
});

test("there is one sentence for every rule, in order, and no other", () => {
  expect(Object.keys(messages)).toStrictEqual(ruleIds);
  expect(new Set(Object.values(messages)).size).toBe(ruleIds.length);
  expect(Object.isFrozen(messages)).toBe(true);
});

// All 39 and no sample of them: a property over so few is best tried on each.
describe.each(ruleIds)("the message of %s", (rule) => {
  const message = messages[rule];

  test("is one sentence: the rule, a colon, what to do, a full stop", () => {
    expect(message).toMatch(/^[^:\n]{12,}: [^:\n]{12,}[^.]\.$/);
    expect(message).not.toMatch(/[.!?] /);
  });

  test("begins with its subject: the parameter's name, or that of a body or an input", () => {
    expect(message.split(" ")[0]).toMatch(new RegExp(`^${parameterOf(rule) ?? "[A-Z][A-Za-z]*"}$`));
  });

  test("holds nothing that could be a key: no long run of hexadecimal digits or of Base64, but for names", () => {
    const names: readonly string[] = parameterNames;
    const runs = message.match(/[A-Za-z0-9+/_-]{17,}/g) ?? [];
    expect(runs.filter((run) => !names.includes(run))).toStrictEqual([]);
  });
});
