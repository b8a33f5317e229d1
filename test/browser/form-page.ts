import type { Page } from "playwright-core";
import { expect } from "vitest";

// Functions with which the tests read and fill in the page, like a person.

/** A valid body with every parameter except kek and ek. */
export const validBody =
  "customerAuthenticator=123456%2C0123456789abcdef0123456789abcdef&errorFormat=json&generalFlags=0000&kid=fd1a706ac2b36002888f6d4a414333c3&contentKey=5438b719bf47a2f5678237477db2f9e6&contentId=Vertigo+%281958%29&securityLevel=1&hdcpOutputControl=0&licenseDuration=86400&wvExtension=wudo%2CAAAAAA%3D%3D&expirationTime=%2B3600&cookie=order-4711";

/** A body with many mistakes, including a misspelled name. */
export const brokenBody =
  "customerAuthenticator=123456%2C0123456789abcdef0123456789abcdef&errorFormat=xml&KID=%5Efilm&contentKey=%7B5438b719-bf47-a2f5-6782-37477db2f9e6%7D&ek=5dbd&securityLevel=6&hdcpOutputControl=high&licenseDuration=0&wvExtension=wudo%2CAAAA&wvExtension=output&expirationTime=+60&cookie=a-reference-that-is-longer-than-it-may-be&contentId=100%";

/** A body that the service takes, and in which something was lost. */
export const doubtfulBody = validBody.replace("Vertigo+%281958%29", "100%");

/** Reads a text in the box for anything. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.locator("#paste").fill(text);
  await page.locator("#read").click();
}

/** Replaces the value of a field key by key, and leaves the field. */
export async function type(page: Page, id: string, value: string): Promise<void> {
  const input = page.locator(`#${id}`);
  await input.fill("");
  await input.pressSequentially(value);
  await input.blur();
}

/** Sets the value of a field with a script, also to a value that a person cannot type, and leaves the field. */
export async function setValue(page: Page, id: string, value: string): Promise<void> {
  // JSON, because Playwright does not preserve a lone surrogate unless it is escaped.
  await page.locator(`#${id}`).evaluate((input, json) => {
    if (!(input instanceof HTMLInputElement)) throw new Error("There is no such input.");
    input.value = JSON.parse(json);
    input.dispatchEvent(new Event("input"));
    input.dispatchEvent(new Event("blur"));
  }, JSON.stringify(value));
}

/** An issue on the page: the code as it is shown, and the rule that its explanation names. */
export interface ShownIssue {
  readonly code: string;
  readonly rule: string;
}

/** Reads the issues of the field with this input. */
export async function readIssues(page: Page, id: string): Promise<readonly ShownIssue[]> {
  return page.locator(`.field:has(#${id})`).evaluate((element) =>
    [...element.querySelectorAll("li.issue")].map((issue) => ({
      code: issue.querySelector(".sentence .code")?.textContent ?? "",
      rule: issue.querySelector("dl > dd:last-child")?.textContent ?? "",
    })),
  );
}

/** Sets the value of a field to each of these, and reads the issues after each. */
export async function readIssuesAfter(
  page: Page,
  id: string,
  values: readonly string[],
): Promise<readonly { readonly value: string; readonly issues: readonly ShownIssue[] }[]> {
  const answer = await page.locator(`.field:has(#${id})`).evaluate((field, json) => {
    const input = field.querySelector("input");
    if (input === null) throw new Error("There is no input.");
    const all: readonly string[] = JSON.parse(json);
    const results = all.map((value) => {
      input.value = value;
      input.dispatchEvent(new Event("input"));
      const issues = [...field.querySelectorAll("li.issue")].map((issue) => ({
        code: issue.querySelector(".sentence .code")?.textContent ?? "",
        rule: issue.querySelector("dl > dd:last-child")?.textContent ?? "",
      }));
      return { value, issues };
    });
    return JSON.stringify(results);
  }, JSON.stringify(values));
  return JSON.parse(answer);
}

/** Reads the headline of the summary. */
export async function readHeadline(page: Page): Promise<string> {
  return (await page.locator("#status").textContent()) ?? "";
}

/** Reads the state of the form: `empty`, `broken`, `check` or `ready`. */
export async function readState(page: Page): Promise<string> {
  return (await page.locator("#summary").getAttribute("data-state")) ?? "";
}

/** Reads the id of the element in focus. */
export function readFocus(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.id);
}

/** Reads the lines of the canonical body. */
export async function readBody(page: Page): Promise<readonly string[]> {
  return page.locator("#body > div").allTextContents();
}

/** Presses a button; returns what it copies to the clipboard, which contained something else before. */
export async function copyWith(page: Page, id: string): Promise<string> {
  const before = "nothing was copied";
  const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await page.evaluate((text) => navigator.clipboard.writeText(text), before);
  await page.locator(`#${id}`).click();
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

/** Formats a code like the page. */
export function toShownCode(code: number | null, language: "en" | "nl" = "en"): string {
  if (code === null) return language === "en" ? "no code" : "geen code";
  return String(code);
}
