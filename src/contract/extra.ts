import { type Branded, mint } from "./branded.ts";

/** A parameter's name and its text, as a body holds them. */
export type Pair = readonly [name: string, text: string];

/** Unknown parameters that were kept, in their order: pairs of a name and a text, which may repeat (decision D13). */
export type ExtraParameters = Branded<readonly Pair[], "ExtraParameters">;

/** The kept parameters of a request; `undefined` where there are none. */
export function toExtra(pairs: readonly Pair[] | undefined): ExtraParameters | undefined {
  return pairs && mint<ExtraParameters>(pairs);
}
