import { Failure } from "../contract/failure.ts";
import type { ParameterField } from "../contract/field-definition.ts";
import { type Choice, findMistakes } from "../contract/mistake.ts";
import { own } from "../contract/own-properties.ts";

/** What may be written instead of a text that is refused: one text, or several of which a person must choose. */
export interface Remedy {
  /** The only text that may be meant, which the field accepts. */
  readonly fix?: string;
  /** The texts that may be meant, if there are several, each with its origin; none is better than the others. */
  readonly choices?: readonly Choice[];
}

/** The parts of a field's definition of which remedies are made. */
type RemedySource = Pick<ParameterField, "parameter" | "mistakes">;

/** Finds what a refused value may mean, if it is a text and can be recognized without guessing. */
export function findRemedy({ parameter, mistakes }: RemedySource, value: unknown, now: number | undefined): Remedy {
  if (typeof value !== "string") return {};
  const accepts = (text: string): boolean => !(parameter.read(text, now) instanceof Failure);
  const last = findMistakes(value, accepts, mistakes).at(-1);
  const [fix, choices] = [own(last, "fix"), own(last, "choices")];
  return { ...(fix !== undefined && { fix }), ...(choices && { choices }) };
}

/** An issue with what may be written instead. Of a secret that is not enumerable: neither JSON nor an inspection shows it. */
export function withRemedy<I extends object>(issue: I, remedy: Remedy, isSecret: boolean): I & Remedy {
  const properties = Object.entries(remedy).map(([name, value]) => [
    name,
    { __proto__: null, value, enumerable: !isSecret }, // a polluted prototype adds nothing to the descriptor
  ]);
  return Object.defineProperties({ ...issue }, Object.fromEntries(properties));
}
