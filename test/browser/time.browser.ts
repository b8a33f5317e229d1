import { expect, test } from "vitest";
import { rules } from "../../src/rule-book/index.ts";
import { startBrowser } from "./browser.ts";
import { headline, issuesOf, paste, shownCode, type, validBody } from "./form-page.ts";

// The page judges again as time goes by; a clock of the test's own stands in for ten seconds of waiting.

const browser = startBrowser();

test("an expiration that passes while the page is open is told", async () => {
  await browser.with({ locale: "en-GB" }, async (page) => {
    await page.clock.install({ time: new Date("2030-01-31T12:00:00Z") });
    await page.reload();
    await paste(page, validBody);
    await type(page, "expirationTime", "2030-01-31T12:00:30Z");
    expect(await headline(page)).toBe("Ready to send");
    await page.clock.runFor(60_000);
    const { code, message } = rules["expirationTime.past"];
    expect(await issuesOf(page, "expirationTime")).toStrictEqual([{ code: shownCode(code), message }]);
    expect(await headline(page)).toBe("1 to mend");
  });
});

test("what is in focus and what is selected stays so when the page judges again", async () => {
  await browser.with({ locale: "en-GB" }, async (page) => {
    await page.clock.install();
    await page.reload();
    await paste(page, validBody.replace("&securityLevel=1", ""));
    await page.locator("#summary a").focus();
    await page.locator("#body").evaluate((body) => getSelection()?.selectAllChildren(body));
    const held = (): Promise<readonly unknown[]> =>
      page.evaluate(() => [document.activeElement?.textContent, String(getSelection()).length]);
    const before = await held();
    expect(before).toStrictEqual(["Security level", expect.any(Number)]);
    await page.clock.runFor(60_000);
    expect(await held()).toStrictEqual(before);
  });
});
