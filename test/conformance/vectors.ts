import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

// The test vectors of other projects are not part of this repository: they are read from the folder in the environment
// variable CONFORMANCE_VECTORS, or else from a sibling folder.

const sibling = "../shared/vectors";
const configured = process.env.CONFORMANCE_VECTORS;
const folder = configured ?? (existsSync(sibling) ? sibling : undefined);

/** Runs tests against a file of vectors; if there is no folder with vectors, one test reports that and checks the reason. */
export function conformance<Vectors>(subject: string, file: string, cases: (vectors: Vectors) => void): void {
  if (folder === undefined) {
    test(`${subject}: skipped, because ${file} is missing`, () => {
      console.warn(
        `${subject} is skipped: CONFORMANCE_VECTORS names no folder with ${file}, and ${sibling} does not exist.`,
      );
      expect({ configured: process.env.CONFORMANCE_VECTORS, sibling: existsSync(sibling) }).toStrictEqual({
        configured: undefined,
        sibling: false,
      });
    });
    return;
  }
  describe(subject, () => cases(JSON.parse(readFileSync(join(folder, file), "utf8"))));
}

/** Our result for a case for which the vectors say otherwise or nothing, with the rule of the contract that requires it. */
export interface Deviation<Result> {
  readonly ours: Result;
  readonly why: string;
}

/** The deviations by the id of their case. */
export type Deviations<Result> = Readonly<Record<string, Deviation<Result>>>;

/** A case: the expected result of the vectors, and our result. */
export interface Case<Result> {
  readonly id: string;
  /** The expected result; `undefined` if the vectors leave it open. */
  readonly theirs: Result | undefined;
  readonly ours: () => Result | Promise<Result>;
}

/** The number of cases of each sort. */
export interface Count {
  readonly agreed: number;
  readonly deviations: number;
  readonly open: number;
}

/**
 * Tests each case: our result is the expected one, or that of a deviation, which an open case requires. Also tests the
 * deviations: each is about a case, and is needed.
 */
export function testCases<Result>(cases: readonly Case<Result>[], deviations: Deviations<Result>, count: Count): void {
  const entries = new Map(Object.entries(deviations));
  test.each(cases)("$id", async ({ id, theirs, ours }) => {
    const deviation = entries.get(id);
    expect(await ours()).toStrictEqual(deviation === undefined ? theirs : deviation.ours);
  });

  test("has unique cases and no unneeded deviation", () => {
    const results = new Map(cases.map(({ id, theirs }) => [id, theirs]));
    expect(results.size).toBe(cases.length);
    const unneeded = [...entries].filter(([id, { ours }]) => !results.has(id) || isSame(results.get(id), ours));
    expect(unneeded).toStrictEqual([]);
    const open = cases.filter(({ theirs }) => theirs === undefined).length;
    expect({ agreed: cases.length - entries.size, deviations: entries.size - open, open }).toStrictEqual(count);
  });

  test.each([...entries])("gives a reason for the deviation %s", (_, { why }) => {
    expect(why).toMatch(/^[^.]+ \((table|decision|decisions|RFC) [^.]+\)$/);
  });
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
