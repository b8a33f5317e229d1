import type { Contract } from "../contracts/contract.ts";

/** What the names of a request tell of one of them. */
export interface NameContext {
  readonly contract: Contract;
  /** Whether a parameter of a key is given without an index, so that none may have one. @see rule keys.mixed */
  readonly hasPlainKey: boolean;
  /** The parameters whose indexes in brackets do not rise: without them, their values would be in another order. */
  readonly unordered: ReadonlySet<string>;
}

/** A name with an index in brackets at its end, or with empty ones. */
interface BracketedName {
  readonly plain: string;
  readonly index: number | undefined;
}

/** Reads `kid[0]` or `kid[]`; returns `undefined` for any other name. */
export function readBrackets(name: string): BracketedName | undefined {
  const open = name.endsWith("]") ? name.lastIndexOf("[") : -1;
  const index = name.slice(open + 1, -1);
  if (open === -1 || !/^(?:|0|[1-9]\d{0,2})$/.test(index)) return undefined;
  return { plain: name.slice(0, open), index: index === "" ? undefined : Number(index) };
}

/** Looks at all names of a request, in their order. */
export function createNameContext(names: readonly string[], contract: Contract): NameContext {
  const greatest = new Map<string, number>();
  const unordered = new Set<string>();
  for (const name of names) {
    const bracketed = readBrackets(name);
    if (bracketed === undefined) continue;
    const { plain } = bracketed;
    const before = greatest.get(plain) ?? -1;
    const index = bracketed.index ?? before + 1; // as PHP counts
    if (index <= before) unordered.add(plain);
    greatest.set(plain, index);
  }
  return { contract, hasPlainKey: names.some((name) => contract.keyed?.slotOf(name) !== undefined), unordered };
}
