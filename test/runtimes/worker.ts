import { type ChildProcess, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Readable } from "node:stream";
import type { Report } from "./inside.ts";
import type { Installed } from "./installed.ts";
import { findProgram } from "./program.ts";
import type { Recorded } from "./recorded.ts";

/** Runs workerd, which serves the Worker at a free port, and reports the port on its control descriptor. */
export function runWorker(program: string) {
  return async ({ folder, worker }: Installed, cases: readonly Recorded[]): Promise<Report> => {
    writeFileSync(join(folder, "worker.capnp"), configuration(basename(worker)));
    const flags = ["serve", "worker.capnp", "--control-fd=3"];
    const server = spawn(findProgram(program), flags, { cwd: folder, stdio: ["ignore", "ignore", "inherit", "pipe"] });
    try {
      const port = await readPort(server);
      const response = await fetch(`http://127.0.0.1:${port}/`, { method: "POST", body: JSON.stringify(cases) });
      if (!response.ok) throw new Error(`workerd answered ${response.status}: ${await response.text()}`);
      return JSON.parse(await response.text());
    } finally {
      server.kill();
    }
  };
}

async function readPort(server: ChildProcess): Promise<number> {
  const control = server.stdio[3];
  if (!(control instanceof Readable)) throw new Error("workerd has no control descriptor.");
  let output = "";
  for await (const part of control) {
    output += part;
    for (const line of output.split("\n").filter((text) => text.endsWith("}"))) {
      const { event, port } = JSON.parse(line);
      if (event === "listen") return port;
    }
  }
  throw new Error("workerd ended before it listened.");
}

const configuration = (file: string): string => `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "main", worker = .worker)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);

const worker :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "${file}")],
  compatibilityDate = "2025-01-01",
);
`;
