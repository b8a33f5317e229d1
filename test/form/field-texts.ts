import { expect, test } from "vitest";
import type { FieldSet } from "./field-sets.ts";

/** Tests labels, hints, examples and units in a language. */
export function testFieldTexts({ contract, fields }: FieldSet): void {
  const cases = contract.parameterNames.map((name) => ({ name, field: fields[name] }));

  test.each(cases)("$name has a label, a hint of one sentence, and an example that is accepted", ({ field }) => {
    const { label = "", hint = "", example = "" } = field ?? {};
    expect(label).toMatch(/^[A-Z].{2,30}[^.: ]$/);
    expect(hint).toMatch(/^[A-Z0-9+].*\.$/);
    expect(hint).not.toMatch(/\. /);
    expect(example).not.toBe("");
    expect(field?.["~standard"].validate(example)).toHaveProperty("value");
  });

  test("a number has a unit, and no other field", () => {
    const withUnit = cases.filter(({ field }) => field?.unit !== undefined).map(({ name }) => name);
    expect(withUnit).toStrictEqual(cases.filter(({ field }) => field?.kind === "number").map(({ name }) => name));
  });

  test("each field has a different label", () => {
    expect(new Set(cases.map(({ field }) => field?.label)).size).toBe(cases.length);
  });

  test("the label of an option begins with its value", () => {
    for (const { field } of cases) {
      for (const { value, label } of field?.options ?? []) expect(label).toMatch(new RegExp(`^${value} - \\S`));
    }
  });
}
