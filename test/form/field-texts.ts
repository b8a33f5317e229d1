import { expect, test } from "vitest";
import type { ParameterName } from "../../src/contracts/names.ts";
import type { FieldSet } from "./field-sets.ts";

/** An example for each field, which its hint contains in every language. */
const examples: { readonly [N in ParameterName]: string } = {
  customerAuthenticator: "123456,0123456789abcdef0123456789abcdef",
  errorFormat: "json",
  useHttps: "true",
  generalFlags: "0000",
  kek: "000102030405060708090a0b0c0d0e0f",
  kid: "fd1a706ac2b36002888f6d4a414333c3",
  ek: "5dbd06c0056b42fe0b8cf406679620c31bd619732730433d",
  contentKey: "5438b719bf47a2f5678237477db2f9e6",
  contentId: "Vertigo (1958)",
  securityLevel: "1",
  hdcpOutputControl: "0",
  trackType: "1",
  licenseDuration: "86400",
  playbackDuration: "7200",
  wvExtension: "wudo,AAAAAA==",
  expirationTime: "2030-01-31T12:00:00Z",
  cookie: "order-4711",
};

/** The examples of the observed contract that are no example of the documented one. */
const observedExamples: { readonly [name: string]: string } = { generalFlags: "00000001" };

/** Tests labels and hints in a language; `forExample` is its abbreviation for "for example". */
export function testFieldTexts({ title, contract, fields }: FieldSet, forExample: string): void {
  const cases = contract.parameterNames.map((name) => ({
    name,
    field: fields[name],
    example: (title === "observed" ? observedExamples[name] : undefined) ?? examples[name],
  }));

  test.each(cases)("$name has a label, and a hint with a valid example", ({ field, example }) => {
    const { label = "", hint = "" } = field ?? {};
    expect(label).toMatch(/^[A-Z].{2,30}[^.: ]$/);
    expect(hint).toMatch(/^[A-Z0-9+].*\.$/);
    expect(hint.replaceAll(`${forExample} `, "")).not.toMatch(/\. /);
    expect(hint).toContain(`${forExample} ${example}`);
    expect(field?.["~standard"].validate(example)).toHaveProperty("value");
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
