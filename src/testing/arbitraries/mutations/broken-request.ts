import type { ParameterName } from "../../../contracts/documented.ts";
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
export type Mutate = (pairs: readonly Pair<ParameterName>[]) => BrokenRequest;

/** Returns the pairs that have none of these names. */
export function without<N extends string>(pairs: readonly Pair<N>[], ...names: readonly string[]): Pair<N>[] {
  return pairs.filter(([name]) => !names.includes(name));
}
