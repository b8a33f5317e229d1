/**
 * The pairs of a JSON object as a body: lists are repeated, and the elements of `keys` get an index; `undefined` if it is none. A
 * list of `{ name, value }`, as a HAR file and forms have it, is read too, also as the property `params`.
 */
export function flattenJson(text: string): string | undefined {
  const value = parse(text);
  const { params } = isRecord(value) ? value : { params: value };
  const named = namedPairs(params);
  if (named !== undefined) return new URLSearchParams(named).toString();
  if (!isRecord(value)) return undefined;
  const pairs = new URLSearchParams(Object.entries(value).flatMap(([name, member]) => toPairs(name, member)));
  return pairs.toString();
}

type Pair = [name: string, text: string];

/** The pairs of a list, if all its elements have a name or a key, and a value that is a text or a number. */
function namedPairs(list: unknown): Pair[] | undefined {
  if (!Array.isArray(list)) return undefined;
  const elements: readonly unknown[] = list;
  const pairs = elements.flatMap((element): Pair[] => {
    const { name, key = name, value } = isRecord(element) ? element : {};
    const isPair = typeof key === "string" && (typeof value === "string" || typeof value === "number");
    return isPair ? [[key, String(value)]] : [];
  });
  return pairs.length > 0 && pairs.length === elements.length ? pairs : undefined;
}

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
