/** A function that takes input from outside, and the most that it may cost. */
export interface Entry {
  readonly name: string;
  /** Makes the input of a text, and returns the work that is measured. */
  readonly toWork: (text: string) => () => unknown;
  /** The most bytes of memory that a UTF-16 unit may take, with those of the input itself. */
  readonly bytes: number;
  /** The most nanoseconds that a unit of a long text may take. */
  readonly nanoseconds: number;
}
