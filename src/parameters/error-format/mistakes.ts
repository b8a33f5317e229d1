/** Converts the format to lower case. */
export function fixErrorFormat(text: string): string {
  return text.toLowerCase();
}
