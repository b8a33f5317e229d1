import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { flags } from "../browser/chromium-flags.ts";
import type { Report } from "./inside.ts";
import type { Installed } from "./installed.ts";
import type { Recorded } from "./recorded.ts";

// The policy forbids code in strings, and everything except the one script.
const policy = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'";
const html =
  '<!doctype html><meta charset="utf-8"><title>runtimes</title><script type="module" src="/page.js"></script>';

/** Opens a page in Debian's Chromium; there is no server: Playwright answers the requests of the page. */
export function runPage(scheme: "https" | "http") {
  return async ({ page: script }: Installed, cases: readonly Recorded[]): Promise<Report> => {
    const profile = mkdtempSync(join(tmpdir(), "runtimes-profile-"));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: execFileSync("which", ["chromium"], { encoding: "utf8" }).trim(),
      headless: true,
      args: [...flags],
    });
    try {
      const page = await context.newPage();
      const errors: string[] = [];
      page.on("pageerror", ({ message }) => errors.push(message));
      await page.route("**/*", (route) => {
        const { pathname } = new URL(route.request().url());
        if (pathname === "/") {
          return route.fulfill({
            contentType: "text/html",
            headers: { "content-security-policy": policy },
            body: html,
          });
        }
        if (pathname !== "/page.js") return route.fulfill({ status: 404, body: "" });
        return route.fulfill({ contentType: "text/javascript", body: readFileSync(script, "utf8") });
      });
      await page.goto(`${scheme}://package.test/`);
      const report: Report = await page.evaluate(
        (text) => Reflect.get(globalThis, "createReport")(text),
        JSON.stringify(cases),
      );
      if (errors.length > 0) throw new Error(errors.join("\n"));
      return report;
    } finally {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    }
  };
}
