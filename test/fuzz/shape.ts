/** A text that is long because a part of it is repeated. */
export interface Shape {
  readonly prefix: string;
  readonly fragment: string;
  readonly suffix: string;
}

/** The text of about so many UTF-16 units, and never of more unless one fragment is. */
export function toText({ prefix, fragment, suffix }: Shape, units: number): string {
  const room = units - prefix.length - suffix.length;
  const text = prefix + fragment.repeat(Math.max(1, Math.floor(room / fragment.length))) + suffix;
  // Reading a unit makes the engine join the parts now, and not in the work that is measured.
  text.charCodeAt(0);
  return text;
}
