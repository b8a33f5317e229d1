import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { flags } from "./chromium-flags.ts";
import { servePage } from "./page-server.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The origin of the page. */
    origin: string;
    /** The WebSocket URL of the browser. */
    browser: string;
  }
}

/** Builds and serves the page, and starts one browser for all tests. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  buildPage();
  const server = await servePage();
  const browser = await chromium.launchServer({
    executablePath: execFileSync("which", ["chromium"], { encoding: "utf8" }).trim(),
    headless: true,
    args: [...flags],
  });
  project.provide("origin", server.origin);
  project.provide("browser", browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}

function buildPage(): void {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  execFileSync(process.execPath, ["node_modules/vite/bin/vite.js", "build", "docs/preflight", "--logLevel", "warn"], {
    cwd: root,
    stdio: "inherit",
  });
}
