/** Writes an integer in decimal digits. A function of its own: `String` would be frozen with the field that holds it. */
export function writeInteger(integer: number): string {
  return String(integer);
}
