/** Returns decimal digits without the leading zeros that decision D7 refuses. */
export function withoutLeadingZeros(text: string): string {
  return text.replace(/^0+(?=\d)/, "");
}
