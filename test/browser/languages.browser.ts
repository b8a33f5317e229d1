import { expect, test } from "vitest";
import { ruleBook } from "../../docs/preflight/src/languages/nl-rule-book.ts";
import { rules } from "../../src/rule-book/index.ts";
import { startBrowser } from "./browser.ts";
import { brokenBody, openAll, paste, readHeadline } from "./form-page.ts";

const browser = startBrowser();

test("the first language is that of the browser", async () => {
  await browser.with({ locale: "nl-BE" }, async (page) => {
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("nl");
    expect(await readHeadline(page)).toBe("Er is nog niets ingevuld");
  });
});

test("a change of language keeps the values and the focus", async () => {
  await browser.with({ language: "en" }, async (page) => {
    await paste(page, brokenBody);
    expect(await readHeadline(page)).toEqual(expect.stringMatching(/^\d missing, \d+ to fix/));
    await page.locator("#language-nl").check();
    expect(await page.evaluate(() => [document.documentElement.lang, document.activeElement?.id])).toStrictEqual([
      "nl",
      "language-nl",
    ]);
    expect(await readHeadline(page)).toEqual(expect.stringMatching(/te herstellen/));
    expect(await page.locator("#securityLevel").inputValue()).toBe("6");
    expect(await page.locator("#wvExtension-1").inputValue()).toBe("output");
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
