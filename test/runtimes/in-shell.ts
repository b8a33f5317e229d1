import { readFileSync } from "node:fs";
import { reportOf } from "./inside.ts";

// Node, Deno and Bun: the recorded bodies come from a file, and the report goes to standard output.

const { versions } = process;
const [, , file = ""] = process.argv;
const name = versions.deno ? `deno ${versions.deno}` : versions.bun ? `bun ${versions.bun}` : `node ${versions.node}`;
console.log(JSON.stringify(await reportOf(name, JSON.parse(readFileSync(file, "utf8")))));
