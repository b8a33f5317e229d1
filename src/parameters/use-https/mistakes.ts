/** Converts the value to lower case. */
export function fixUseHttps(text: string): string {
  return text.toLowerCase();
}
