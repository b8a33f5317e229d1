import type { AbortSource, PlatformSignal } from "./fetch.ts";

/** What ends all attempts, whatever they wait for. */
export type StopReason = "timeout" | "aborted";

/** The end of all attempts, by the timeout or by the caller. */
export interface Stop {
  /** Aborts at the end, for `fetch`. */
  readonly signal: PlatformSignal;
  /** The milliseconds that are left of the timeout. */
  readonly remaining: () => number;
  /** Waits for work that never rejects; at the end, returns the reason at once, also if the work ignores the signal. */
  readonly race: <A>(work: Promise<A>) => Promise<A | StopReason>;
  /** Waits some milliseconds; returns the reason if the end comes first. */
  readonly pause: (milliseconds: number) => Promise<StopReason | undefined>;
  /** Stops the timer and the listener. */
  readonly release: () => void;
}

/** A timer, of which nothing is read. */
type Timer = object | number;

// They exist in every runtime that has `fetch`; this folder is compiled without types for them.
declare const AbortController: new () => { readonly signal: PlatformSignal; abort(): void };
declare const setTimeout: (callback: () => void, milliseconds: number) => Timer;
declare const clearTimeout: (timer: Timer) => void;

/** Starts the timer; of a caller's signal that has aborted already, nothing is heard any more. */
export function startStop(timeout: number, caller: AbortSource | undefined): Stop {
  const controller = new AbortController();
  const deadline = Date.now() + timeout;
  let stop: (reason: StopReason) => void = () => undefined;
  const stopped = new Promise<StopReason>((resolve) => {
    stop = (reason) => {
      resolve(reason); // before the signal aborts, which makes `fetch` fail
      controller.abort();
    };
  });
  const onAbort = (): void => stop("aborted");
  const timer = setTimeout(() => stop("timeout"), timeout);
  caller?.addEventListener("abort", onAbort);
  const race = <A>(work: Promise<A>): Promise<A | StopReason> => Promise.race([stopped, work]);

  async function pause(milliseconds: number): Promise<StopReason | undefined> {
    let wake: Timer = 0;
    const pausing = new Promise<undefined>((resolve) => {
      wake = setTimeout(() => resolve(undefined), milliseconds);
    });
    const reason = await race(pausing);
    clearTimeout(wake);
    return reason;
  }

  return {
    signal: controller.signal,
    remaining: () => deadline - Date.now(),
    race,
    pause,
    release: () => {
      clearTimeout(timer);
      caller?.removeEventListener("abort", onAbort);
    },
  };
}
