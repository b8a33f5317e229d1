import type { Fault } from "../fault.ts";

/** One parameter of the contract: how its value is read and written, and what the table says of it. */
export interface Parameter<A> {
  /** Whether a request must give it whatever else it gives; then reading `undefined` says that it is missing. */
  readonly required: boolean;
  /** Whether its values must never reach a log. */
  readonly secret: boolean;
  /**
   * Judges text or a typed value: its canonical value, or the first rule that it breaks; it never throws.
   *
   * `now` is in whole milliseconds since the epoch; without it the rules that need a clock are not judged (decision D10).
   */
  readonly read: (input: unknown, now?: number) => A | Fault;
  /** Writes the canonical text of a value. */
  readonly write: (value: A) => string;
}
