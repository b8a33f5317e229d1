import { isPlaceholder } from "../text/placeholder.ts";

// How a mistake in a value is recognized: the rows of the table of diagnoses that are about one value. A parameter's rows stand in
// its `mistakes.ts`, in the order of the table.

/** Whether a parameter accepts a text at its place: by its contract, and by the clock. */
export type Accepts = (text: string) => boolean;

/** One mistake: how it is recognized, and what is told of it. */
export interface Mistake<Id extends string = string> {
  /** Stable; no rule and no advice has the same. */
  readonly id: Id;
  /** One sentence: what the value is, a colon, what to do. It never holds a value. */
  readonly message: string;
  /** Whether it is looked for in accepted texts, too. */
  readonly inAccepted?: true;
  /** Whether it counts only if what is left of the text is accepted, or leads to a fix by the mistakes after this one. */
  readonly onlyIfFit?: true;
  /** Returns what a text that looks like this mistake may mean; `undefined` if it does not look like it. Takes linear time. */
  readonly recognize: (text: string, accepts: Accepts) => Recognized | undefined;
}

/** What a mistaken text may mean. */
export interface Recognized {
  /** The texts that may be meant, accepted or not; none if that cannot be known. */
  readonly meant: readonly Meant[];
  /** How many digits a key has, and how many it may have. */
  readonly counts?: Counts;
}

/** A text that may be meant. */
export interface Meant {
  readonly text: string;
  /** Where a text of this kind comes from, if another one may be meant as well. */
  readonly origin?: string;
}

/** One of several texts that may be meant, and where a text of its kind comes from. */
export interface Choice {
  readonly text: string;
  readonly origin: string;
}

interface Counts {
  readonly found: number;
  readonly wanted: readonly number[];
}

/** The mistakes that are recognized in the values of one parameter. */
export interface ParameterMistakes<Id extends string = string> {
  /** What may be around the text, or in place of it, in the order in which it is taken off. */
  readonly wrappers: readonly Mistake<Id>[];
  /** Any other mistake, of which a text has one at most, in the order of the table. */
  readonly others: readonly Mistake<Id>[];
}

/** A mistake that was found in a value, and the fixed text if exactly one may be meant. */
export interface FoundMistake<Id extends string = string> {
  readonly mistake: Mistake<Id>;
  readonly fix?: string;
  /** The texts that may be meant, if there are several, with their origins. */
  readonly choices?: readonly Choice[];
  readonly counts?: Counts;
}

/**
 * Finds the mistakes of a text: those around it, then one of the text within. Only the last has the fix, which fixes them all, and
 * which the parameter accepts and which is no placeholder. Of a text that is accepted, or once it is, only the mistakes are found
 * that are looked for in accepted texts, too.
 */
export function findMistakes<Id extends string>(
  text: string,
  accepts: Accepts,
  { wrappers, others }: ParameterMistakes<Id>,
): readonly FoundMistake<Id>[] {
  const found: FoundMistake<Id>[] = [];
  let inner = text;
  let isAccepted = accepts(inner);
  const recognize = (mistake: Mistake<Id>): Recognized | undefined =>
    isAccepted && mistake.inAccepted !== true ? undefined : mistake.recognize(inner, accepts);
  for (const [at, mistake] of wrappers.entries()) {
    const recognized = recognize(mistake);
    if (recognized === undefined) continue;
    const [meant] = recognized.meant;
    const later = { wrappers: wrappers.slice(at + 1), others };
    if (meant !== undefined && mistake.onlyIfFit && !isFit(meant.text, accepts, later)) continue;
    found.push({ mistake });
    if (meant === undefined) return found; // in place of the text: nothing is known of what belongs there
    inner = meant.text;
    isAccepted = accepts(inner);
  }
  if (found.length > 0 && isAccepted) return isPlaceholder(inner) ? found : withFix(found, inner);
  for (const mistake of others) {
    const recognized = recognize(mistake);
    if (recognized !== undefined) return [...found, toFound(mistake, recognized, accepts)];
  }
  return found;
}

/** Whether a text is accepted, or the mistakes in it lead to one that is. */
function isFit(text: string, accepts: Accepts, mistakes: ParameterMistakes): boolean {
  if (accepts(text)) return true;
  return findMistakes(text, accepts, mistakes).some(({ fix, choices }) => fix !== undefined || choices !== undefined);
}

/** Gives the last mistake the fix. */
function withFix<Id extends string>(found: readonly FoundMistake<Id>[], fix: string): readonly FoundMistake<Id>[] {
  return found.map((one, at) => (at === found.length - 1 ? { ...one, fix } : one));
}

function toFound<Id extends string>(
  mistake: Mistake<Id>,
  { meant, counts }: Recognized,
  accepts: Accepts,
): FoundMistake<Id> {
  const accepted = meant.filter(({ text }) => accepts(text) && !isPlaceholder(text));
  const [first, ...others] = accepted;
  const choices = accepted.map(({ text, origin = "" }) => ({ text, origin }));
  return {
    mistake,
    ...(first !== undefined && (others.length === 0 ? { fix: first.text } : { choices })),
    ...(counts && { counts }),
  };
}
