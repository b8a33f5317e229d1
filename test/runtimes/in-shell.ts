import { readFileSync } from "node:fs";
import { createReport } from "./inside.ts";

// Node, Deno and Bun: reads the recorded bodies from a file, and writes the report to standard output.

const { versions } = process;
const [, , file = ""] = process.argv;
const name = versions.deno ? `deno ${versions.deno}` : versions.bun ? `bun ${versions.bun}` : `node ${versions.node}`;
console.log(JSON.stringify(await createReport(name, JSON.parse(readFileSync(file, "utf8")))));
