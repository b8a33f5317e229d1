/** Decimal digits without the leading zeros that decision D7 refuses; other text as it is. */
export function withoutLeadingZeros(text: string): string {
  return /^\d+$/.test(text) ? text.replace(/^0+(?=\d)/, "") : text;
}
