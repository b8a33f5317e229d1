import type { Report } from "./inside.ts";
import type { Installed } from "./installed.ts";
import { runJest } from "./jest.ts";
import { runPage } from "./page.ts";
import type { Recorded } from "./recorded.ts";
import { runShell } from "./shell.ts";
import { runWorker } from "./worker.ts";

/** A runtime: the name that it must report, and the function that creates its report. */
export interface Runtime {
  readonly name: RegExp;
  readonly run: (installed: Installed, cases: readonly Recorded[]) => Promise<Report>;
  /** The parts of WebCrypto that the runtime lacks. */
  readonly lacks: readonly Lack[];
}

export type Lack = "AES of 192 bits" | "WebCrypto";

const [cpu, bunCpu, workerdCpu] = process.arch === "arm64" ? ["arm64", "aarch64", "arm64"] : ["x64", "x64", "64"];

// The programs come from the packages for their platforms, so that no install script runs.
export const runtimes: { readonly [name: string]: Runtime } = {
  "Node 20, the oldest supported version": {
    name: /^node 20\.19\.0$/,
    run: runShell(`node20-linux-${cpu}/bin/node`, []),
    lacks: [],
  },
  "Node 22": { name: /^node 22\./, run: runShell(`node22-linux-${cpu}/bin/node`, []), lacks: [] },
  "Node 24": { name: /^node 24\./, run: runShell(`node24-linux-${cpu}/bin/node`, []), lacks: [] },
  "Jest, which requires CommonJS": { name: /^jest worker \d+$/, run: runJest, lacks: [] },
  Deno: {
    name: /^deno 2\./,
    // Deno may only read the folder: no network, no environment.
    run: runShell(`@deno/linux-${cpu}-glibc/deno`, [
      "run",
      "--no-prompt",
      "--no-remote",
      "--node-modules-dir=manual",
      "--allow-read=.",
    ]),
    lacks: [],
  },
  Bun: { name: /^bun 1\./, run: runShell(`@oven/bun-linux-${bunCpu}/bin/bun`, ["--no-install"]), lacks: [] },
  workerd: {
    name: /^Cloudflare-Workers$/,
    run: runWorker(`@cloudflare/workerd-linux-${workerdCpu}/bin/workerd`),
    lacks: [],
  },
  Chromium: { name: /HeadlessChrome\//, run: runPage("https"), lacks: ["AES of 192 bits"] },
  "Chromium, a page over http": { name: /HeadlessChrome\//, run: runPage("http"), lacks: ["WebCrypto"] },
};
