/** The entries of a HAR file, or one entry of it that was copied alone; none if the text is no JSON object. */
export function harEntries(text: string): readonly unknown[] {
  const har = parse(text);
  const entries = member(member(har, "log"), "entries");
  return Array.isArray(entries) ? entries : [har];
}

/** An own property of a value of JSON; `undefined` if it has none. */
export function member(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.entries(value).find(([one]) => one === name)?.[1];
}

function parse(text: string): unknown {
  if (!text.trimStart().startsWith("{")) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // a SyntaxError
  }
}
