/** Replaces any number of zeros by four. */
export function fixGeneralFlags(text: string): string {
  return text.replace(/0+/, "0000");
}
