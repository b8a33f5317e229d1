import { isDecimal } from "../text/decimal.ts";

/** What the JSON body of an error says, whatever its shape: the page does not give one (decision D16). */
export interface JsonError {
  /** The negative integers under `code`, `errorCode` and `error_code`, breadth first. */
  readonly named: readonly number[];
  /** All negative integers, breadth first. */
  readonly all: readonly number[];
  /** All texts, joined by a blank. */
  readonly text: string;
  /** The text that describes the error best. */
  readonly message: string;
}

/**
 * Reads the JSON body of an error; `undefined` where the body is no JSON. Content types are not asked, since errors with
 * a wrong one are common.
 *
 * @see decision D16
 */
export function readJsonError(body: string): JsonError | undefined {
  const entries = entriesOf(body);
  if (entries === undefined) return undefined;
  const named: number[] = [];
  const all: number[] = [];
  const texts: Text[] = [];
  for (const { name, value } of entries) {
    const number = negativeInteger(value);
    if (number !== undefined) {
      all.push(number);
      if (codeNames.has(name)) named.push(number);
    }
    if (typeof value === "string") texts.push({ name, value });
  }
  const text = texts.map(({ value }) => value).join(" ");
  return { named, all, text, message: messageOf(texts) ?? (isBlank(text) ? body : text) };
}

/** A value in a JSON text, and the name or the index under which it stands; empty for the value as a whole. */
interface Entry {
  readonly name: string;
  readonly value: unknown;
}

interface Text extends Entry {
  readonly value: string;
}

/** All values of a JSON text, breadth first. */
function entriesOf(body: string): readonly Entry[] | undefined {
  try {
    const entries: Entry[] = [{ name: "", value: JSON.parse(body.replace(/^\uFEFF/, "")) }];
    // The list grows while it is walked: that is the order of a queue, and no depth can exhaust the stack.
    for (const { value } of entries) {
      if (typeof value !== "object" || value === null) continue;
      for (const [name, member] of Object.entries(value)) entries.push({ name, value: member });
    }
    return entries;
  } catch {
    // No JSON.
  }
  return undefined;
}

/** A number or its decimal text; the codes of the service are negative, and the numbers of HTTP are not. */
function negativeInteger(value: unknown): number | undefined {
  const isNumeric = typeof value === "string" && value.startsWith("-") && isDecimal(value.slice(1));
  const number = isNumeric ? Number(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) && number < 0 ? number : undefined;
}

/** The first text that is not blank under the first of the names that has one. */
function messageOf(texts: readonly Text[]): string | undefined {
  for (const wanted of messageNames) {
    const found = texts.find(({ name, value }) => name === wanted && !isBlank(value));
    if (found !== undefined) return found.value;
  }
  return undefined;
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}

const codeNames: ReadonlySet<string> = new Set(["code", "errorCode", "error_code"]);
const messageNames: readonly string[] = ["message", "errorMessage", "error_message", "description", "error"];
