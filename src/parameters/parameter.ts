import type { Fault } from "../fault.ts";
import type { ParameterName } from "../parameter-name.ts";
import type { RuleId, Violation } from "../rules.ts";

/** One parameter of the contract: what the table says of it, and how its value is read and written. */
export interface Parameter<N extends ParameterName, A> {
  readonly name: N;
  /** Whether a request must give it whatever else it gives; then reading `undefined` says that it is missing. */
  readonly required: boolean;
  /** Whether its values must never reach a log. */
  readonly secret: boolean;
  /** Its rules. */
  readonly rules: { readonly [R in RuleId]?: Violation };
  /**
   * Judges text or a typed value: its canonical value, or the first rule that it breaks; it never throws.
   *
   * `now` is in whole milliseconds since the epoch; without it the rules that need a clock are not judged (decision D10).
   * `madeOf` is the union of the kinds of a text's characters, where the caller knows it.
   */
  readonly read: (input: unknown, now?: number, madeOf?: number) => A | Fault;
  /** Writes the canonical text of a value. */
  readonly write: (value: A) => string;
}
