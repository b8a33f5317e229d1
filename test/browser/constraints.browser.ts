import fc from "fast-check";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { Fault } from "../../src/fault.ts";
import { type FieldConstraints, fields } from "../../src/form/index.ts";
import { type ParameterName, parameterNames } from "../../src/parameter-name.ts";
import { parameters } from "../../src/parameters/index.ts";
import { anyText } from "../form/typed-texts.ts";
import { startBrowser } from "./browser.ts";

// The HTML attributes of a field, in a real browser, accept exactly the texts that its codec accepts.

const browser = startBrowser();

const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));

/** What an input held, and what it said of it. */
type Judged = readonly [text: string, isValid: boolean];

/** What the parameter's rules say; an empty field is not given (decision D11). */
function isAccepted(name: ParameterName, text: string): boolean {
  return !(text === "" ? parameters[name].required : parameters[name].read(text) instanceof Fault);
}

/** Puts an input with these attributes in place of the page. */
async function putInput(page: Page, { required, pattern }: FieldConstraints): Promise<void> {
  await page.evaluate(
    ([needed, source]) => {
      const input = document.createElement("input");
      input.id = "judge";
      input.required = needed === "true";
      if (source !== undefined) input.pattern = source;
      document.body.replaceChildren(input);
      input.focus();
    },
    [String(required), pattern],
  );
}

/** What the input says of texts that a script puts into it: all but that they are too long. */
async function judgePut(page: Page, texts: readonly string[]): Promise<readonly Judged[]> {
  // A lone surrogate does not survive the way to the browser and back but as an escape.
  const answer = await page.locator("#judge").evaluate((input, json) => {
    if (!(input instanceof HTMLInputElement)) throw new Error("There is no such input.");
    const all: readonly string[] = JSON.parse(json);
    const judged = all.map((text) => {
      input.value = text;
      return [input.value, input.checkValidity()];
    });
    return JSON.stringify(judged);
  }, JSON.stringify(texts));
  return JSON.parse(answer);
}

/** What it says of texts that are typed: only these can be too long, and only where the limit comes after the text. */
async function judgeTyped(page: Page, texts: readonly string[], maxLength: number): Promise<readonly Judged[]> {
  const input = page.locator("#judge");
  await input.evaluate((one, limit) => {
    if (!(one instanceof HTMLInputElement)) throw new Error("There is no such input.");
    const judged: Judged[] = [];
    one.value = "";
    one.addEventListener("input", () => {
      one.maxLength = limit;
      judged.push([one.value, one.checkValidity()]);
      one.removeAttribute("maxlength");
      one.value = "";
      one.dataset.judged = JSON.stringify(judged);
    });
  }, maxLength);
  await Promise.all(texts.map((text) => page.keyboard.insertText(text)));
  return JSON.parse((await input.getAttribute("data-judged")) ?? "[]");
}

/** Texts about as long as may be, of characters of one unit and of two. */
function textsAbout(length: number): readonly string[] {
  const units = ["k", "é", "\u{1F511}"].flatMap((unit) => ["", "^"].map((start) => ({ unit, start })));
  return units.flatMap(({ unit, start }) =>
    [-2, -1, 0, 1, 2, 40].map((more) => start.padEnd(Math.max(0, length + more), unit)),
  );
}

/** Where a rule begins and ends, which no chance hits. */
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

test.each(parameterNames)("%s: checkValidity() agrees with the codec on 3000 texts", async (name) => {
  const { constraints } = fields[name];
  const { maxLength = Number.POSITIVE_INFINITY } = constraints;
  const edges = maxLength === Number.POSITIVE_INFINITY ? [] : textsAbout(maxLength);
  const texts = ["", ...edges, ...(bounds[name] ?? []), ...fc.sample(anyText(name), { numRuns: 3000, seed })];
  await browser.with({}, async (page) => {
    await putInput(page, constraints);
    const short = texts.filter(({ length }) => length <= maxLength);
    const long = texts.filter(({ length }) => length > maxLength);
    const put = await judgePut(page, short);
    const typed = await judgeTyped(page, long, maxLength);
    const judged = [...put, ...typed];
    expect(
      judged.filter(([text, isValid]) => isValid !== isAccepted(name, text)),
      `with SEED=${seed}`,
    ).toStrictEqual([]);

    // All was judged, mostly as it was given; and both verdicts were reached.
    expect(judged).toHaveLength(texts.length);
    const given = new Set(texts);
    expect(judged.filter(([text]) => given.has(text)).length).toBeGreaterThan(2000);
    const valid = judged.filter(([, isValid]) => isValid).length;
    expect(Math.min(valid, judged.length - valid)).toBeGreaterThan(10);
    expect(typed.filter(([text]) => given.has(text)).length > 10).toBe(constraints.maxLength !== undefined);
  });
});
