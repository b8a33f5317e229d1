import type { TokenFailure, UnreachableCause } from "../http/token-failure.ts";

/** Creates the failure of a request that was sent `attempts` times. */
export function unreachable(attempts: number, cause: UnreachableCause): TokenFailure {
  return { kind: "unreachable", attempts, cause };
}
