import { parseArgs } from "node:util";
import { assertBodiesAgree, assertObjectsAgree } from "../oracle/agreement.ts";
import { compared } from "../oracle/compared.ts";
import { assertNoWaste, textsInARound } from "./resources.ts";

// npm run fuzz -- --minutes 20: rounds of random bodies and objects against the reference decoder, and of long texts that must
// not take much time or memory, each from a seed of its own. At the first difference fast-check prints the seed and the
// shrunken case, at the first waste its text is printed, and the exit code is 1.
// npm run fuzz -- --seed 7: that round again.

const bodiesInARound = 20_000;
const objectsInARound = 10_000;

const { values } = parseArgs({ options: { minutes: { type: "string", default: "1" }, seed: { type: "string" } } });
const minutes = Number(values.minutes);
const onlySeed = values.seed === undefined ? undefined : Number(values.seed);
if (!(minutes > 0) || (onlySeed !== undefined && !Number.isInteger(onlySeed))) {
  print("usage: npm run fuzz -- --minutes N | --seed N");
  process.exit(2);
}

const start = performance.now();
const elapsed = (): number => (performance.now() - start) / 60_000;
let rounds = 0;

try {
  do {
    const seed = onlySeed ?? Math.floor(Math.random() * 2 ** 31);
    print(`round ${rounds + 1}, seed ${seed}`);
    assertBodiesAgree(compared, bodiesInARound, seed);
    assertObjectsAgree(compared, objectsInARound, seed);
    assertNoWaste(seed);
    rounds++;
  } while (onlySeed === undefined && elapsed() < minutes);
} catch (error) {
  print(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
const [bodies, objects, texts] = [bodiesInARound, objectsInARound, textsInARound].map((count) =>
  (rounds * count).toLocaleString("en"),
);
const all = `${bodies} bodies, ${objects} objects and ${texts} long texts`;
print(`${all} in ${elapsed().toFixed(1)} minutes: no difference, no waste`);

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
