import type { AbortSource, PlatformSignal } from "./fetch.ts";

/** What ends all attempts, whatever they wait for. */
type StopReason = "timeout" | "aborted";

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

/** Starts the timer, and listens to the caller's signal, which must not have aborted before. */
export function startStop(timeout: number, caller: AbortSource | undefined): Stop {
  const controller = new AbortController();
  const deadline = Date.now() + timeout;
  let cause: StopReason = "timeout";
  const stopped = new Promise<StopReason>((resolve) => {
    // The first listener: the reason is known before `fetch` fails because of the signal.
    controller.signal.addEventListener("abort", () => resolve(cause));
  });
  const timer = setTimeout(() => controller.abort(), timeout);
  const onAbort = (): void => {
    cause = "aborted";
    controller.abort();
  };
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
