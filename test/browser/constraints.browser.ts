import fc from "fast-check";
import { expect, test } from "vitest";
import { Fault } from "../../src/fault.ts";
import { fields } from "../../src/form/index.ts";
import { type ParameterName, parameterNames } from "../../src/parameter-name.ts";
import { parameters } from "../../src/parameters/index.ts";
import { anyText } from "../form/typed-texts.ts";
import { startBrowser } from "./browser.ts";

// The HTML attributes of a field, in a real browser, accept exactly the texts that its codec accepts.

const browser = startBrowser();

const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));

/** What the parameter's rules say; an empty field is not given (decision D11). */
function isAccepted(name: ParameterName, text: string): boolean {
  return !(text === "" ? parameters[name].required : parameters[name].read(text) instanceof Fault);
}

test.each(parameterNames)("%s: checkValidity() agrees with the codec on 3000 texts", async (name) => {
  const { constraints } = fields[name];
  const edges = [
    "",
    "^".padEnd(65, "k"),
    "^".padEnd(66, "k"),
    "c".repeat(32),
    "c".repeat(33),
    "2016-12-31T23:59:60Z",
    "2023-02-29T00:00:00Z",
  ];
  const texts = [...edges, ...fc.sample(anyText(name), { numRuns: 3000, seed })];
  await browser.with({}, async (page) => {
    const judged = await page.evaluate(
      ([given, attributes]) => {
        const { required, pattern, maxLength } = JSON.parse(attributes ?? "");
        const input = document.createElement("input");
        document.body.append(input);
        input.required = required === true;
        if (pattern !== undefined) input.pattern = pattern;
        input.focus();
        const all: readonly string[] = JSON.parse(given ?? "");
        const results = all.map((text) => {
          input.removeAttribute("maxlength");
          input.value = text;
          if (maxLength !== undefined) {
            // Only what a person has edited can be too long, and while the limit is there a browser cuts it off.
            input.select();
            document.execCommand("insertText", false, text);
            input.maxLength = maxLength;
          }
          return [input.value, input.checkValidity(), input.validity.tooLong];
        });
        input.remove();
        return JSON.stringify(results);
      },
      [JSON.stringify(texts), JSON.stringify(constraints)],
    );
    const results: readonly [text: string, isValid: boolean, isTooLong: boolean][] = JSON.parse(judged);
    const differing = results.filter(([text, isValid]) => isValid !== isAccepted(name, text));
    expect(differing, `with SEED=${seed}`).toStrictEqual([]);

    // Both verdicts were reached, and what was typed is mostly what was judged.
    const valid = results.filter(([, isValid]) => isValid).length;
    expect(Math.min(valid, results.length - valid)).toBeGreaterThan(name === "contentId" ? 10 : 100);
    expect(results.filter(([text], at) => text === texts[at]).length).toBeGreaterThan(2000);
    expect(results.some(([, , isTooLong]) => isTooLong)).toBe(constraints.maxLength !== undefined);
  });
});
