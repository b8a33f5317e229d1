import { expect, test } from "vitest";
import { parameterNames } from "../../src/contracts/documented.ts";
import type { Fields } from "../../src/form/index.ts";

/** An example for each field, which its hint contains in every language. */
const examples = {
  customerAuthenticator: "123456,0123456789abcdef0123456789abcdef",
  errorFormat: "json",
  generalFlags: "0000",
  kek: "000102030405060708090a0b0c0d0e0f",
  kid: "fd1a706ac2b36002888f6d4a414333c3",
  ek: "5dbd06c0056b42fe0b8cf406679620c31bd619732730433d",
  contentKey: "5438b719bf47a2f5678237477db2f9e6",
  contentId: "Vertigo (1958)",
  securityLevel: "1",
  hdcpOutputControl: "0",
  licenseDuration: "86400",
  wvExtension: "wudo,AAAAAA==",
  expirationTime: "2030-01-31T12:00:00Z",
  cookie: "order-4711",
} as const;

/** Tests labels and hints in a language; `forExample` is its abbreviation for "for example". */
export function testFieldTexts(fields: Fields, forExample: string): void {
  test.each(parameterNames)("%s has a label, and a hint with a valid example", (name) => {
    const { label, hint } = fields[name];
    expect(label).toMatch(/^[A-Z].{2,30}[^.: ]$/);
    expect(hint).toMatch(/^[A-Z0-9+].*\.$/);
    expect(hint.replaceAll(`${forExample} `, "")).not.toMatch(/\. /);
    expect(hint).toContain(`${forExample} ${examples[name]}`);
    expect(fields[name]["~standard"].validate(examples[name])).toHaveProperty("value");
  });

  test("each field has a different label", () => {
    expect(new Set(parameterNames.map((name) => fields[name].label)).size).toBe(parameterNames.length);
  });

  test("the label of an option begins with its value", () => {
    for (const name of parameterNames) {
      for (const { value, label } of fields[name].options ?? []) expect(label).toMatch(new RegExp(`^${value} - \\S`));
    }
  });
}
