import type { TokenRefusal } from "./refusal.ts";

/**
 * The reason why there is no token: the service refused it, or no complete response arrived.
 *
 * Log what `redactTokenResponse` returns: the `detail` of a refusal may quote the request.
 *
 * @see tables 17 and 18; decision P45
 */
export type TokenFailure =
  | {
      /** The service answered, and issued no token. */
      readonly kind: "refused";
      /** What it answered. */
      readonly refusal: TokenRefusal;
    }
  | {
      /** No complete response arrived. */
      readonly kind: "unreachable";
      /** How often the request was sent. The service may have received it, and issued a token, each time. */
      readonly attempts: number;
      /** Why, in one of four words. */
      readonly cause: UnreachableCause;
    };

/**
 * The reason why no complete response arrived. One of four constants, since an error of the platform may quote the request.
 *
 * - `network`: `fetch` failed, so no response began
 * - `cut off`: the body of the response failed before its end, or was no stream of bytes
 * - `timeout`: the time for all attempts was over
 * - `aborted`: the caller's signal aborted
 *
 * @see decision P45
 */
export type UnreachableCause = "network" | "cut off" | "timeout" | "aborted";
