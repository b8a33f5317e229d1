declare const sentence: unique symbol;

/**
 * The type that a literal would need where it breaks a rule: nothing has it, and the compiler's error shows its sentence,
 * which is the one that the issue would have at run time.
 */
export interface Broken<Sentence extends string> {
  readonly [sentence]: Sentence;
}
