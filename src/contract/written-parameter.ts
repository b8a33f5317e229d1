/** A parameter as encoding and redacting need to know it, without its rules. */
export interface WrittenParameter {
  readonly name: string;
  readonly isSecret: boolean;
  readonly isRepeated: boolean;
  readonly isPerKey: boolean;
  write(value: unknown): string;
}
