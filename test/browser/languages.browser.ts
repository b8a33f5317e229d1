import { expect, test } from "vitest";
import { ruleBook } from "../../docs/preflight/src/languages/nl-rule-book.ts";
import { Failure } from "../../src/contract/failure.ts";
import { parameterNames } from "../../src/contracts/documented.ts";
import { fields } from "../../src/form/index.ts";
import { texts } from "../../src/messages/nl.ts";
import { rules } from "../../src/rule-book/index.ts";
import { parameters } from "../parameters/by-name.ts";
import { startBrowser } from "./browser.ts";
import { brokenBody, openAll, paste, readHeadline } from "./form-page.ts";

const browser = startBrowser();

test("the first language is that of the browser", async () => {
  await browser.with({ locale: "nl-BE" }, async (page) => {
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("nl");
    expect(await readHeadline(page)).toBe("5 ontbreken");
  });
});

test("a change of language keeps the values and the focus", async () => {
  await browser.with({ language: "en" }, async (page) => {
    await paste(page, brokenBody);
    expect(await readHeadline(page)).toBe("2 missing, 9 to mend");
    await page.locator("#language-nl").check();
    expect(await page.evaluate(() => [document.documentElement.lang, document.activeElement?.id])).toStrictEqual([
      "nl",
      "language-nl",
    ]);
    expect(await readHeadline(page)).toBe("2 ontbreken, 9 te herstellen");
    expect(await page.locator("#securityLevel").inputValue()).toBe("6");
    expect(await page.locator("#wvExtension-2").inputValue()).toBe("output");
  });
});

test.each(["en", "nl"] as const)("every field has its label, its hint and its constraints (%s)", async (language) => {
  await browser.with({ language }, async (page) => {
    await page.locator("#add-extension").click();
    for (const name of parameterNames) {
      const expected = language === "nl" ? texts[name] : fields[name];
      const isRepeated = name === "wvExtension";
      const input = page.getByLabel(isRepeated ? `${expected.label} 1` : expected.label, { exact: true });
      const { required, pattern, inputMode } = fields[name].constraints;
      const found = await input.evaluate((element) => ({
        id: element.id,
        required: element.hasAttribute("required"),
        pattern: element.getAttribute("pattern") ?? undefined,
        inputMode: element.getAttribute("inputmode") ?? undefined,
        // With the attribute a browser would truncate a pasted value without a message.
        maxLength: element.hasAttribute("maxlength"),
        hint: document.getElementById(`${element.id}-hint`)?.textContent,
        examples: [...document.querySelectorAll(`#${element.id}-hint code`)].map(({ textContent }) => textContent),
      }));
      const { examples, ...others } = found;
      expect(examples).not.toStrictEqual([]);
      for (const example of examples) expect(parameters[name].read(example)).not.toBeInstanceOf(Failure);
      expect(others).toStrictEqual({
        id: isRepeated ? "wvExtension-1" : name,
        required: required === true,
        pattern,
        inputMode,
        maxLength: false,
        hint: expected.hint,
      });
    }
  });
});

test("a page in one language has no words of the other, except names", async () => {
  const words = {
    en: /\b(the|and|missing|required|show|write|give)\b/,
    nl: /\b(het|een|ontbreekt|verplicht|toon|schrijf|geef)\b/,
  };
  for (const [language, foreign] of [
    ["en", words.nl],
    ["nl", words.en],
  ] as const) {
    await browser.with({ language }, async (page) => {
      await paste(page, brokenBody);
      await openAll(page);
      const foreignTexts = await page.evaluate(
        ([own, source]) => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const found: string[] = [];
          while (walker.nextNode()) {
            const text = walker.currentNode.textContent ?? "";
            const of = walker.currentNode.parentElement?.closest("[lang]")?.getAttribute("lang");
            if (
              of === own &&
              walker.currentNode.parentElement?.closest("code") === null &&
              new RegExp(source ?? "", "i").test(text)
            )
              found.push(text);
          }
          return found;
        },
        [language, foreign.source],
      );
      expect(foreignTexts).toStrictEqual([]);
    });
  }
});

test("the Dutch rule book has the meaning of each code of a rule", () => {
  const codes = Object.values(rules).flatMap(({ code }) => (code === null ? [] : [String(code)]));
  expect(Object.keys(ruleBook.meanings).sort()).toStrictEqual([...new Set(codes)].sort());
});
