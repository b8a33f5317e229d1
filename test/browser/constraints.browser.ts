import fc from "fast-check";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { Failure } from "../../src/contract/failure.ts";
import { documented, type DocumentedName as ParameterName, parameterNames } from "../../src/contracts/documented.ts";
import { type FieldConstraints, fields } from "../../src/form/index.ts";
import { fieldInput } from "../form/field-inputs.ts";
import { parameters } from "../parameters/by-name.ts";
import { startBrowser } from "./browser.ts";

// In a real browser, the HTML attributes of a field accept exactly the strings that its codec accepts.

const browser = startBrowser();

const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));

/** The value of an input, and whether the input accepted it. */
type Validated = readonly [value: string, isValid: boolean];

/** Whether the parameter's rules accept the value; an empty field is absent (decision D11). */
function isAccepted(name: ParameterName, value: string): boolean {
  return !(value === ""
    ? documented.slotsByName.get(name)?.isRequired
    : parameters[name].read(value) instanceof Failure);
}

/** Replaces the page by an input with these attributes. */
async function showInput(page: Page, { required, pattern }: FieldConstraints): Promise<void> {
  await page.evaluate(
    ([needed, source]) => {
      const input = document.createElement("input");
      input.id = "validated";
      input.required = needed === "true";
      if (source !== undefined) input.pattern = source;
      document.body.replaceChildren(input);
      input.focus();
    },
    [String(required), pattern],
  );
}

/** Validates values that a script sets. */
async function validateSet(page: Page, values: readonly string[]): Promise<readonly Validated[]> {
  // JSON, because Playwright does not preserve a lone surrogate unless it is escaped.
  const answer = await page.locator("#validated").evaluate((input, json) => {
    if (!(input instanceof HTMLInputElement)) throw new Error("There is no such input.");
    const all: readonly string[] = JSON.parse(json);
    const validated = all.map((value) => {
      input.value = value;
      return [input.value, input.checkValidity()];
    });
    return JSON.stringify(validated);
  }, JSON.stringify(values));
  return JSON.parse(answer);
}

/** Creates values near the maximum length, with characters of one and two UTF-16 units. */
function createNearLength(length: number): readonly string[] {
  const units = ["k", "é", "\u{1F511}"].flatMap((unit) => ["", "^"].map((start) => ({ unit, start })));
  return units.flatMap(({ unit, start }) =>
    [-2, -1, 0, 1, 2, 40].map((more) => start.padEnd(Math.max(0, length + more), unit)),
  );
}

/** Values at the bounds of rules, which random values do not reach. */
const bounds: { readonly [N in ParameterName]?: readonly string[] } = {
  generalFlags: ["000", "0000", "00000", "0001"],
  kek: [31, 32, 33, 40, 48, 56, 64, 65, 80].map((digits) => "a".repeat(digits)),
  ek: [47, 48, 49].map((digits) => "a".repeat(digits)),
  contentKey: [31, 32, 33].map((digits) => "a".repeat(digits)),
  licenseDuration: ["0", "1", "01", "9007199254740990", "9007199254740991", "9007199254740992", "10000000000000000"],
  wvExtension: [
    "wudo,AAAA",
    "wudo,AAAAAA==",
    "wudo,AAAAAB==",
    "wudp,AAAA",
    "wudp,AB==",
    "wudp,AAF=",
    "a b ,AAE=",
    ",AAAA",
  ],
  expirationTime: [
    ...["+0", "+1", "+01", "+2591999", "+2592000", "+2592001", "+2600000", "+10000000"],
    ...["1900", "2000", "2023", "2024", "0000", "9996"].map((year) => `${year}-02-29T00:00:00Z`),
    ...["06-30", "12-31", "12-30", "03-31"].flatMap((day) => [`2016-${day}T23:59:60.5Z`, `2016-${day}t23:58:60z`]),
    ...["24:00:00Z", "23:59:59", "23:59:59.Z", "23:59:59+00:00"].map((time) => `2016-12-31T${time}`),
  ],
};

test("checkValidity() agrees with the codec of each field on 3000 values", async () => {
  await browser.with({}, async (page) => {
    for (const name of parameterNames) {
      const { constraints, maxLength = Number.POSITIVE_INFINITY } = fields[name];
      const edges = maxLength === Number.POSITIVE_INFINITY ? [] : createNearLength(maxLength);
      const values = ["", ...edges, ...(bounds[name] ?? []), ...fc.sample(fieldInput(name), { numRuns: 3000, seed })];
      await showInput(page, constraints);
      const validated = await validateSet(page, values);
      // A pattern counts characters, and the codec UTF-16 units, of which a character may have two (decision D3).
      const isAllowed = (value: string): boolean => isAccepted(name, value) || value.length > maxLength;
      const wrong = validated.filter(([value, isValid]) => (isValid ? !isAllowed(value) : isAccepted(name, value)));
      expect(wrong, `${name}, with SEED=${seed}`).toStrictEqual([]);

      // Every value was validated, most of them unchanged; and there were valid and invalid ones.
      expect(validated).toHaveLength(values.length);
      const given = new Set(values);
      expect(validated.filter(([value]) => given.has(value)).length).toBeGreaterThan(2000);
      const valid = validated.filter(([, isValid]) => isValid).length;
      expect(Math.min(valid, validated.length - valid), name).toBeGreaterThan(10);
    }
  });
});
