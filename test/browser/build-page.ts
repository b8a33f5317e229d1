import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Builds the page, so that what is tested is this checkout. */
export default function buildPage(): void {
  const preflight = fileURLToPath(new URL("../../docs/preflight", import.meta.url));
  execFileSync(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"], {
    cwd: preflight,
    stdio: "inherit",
  });
}
