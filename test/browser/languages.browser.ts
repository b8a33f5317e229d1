import { expect, test } from "vitest";
import { ruleBook } from "../../docs/preflight/src/languages/nl-rule-book.ts";
import { Fault } from "../../src/fault.ts";
import { fields } from "../../src/form/index.ts";
import { texts } from "../../src/messages/nl.ts";
import { parameterNames } from "../../src/parameter-name.ts";
import { parameters } from "../../src/parameters/index.ts";
import { rules } from "../../src/rule-book/index.ts";
import { startBrowser } from "./browser.ts";
import { brokenBody, headline, openAll, paste } from "./form-page.ts";

const browser = startBrowser();

test("the first language is that of the person", async () => {
  await browser.with({ locale: "nl-BE" }, async (page) => {
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("nl");
    expect(await headline(page)).toBe("5 ontbreken");
  });
});

test("a change of language keeps what was typed, and the focus", async () => {
  await browser.with({ language: "en" }, async (page) => {
    await paste(page, brokenBody);
    expect(await headline(page)).toBe("2 missing, 10 to mend");
    await page.locator("#language-nl").check();
    expect(await page.evaluate(() => [document.documentElement.lang, document.activeElement?.id])).toStrictEqual([
      "nl",
      "language-nl",
    ]);
    expect(await headline(page)).toBe("2 ontbreken, 10 te herstellen");
    expect(await page.locator("#securityLevel").inputValue()).toBe("6");
    expect(await page.locator("#wvExtension-2").inputValue()).toBe("output");
  });
});

test.each(["en", "nl"] as const)("every field has its label, its hint and its constraints (%s)", async (language) => {
  await browser.with({ language }, async (page) => {
    await page.locator("#add-extension").click();
    for (const name of parameterNames) {
      const said = language === "nl" ? texts[name] : fields[name];
      const isRow = name === "wvExtension";
      const input = page.getByLabel(isRow ? `${said.label} 1` : said.label, { exact: true });
      const { required, pattern, inputMode } = fields[name].constraints;
      const found = await input.evaluate((one) => ({
        id: one.id,
        required: one.hasAttribute("required"),
        pattern: one.getAttribute("pattern") ?? undefined,
        inputMode: one.getAttribute("inputmode") ?? undefined,
        // A browser would cut off what is pasted, and say nothing.
        maxLength: one.hasAttribute("maxlength"),
        hint: document.getElementById(`${one.id}-hint`)?.textContent,
        examples: [...document.querySelectorAll(`#${one.id}-hint code`)].map(({ textContent }) => textContent),
      }));
      const { examples, ...others } = found;
      expect(examples).not.toStrictEqual([]);
      for (const example of examples) expect(parameters[name].read(example)).not.toBeInstanceOf(Fault);
      expect(others).toStrictEqual({
        id: isRow ? "wvExtension-1" : name,
        required: required === true,
        pattern,
        inputMode,
        maxLength: false,
        hint: said.hint,
      });
    }
  });
});

test("no word of one language stands in the other, but for names", async () => {
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

test("the Dutch rule book says what each code means that a rule has", () => {
  const codes = Object.values(rules).flatMap(({ code }) => (code === null ? [] : [String(code)]));
  expect(Object.keys(ruleBook.meanings).sort()).toStrictEqual([...new Set(codes)].sort());
});
