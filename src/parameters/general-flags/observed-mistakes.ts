/** Writes flags that are 1 with 8 digits; zeros are right with 4 digits and with 8, so there is no one fix for them. */
export function fixObservedGeneralFlags(text: string): string | undefined {
  return /^0*1$/.test(text) ? "00000001" : undefined;
}
