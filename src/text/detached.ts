/**
 * Returns a copy of the string with memory of its own. V8 implements a substring as a view, which keeps the whole
 * original string alive.
 */
export function detached(text: string): string {
  return ` ${text}`.slice(1);
}
