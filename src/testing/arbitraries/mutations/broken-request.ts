import type { Issue } from "../../../contracts/issue.ts";
import type { Piece } from "../encoding-variant.ts";
import type { Pair } from "../pair.ts";

/** A request that breaks one rule, and the issue that it has. */
export interface BrokenRequest {
  readonly pieces: readonly Piece[];
  /** The time of validation; `undefined` where it has no effect. */
  readonly now: number | undefined;
  readonly issue: Issue;
}

/** Breaks one rule of the valid request that the pairs make, and no other. */
export type Mutate = (pairs: readonly Pair[]) => BrokenRequest;

/**
 * Breaks one rule of a valid request, and no other; a rule of a key in the key with this index, which is `undefined` if the
 * parameters of the request have no index.
 */
export type MutateKey = (pairs: readonly Pair[], index: number | undefined) => BrokenRequest;

/** Returns the pairs that have none of these names. */
export function without(pairs: readonly Pair[], ...names: readonly string[]): Pair[] {
  return pairs.filter(([name]) => !names.includes(name));
}
