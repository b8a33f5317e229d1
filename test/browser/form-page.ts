import type { Page } from "playwright-core";
import { expect } from "vitest";

// How a test reads the page and writes into it, by what a person sees.

/** A request with every parameter but the two of a wrapped key. */
export const validBody =
  "customerAuthenticator=123456%2C0123456789abcdef0123456789abcdef&errorFormat=json&generalFlags=0000&kid=fd1a706ac2b36002888f6d4a414333c3&contentKey=5438b719bf47a2f5678237477db2f9e6&contentId=Vertigo+%281958%29&securityLevel=1&hdcpOutputControl=0&licenseDuration=86400&wvExtension=wudo%2CAAAAAA%3D%3D&expirationTime=%2B3600&cookie=order-4711";

/** Much that can be wrong, and a near miss of a name. */
export const brokenBody =
  "customerAuthenticator=123456%2C0123456789abcdef0123456789abcdef&errorFormat=xml&KID=%5Efilm&contentKey=%7B5438b719-bf47-a2f5-6782-37477db2f9e6%7D&ek=5dbd&securityLevel=6&hdcpOutputControl=high&licenseDuration=0&wvExtension=wudo%2CAAAA&wvExtension=output&expirationTime=+60&cookie=a-reference-that-is-longer-than-it-may-be&contentId=100%";

/** Fills the form from a body or a URL. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.locator("#paste").fill(text);
  await page.locator("#read").click();
}

/** Types a text key by key in place of what a field holds, and leaves the field. */
export async function type(page: Page, id: string, text: string): Promise<void> {
  const input = page.locator(`#${id}`);
  await input.fill("");
  await input.pressSequentially(text);
  await input.blur();
}

/** Puts a text into a field as a script would, also one that no person can type. */
export async function put(page: Page, id: string, text: string): Promise<void> {
  // A lone surrogate does not survive the way to the browser but as an escape.
  await page.locator(`#${id}`).evaluate((input, json) => {
    if (!(input instanceof HTMLInputElement)) throw new Error("There is no such input.");
    input.value = JSON.parse(json);
    input.dispatchEvent(new Event("input"));
  }, JSON.stringify(text));
}

/** An issue as it stands on the page. */
export interface ShownIssue {
  readonly code: string;
  readonly message: string;
}

/** The issues in sight below an element. */
export async function issuesBelow(page: Page, selector: string): Promise<readonly ShownIssue[]> {
  return page.locator(selector).evaluate((whole) =>
    [...whole.querySelectorAll("li.issue > .sentence")].map((sentence) => ({
      code: (sentence.querySelector(".code [aria-hidden]") ?? sentence.querySelector(".code"))?.textContent ?? "",
      message: sentence.querySelector(".message")?.textContent ?? "",
    })),
  );
}

/** What the field of an input says of each of some texts; as `put`, for texts that no person can type. */
export async function issuesAfter(
  page: Page,
  id: string,
  texts: readonly string[],
): Promise<readonly { readonly text: string; readonly issues: readonly ShownIssue[] }[]> {
  const answer = await page.locator(`.field:has(#${id})`).evaluate((field, json) => {
    const input = field.querySelector("input");
    if (input === null) throw new Error("There is no input.");
    const all: readonly string[] = JSON.parse(json);
    const said = all.map((text) => {
      input.value = text;
      input.dispatchEvent(new Event("input"));
      const issues = [...field.querySelectorAll("li.issue > .sentence")].map((sentence) => ({
        code: (sentence.querySelector(".code [aria-hidden]") ?? sentence.querySelector(".code"))?.textContent ?? "",
        message: sentence.querySelector(".message")?.textContent ?? "",
      }));
      return { text, issues };
    });
    return JSON.stringify(said);
  }, JSON.stringify(texts));
  return JSON.parse(answer);
}

/** The issues of the field with this input. */
export function issuesOf(page: Page, id: string): Promise<readonly ShownIssue[]> {
  return issuesBelow(page, `.field:has(#${id})`);
}

/** What the summary says. */
export async function headline(page: Page): Promise<string> {
  return (await page.locator("#status").textContent()) ?? "";
}

/** The lines of the canonical body as they are shown. */
export async function shownBody(page: Page): Promise<readonly string[]> {
  return page.locator("#body > div").allTextContents();
}

/** What a button copies; before it, the clipboard holds something else. */
export async function copied(page: Page, button: string): Promise<string> {
  const before = "nothing was copied";
  const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await page.evaluate((text) => navigator.clipboard.writeText(text), before);
  await page.getByRole("button", { name: button }).click();
  await expect.poll(clipboard).not.toBe(before);
  return clipboard();
}

/** Opens every explanation, and shows every secret. */
export async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    for (const show of document.querySelectorAll<HTMLElement>('button[aria-pressed="false"]')) show.click();
  });
}

/** A code as the page writes it. */
export function shownCode(code: number | null, language: "en" | "nl" = "en"): string {
  if (code === null) return language === "en" ? "no code" : "geen code";
  return `−${Math.abs(code)}`;
}
