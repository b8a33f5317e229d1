import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

// The vectors of others are no part of this project: they are read from a folder beside it, or from the one that the
// environment names.

const beside = "../shared/vectors";
const named = process.env.CONFORMANCE_VECTORS;
const folder = named ?? (existsSync(beside) ? beside : undefined);

/** Tests against a file of vectors; where there is no folder of them, one test says so, and that none was asked for. */
export function conformance<Vectors>(subject: string, file: string, cases: (vectors: Vectors) => void): void {
  if (folder === undefined) {
    test(`${subject}: passed over, for want of ${file}`, () => {
      console.warn(
        `${subject} is passed over: CONFORMANCE_VECTORS names no folder with ${file}, nor is there ${beside}.`,
      );
      expect({ named: process.env.CONFORMANCE_VECTORS, beside: existsSync(beside) }).toStrictEqual({
        named: undefined,
        beside: false,
      });
    });
    return;
  }
  describe(subject, () => cases(JSON.parse(readFileSync(join(folder, file), "utf8"))));
}

/** Our verdict on a case where that of others is another, or open, with the rule of the contract that makes it so. */
export interface Deviation<Verdict> {
  readonly ours: Verdict;
  readonly why: string;
}

/** The deviations by the id of their case. */
export type Deviations<Verdict> = Readonly<Record<string, Deviation<Verdict>>>;

/** One case: what others say of it, and what we do. */
export interface Case<Verdict> {
  readonly id: string;
  /** Their verdict; `undefined` where they leave it open. */
  readonly theirs: Verdict | undefined;
  readonly ours: () => Verdict | Promise<Verdict>;
}

/** How many cases there are, and how many of them are which. */
export interface Count {
  readonly agreed: number;
  readonly deviations: number;
  readonly open: number;
}

/**
 * Tests each case: our verdict is theirs, or the one that is stated for it, as it must be where theirs is open; and tests
 * the table of what is stated: each entry is about a case, and is needed.
 */
export function testCases<Verdict>(
  cases: readonly Case<Verdict>[],
  deviations: Deviations<Verdict>,
  count: Count,
): void {
  const stated = new Map(Object.entries(deviations));
  test.each(cases)("$id", async ({ id, theirs, ours }) => {
    const deviation = stated.get(id);
    expect(await ours()).toStrictEqual(deviation === undefined ? theirs : deviation.ours);
  });

  test("every case counts once, and no deviation is stated that there is not", () => {
    const verdicts = new Map(cases.map(({ id, theirs }) => [id, theirs]));
    expect(verdicts.size).toBe(cases.length);
    const unneeded = [...stated].filter(([id, { ours }]) => !verdicts.has(id) || isSame(verdicts.get(id), ours));
    expect(unneeded).toStrictEqual([]);
    const open = cases.filter(({ theirs }) => theirs === undefined).length;
    expect({ agreed: cases.length - stated.size, deviations: stated.size - open, open }).toStrictEqual(count);
  });

  test.each([...stated])("%s is stated with its reason", (_, { why }) => {
    expect(why).toMatch(/^[^.]+ \((table|decision|decisions|RFC) [^.]+\)$/);
  });
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
