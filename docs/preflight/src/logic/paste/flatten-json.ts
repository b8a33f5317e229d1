/** The pairs of a JSON object as a body: lists are repeated, and the elements of `keys` get an index; `undefined` if it is none. */
export function flattenJson(text: string): string | undefined {
  const value = parse(text);
  if (!isRecord(value)) return undefined;
  const pairs = new URLSearchParams(Object.entries(value).flatMap(([name, member]) => toPairs(name, member)));
  return pairs.toString();
}

type Pair = [name: string, text: string];

function toPairs(name: string, member: unknown): Pair[] {
  if (Array.isArray(member)) {
    const elements: readonly unknown[] = member;
    return elements.flatMap((element, at) => (name === "keys" ? keyPairs(element, at) : toPairs(name, element)));
  }
  if (typeof member === "string" || typeof member === "number" || typeof member === "boolean") {
    return [[name, String(member)]];
  }
  // A name with nothing in it is told as such; what is nested is told as an unknown or empty parameter.
  return [[name, ""]];
}

function keyPairs(element: unknown, at: number): Pair[] {
  return isRecord(element) ? Object.entries(element).flatMap(([name, member]) => toPairs(`${name}.${at}`, member)) : [];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
