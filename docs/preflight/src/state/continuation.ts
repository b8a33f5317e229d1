import type { PageField } from "../logic/index.ts";

const day = 86_400_000;

/** How many characters after a text are tried: the longest key has 64 digits. */
const mostZeros = 64;

/**
 * Whether what is being typed may become right if more is typed. It tries the rest of texts that the field accepts; where none
 * fits, the text is wrong already, and need not wait for the end.
 */
export function canContinue(field: PageField, text: string, now: number): boolean {
  const { example, options = [], kind } = field;
  const dates =
    kind === "time" ? Array.from({ length: 30 }, (_, at) => new Date(now + (at + 0.5) * day).toISOString()) : [];
  const whole = [example, ...options.map(({ value }) => value), ...dates];
  const rests = whole.map((one) => one.slice(text.length));
  const zeros = kind === "choice" ? [] : Array.from({ length: mostZeros }, (_, at) => "0".repeat(at + 1));
  return [...rests, ...zeros].some((rest) => isAccepted(field, text + rest));
}

function isAccepted(field: PageField, text: string): boolean {
  const result = field["~standard"].validate(text);
  return !(result instanceof Promise) && result.issues === undefined;
}
