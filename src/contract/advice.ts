/** A piece of advice of a contract: about a value that it accepts, but that is probably wrong. */
export interface ContractAdvice<Id extends string, Name extends string> {
  readonly id: Id;
  readonly parameter: Name;
  /** The index of the key that it is about. */
  readonly index?: number;
  /** One English sentence; it never contains a value (decision D15). */
  readonly message: string;
}
