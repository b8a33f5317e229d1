import { parameterNames } from "../parameter-name.ts";

/** What a body or an object gives, before any value is judged. */
export interface Given {
  /**
   * The first occurrence of each parameter but `wvExtension`, in canonical order: text, typed value, or
   * {@link undecodable}; `undefined` where nothing is given.
   */
  readonly values: unknown[];
  /** The occurrences of `wvExtension`. */
  extensions: Iterable<unknown>;
  /** The unknown parameters that are kept. */
  readonly extra: (readonly [name: string, text: string])[];
}

/** Stands for a text that could not be decoded: the parameter is given, and its value is not judged (decision D14). */
export const undecodable: unique symbol = Symbol("undecodable");

/** A body or an object of which nothing has been read yet. */
export function nothingGiven(): Given {
  return { values: new Array(parameterNames.length).fill(undefined), extensions: [], extra: [] };
}
