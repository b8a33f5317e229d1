import type { Report } from "./inside.ts";
import type { Installed } from "./installed.ts";
import { reportOfPage } from "./page.ts";
import type { Recorded } from "./recorded.ts";
import { reportOfShell } from "./shell.ts";
import { reportOfWorker } from "./worker.ts";

/** A runtime: how it reports on the recorded bodies, and what it must say of itself. */
export interface Runtime {
  readonly is: RegExp;
  readonly report: (installed: Installed, cases: readonly Recorded[]) => Promise<Report>;
  /** What it has no WebCrypto for. */
  readonly lacks: readonly Lack[];
}

export type Lack = "AES of 192 bits" | "WebCrypto";

const [cpu, bunCpu, workerdCpu] = process.arch === "arm64" ? ["arm64", "aarch64", "arm64"] : ["x64", "x64", "64"];

// What is installed are the programs themselves, each from the package for its platform: no install script is run.
export const runtimes: { readonly [name: string]: Runtime } = {
  "Node 20, the oldest that is promised": {
    is: /^node 20\.19\.0$/,
    report: reportOfShell(`node20-linux-${cpu}/bin/node`, []),
    lacks: [],
  },
  "Node 22": { is: /^node 22\./, report: reportOfShell(`node22-linux-${cpu}/bin/node`, []), lacks: [] },
  "Node 24": { is: /^node 24\./, report: reportOfShell(`node24-linux-${cpu}/bin/node`, []), lacks: [] },
  Deno: {
    is: /^deno 2\./,
    // It may read the folder, and nothing else: no network, no environment.
    report: reportOfShell(`@deno/linux-${cpu}-glibc/deno`, [
      "run",
      "--no-prompt",
      "--no-remote",
      "--node-modules-dir=manual",
      "--allow-read=.",
    ]),
    lacks: [],
  },
  Bun: { is: /^bun 1\./, report: reportOfShell(`@oven/bun-linux-${bunCpu}/bin/bun`, ["--no-install"]), lacks: [] },
  workerd: {
    is: /^Cloudflare-Workers$/,
    report: reportOfWorker(`@cloudflare/workerd-linux-${workerdCpu}/bin/workerd`),
    lacks: [],
  },
  Chromium: { is: /HeadlessChrome\//, report: reportOfPage("https"), lacks: ["AES of 192 bits"] },
  "Chromium, a page by plain http": { is: /HeadlessChrome\//, report: reportOfPage("http"), lacks: ["WebCrypto"] },
};
