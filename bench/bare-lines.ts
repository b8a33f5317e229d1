// What the lines of a file cost alone: node bare-lines.js <file> [readline].

import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";

const [, , file = "", way] = process.argv;
let lines = 0;
if (way === "readline") {
  for await (const _line of createInterface({ input: createReadStream(file) })) lines++;
} else {
  for await (const chunk of createReadStream(file, { encoding: "utf8" })) lines += String(chunk).split("\n").length - 1;
}
process.stdout.write(`${lines}\n`);
