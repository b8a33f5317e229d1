import * as fc from "fast-check";
import { isParameterName } from "../../parameter-name.ts";
import type { Pair } from "./request-pairs.ts";

/** What a body is made of: a pair that is still to be encoded, or a piece that is encoded already. */
export type Piece = Pair | string;

/** How a body is written: lists of choices, each gone through again and again; an empty one stands for zeros. */
export interface Spelling {
  /** How many places a parameter moves on. */
  readonly moves: readonly number[];
  /** How a character is written: 0 and 1 as it is, 2 as `+` or as an escape in upper case, 3 in lower case. */
  readonly escapes: readonly number[];
  /** How many empty pairs stand before a piece, and at the end. */
  readonly blanks: readonly number[];
}

/** It shrinks to the plain spelling: nothing moved, nothing escaped without need, no empty pairs. */
export const spelling: fc.Arbitrary<Spelling> = fc.record({
  moves: fc.array(fc.nat()),
  escapes: fc.array(fc.nat({ max: 3 })),
  blanks: fc.array(fc.nat({ max: 3 })),
});

/**
 * Writes pieces of well-formed text as a body in one of the spellings that mean the same; extensions, unknown names and
 * pieces that are encoded already stay in their order.
 *
 * @see decision D13 for empty pairs
 */
export function spell(pieces: readonly Piece[], { moves, escapes, blanks }: Spelling): string {
  const way = turns(escapes);
  const blank = turns(blanks);
  const pairs = moved(pieces, turns(moves)).map((piece) => {
    const pair = typeof piece === "string" ? piece : piece.map((text) => written(text, way)).join("=");
    return `${"&".repeat(blank())}${pair}`;
  });
  return pairs.join("&") + "&".repeat(blank());
}

/** Answers one choice after the other, and begins again at the end. */
function turns(choices: readonly number[]): () => number {
  let at = 0;
  return () => choices[at++ % choices.length] ?? 0;
}

function moved(pieces: readonly Piece[], move: () => number): readonly Piece[] {
  const all = [...pieces];
  for (const piece of pieces.filter(isFree)) {
    const from = all.indexOf(piece);
    all.splice(from, 1);
    all.splice((from + move()) % (all.length + 1), 0, piece);
  }
  return all;
}

/** Whether the order of a piece among the others means nothing. */
function isFree(piece: Piece): boolean {
  return typeof piece !== "string" && piece[0] !== "wvExtension" && isParameterName(piece[0]);
}

function written(text: string, way: () => number): string {
  return Array.from(text, (character) => {
    const choice = way();
    if (choice < 2 && !"%&=+".includes(character)) return character;
    if (choice === 2 && character === " ") return "+";
    return choice === 3 ? percentEncoded(character).toLowerCase() : percentEncoded(character);
  }).join("");
}

/** ECMA-262 escapes all but letters, digits and some marks. */
function percentEncoded(character: string): string {
  const encoded = encodeURIComponent(character);
  return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encoded;
}
