// npm run bench [-- PART [COUNT]]: measures one part, or all of them one after the other; see README.md.

import { agree } from "./agree.ts";

const parts: Readonly<Record<string, () => Promise<unknown>>> = {
  agree: printAgreement,
  speed: () => import("./speed.ts"),
  lines: () => import("./lines.ts"),
  growth: () => import("./growth.ts"),
  memory: () => import("./memory.ts"),
  loading: () => import("./loading.ts"),
};

const [, , only] = process.argv;
process.argv.splice(2, 1); // a part reads its count, and starts itself again with arguments of its own
for (const part of only === undefined ? Object.keys(parts) : [only]) {
  const measure = parts[part];
  if (measure === undefined) {
    process.stderr.write(`The parts are ${Object.keys(parts).join(", ")}.\n`);
    process.exit(2);
  }
  process.stdout.write(`\n# ${part}\n\n`);
  await measure();
}

async function printAgreement(): Promise<void> {
  const { seen, disagreements } = await agree();
  if (disagreements.length > 0) throw new Error(`Not all agree:\n${disagreements.slice(0, 20).join("\n")}`);
  const lines = [...seen].map(([deviation, times]) => `* ${deviation} (${times})\n`);
  process.stdout.write(
    "All agree on 2,000 valid and 2,000 invalid bodies, but for these deviations, each with how often it ",
  );
  process.stdout.write(`was seen:\n\n${lines.join("")}`);
}
