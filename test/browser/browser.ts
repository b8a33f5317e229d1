import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { type PageServer, servePage } from "./page-server.ts";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export interface Look {
  readonly scheme?: "light" | "dark";
  readonly language?: "en" | "nl";
  readonly width?: number;
  readonly height?: number;
  /** A complaint that the test is about. */
  readonly expected?: RegExp;
}

/** A browser for the tests of one file; it is closed after them, and its profile removed. */
export interface Browser {
  /**
   * Opens the page, does something with it and closes it; and then the page must have been quiet: no error, no breach of
   * its policy, no request to anywhere else.
   */
  with(look: Look, act: (page: Page) => Promise<void>): Promise<void>;
  readonly origin: string;
}

export function startBrowser(locale = "en-GB"): Browser {
  const profile = mkdtempSync(join(tmpdir(), "preflight-"));
  let server: PageServer | undefined;
  let context: BrowserContext | undefined;

  beforeAll(async () => {
    server = await servePage();
    context = await chromium.launchPersistentContext(profile, {
      executablePath: execFileSync("which", ["chromium"], { encoding: "utf8" }).trim(),
      headless: true,
      args: flags,
      locale,
      permissions: ["clipboard-read", "clipboard-write"],
    });
  });

  afterAll(async () => {
    await context?.close();
    await server?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  return {
    get origin() {
      return server?.origin ?? "";
    },
    async with({ scheme = "light", language, width = 1280, height = 900, expected }, act) {
      if (context === undefined || server === undefined) throw new Error("The browser has not started.");
      const page = await context.newPage();
      const complaints = complaintsOf(page, server.origin);
      try {
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
        await page.setViewportSize({ width, height });
        await page.goto(server.origin);
        if (language !== undefined) await page.locator(`#language-${language}`).check();
        await act(page);
        expect(complaints.filter((complaint) => expected?.test(complaint) !== true)).toStrictEqual([]);
      } finally {
        await page.close();
      }
    },
  };
}

/** What a page should never do; a breach of its policy is an error of the console. */
function complaintsOf(page: Page, origin: string): readonly string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(`${origin}/`)) complaints.push(`a request to ${request.url()}`);
  });
  page.on("response", (response) => {
    if (!response.ok()) complaints.push(`${response.status()} for ${response.url()}`);
  });
  return complaints;
}
