import { expect, test } from "vitest";
import { rules } from "../../src/rule-book/index.ts";
import { startBrowser } from "./browser.ts";
import { paste, readIssues, readState, toShownCode, type, validBody } from "./form-page.ts";

// The page validates again every few seconds; a fake clock replaces the waiting.

const browser = startBrowser();

test("the page shows an issue when the expiration passes", async () => {
  await browser.with({ locale: "en-GB" }, async (page) => {
    await page.clock.install({ time: new Date("2030-01-31T12:00:00Z") });
    await page.reload();
    await paste(page, validBody);
    await type(page, "expirationTime", "2030-01-31T12:00:30Z");
    expect(await readState(page)).not.toBe("broken");
    await page.clock.runFor(60_000);
    const { code } = rules["expirationTime.past"];
    const expected = { code: toShownCode(code), rule: "expirationTime.past" };
    expect(await readIssues(page, "expirationTime")).toStrictEqual([expected]);
    expect(await readState(page)).toBe("broken");
  });
});

test("the focus and the selection stay when the page validates again", async () => {
  await browser.with({ locale: "en-GB" }, async (page) => {
    await page.clock.install();
    await page.reload();
    await paste(page, validBody.replace("&securityLevel=1", ""));
    await page.locator("#summary a").focus();
    await page.locator("#body").evaluate((body) => getSelection()?.selectAllChildren(body));
    const readState = (): Promise<readonly unknown[]> =>
      page.evaluate(() => [document.activeElement?.textContent, String(getSelection()).length]);
    const before = await readState();
    expect(before).toStrictEqual(["Security level", expect.any(Number)]);
    await page.clock.runFor(60_000);
    expect(await readState()).toStrictEqual(before);
  });
});
