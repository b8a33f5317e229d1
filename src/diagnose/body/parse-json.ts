/** Parses a JSON object or list; returns `undefined` if the text is neither, or nested more deeply than the platform parses. */
export function parseJson(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null) return value;
  } catch {
    // No JSON.
  }
  return undefined;
}
