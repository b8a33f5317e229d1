import { isDecimal } from "../text/decimal.ts";

/** The content of the JSON body of an error, of any shape: the documentation gives none (decision D16). */
export interface JsonError {
  /** The negative integers under `code`, `errorCode` and `error_code`, breadth first. */
  readonly named: readonly number[];
  /** All negative integers, breadth first. */
  readonly all: readonly number[];
  /** All strings, joined by spaces. */
  readonly text: string;
  /** The first string under `message`, or else under another name of a message; empty if there is none. */
  readonly message: string;
}

/**
 * Reads the JSON body of an error; returns `undefined` if the body is not JSON. The content type is ignored, since errors
 * with a wrong one are common.
 *
 * @see decision D16
 */
export function readJsonError(body: string): JsonError | undefined {
  const entries = readEntries(body);
  if (entries === undefined) return undefined;
  const named: number[] = [];
  const all: number[] = [];
  const strings: StringEntry[] = [];
  for (const { name, value } of entries) {
    const number = toNegativeInteger(value);
    if (number !== undefined) {
      all.push(number);
      if (codeNames.has(name)) named.push(number);
    }
    if (typeof value === "string") strings.push({ name, value });
  }
  return { named, all, text: strings.map(({ value }) => value).join(" "), message: findMessage(strings) };
}

/** A value in a JSON document, with its property name or index; the name of the root is empty. */
interface Entry {
  readonly name: string;
  readonly value: unknown;
}

interface StringEntry extends Entry {
  readonly value: string;
}

/** All values of a JSON document, breadth first; `undefined` if it is not JSON. */
function readEntries(body: string): readonly Entry[] | undefined {
  try {
    const entries: Entry[] = [{ name: "", value: JSON.parse(body.replace(/^\uFEFF/, "")) }];
    // The loop appends to the list that it iterates: the list is a queue, and no depth can exhaust the stack.
    for (const { value } of entries) {
      if (typeof value !== "object" || value === null) continue;
      for (const [name, property] of Object.entries(value)) entries.push({ name, value: property });
    }
    return entries;
  } catch {
    // Not JSON; or nested more deeply than the platform parses.
  }
  return undefined;
}

/** Reads a number or a decimal string. The codes of the service are negative, unlike the numbers of HTTP. */
function toNegativeInteger(value: unknown): number | undefined {
  const isNumeric = typeof value === "string" && value.startsWith("-") && isDecimal(value.slice(1));
  const number = isNumeric ? Number(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) && number < 0 ? number : undefined;
}

/** The first string that is not white space, under the first of the names that has one. */
function findMessage(strings: readonly StringEntry[]): string {
  for (const wanted of messageNames) {
    const found = strings.find(({ name, value }) => name === wanted && value.trim() !== "");
    if (found !== undefined) return found.value;
  }
  return "";
}

const codeNames: ReadonlySet<string> = /* @__PURE__ */ new Set(["code", "errorCode", "error_code"]);
const messageNames: readonly string[] = ["message", "errorMessage", "error_message", "description", "error"];
