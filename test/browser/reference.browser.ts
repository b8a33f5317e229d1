import { expect, test } from "vitest";
import { startBrowser } from "./browser.ts";
import { readFocus } from "./form-page.ts";

const browser = startBrowser();

test("a link opens the entry of a code, and the list can be searched", async () => {
  await browser.with({}, async (page) => {
    await page.goto("about:blank");
    await page.goto(`${browser.origin}/#-2018`);
    const open = page.locator(".entry[open]");
    expect(await open.locator("summary code").textContent()).toBe("-2018");
    await open.getByRole("link", { name: "Customer authenticator" }).click();
    expect(await readFocus(page)).toBe("customerAuthenticator");
    await page.evaluate(() => {
      location.hash = "#kid.hex";
    });
    await expect.poll(() => open.locator("summary code").textContent()).toBe("kid.hex");

    await page.locator("#search").fill("kid");
    expect(await page.locator(".entry summary code").first().textContent()).toBe("kid");
    await page.locator("#search").fill("no such words");
    expect(await page.locator("#search-count").textContent()).toBe("0 entries");
    await page.locator("#search").fill("");
    expect(await page.locator(".kind > summary").allTextContents()).toStrictEqual([
      expect.stringMatching(/^Parameters \(14\)/),
      expect.stringMatching(/^Rules \(\d\d\)/),
      expect.stringMatching(/^Codes of the service \(\d+\)/),
    ]);
  });
});
