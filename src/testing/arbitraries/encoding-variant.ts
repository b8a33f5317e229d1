import * as fc from "fast-check";
import type { Contract } from "../../contracts/contract.ts";
import { documented } from "../../contracts/documented.ts";
import type { Pair } from "./pair.ts";

/** A part of a body: a pair that is still to be encoded, or a piece that is encoded already. */
export type Piece = Pair | string;

/** How a body is written: lists of choices, each used again from its beginning at its end; an empty one means zeros. */
export interface EncodingVariant {
  /** How many places a parameter moves on. */
  readonly moves: readonly number[];
  /** How a character is written: 0 and 1 as it is, 2 as `+` or as an escape in upper case, 3 as one in lower case. */
  readonly escapes: readonly number[];
  /** How many empty pairs stand before a piece, and at the end. */
  readonly emptyPairs: readonly number[];
}

/** An encoding variant; it shrinks to the plain one: nothing moved, nothing escaped without need, no empty pairs. */
export function encodingVariant(): fc.Arbitrary<EncodingVariant> {
  return fc.record({
    moves: fc.array(fc.nat()),
    escapes: fc.array(fc.nat({ max: 3 })),
    emptyPairs: fc.array(fc.nat({ max: 3 })),
  });
}

/**
 * Writes pieces of well-formed text as a body in an encoding variant, all of which mean the same in the contract.
 *
 * Repeated parameters, unknown names and pieces that are encoded already stay in their order.
 *
 * @see decision D13 for empty pairs
 */
export function encodePieces(
  pieces: readonly Piece[],
  { moves, escapes, emptyPairs }: EncodingVariant,
  contract: Contract<object> = documented,
): string {
  const nextEscape = cycle(escapes);
  const nextCount = cycle(emptyPairs);
  const pairs = move(pieces, cycle(moves), contract).map((piece) => {
    const pair = typeof piece === "string" ? piece : piece.map((text) => encodeText(text, nextEscape)).join("=");
    return `${"&".repeat(nextCount())}${pair}`;
  });
  return pairs.join("&") + "&".repeat(nextCount());
}

/** Returns one choice after the other, and begins again at the end. */
function cycle(choices: readonly number[]): () => number {
  let at = 0;
  return () => choices[at++ % choices.length] ?? 0;
}

function move(pieces: readonly Piece[], nextMove: () => number, contract: Contract<object>): readonly Piece[] {
  const all = [...pieces];
  for (const piece of pieces.filter((one) => isMovable(contract, one))) {
    const from = all.indexOf(piece);
    all.splice(from, 1);
    all.splice((from + nextMove()) % (all.length + 1), 0, piece);
  }
  return all;
}

/** Whether the order of a piece among the others has no meaning. */
function isMovable({ slotsByName, keyed }: Contract<object>, piece: Piece): boolean {
  if (typeof piece === "string") return false;
  const [name] = piece;
  return slotsByName.get(name)?.isRepeated === false || keyed?.find(name) !== undefined;
}

function encodeText(text: string, nextEscape: () => number): string {
  return Array.from(text, (character) => {
    const choice = nextEscape();
    if (choice < 2 && !"%&=+".includes(character)) return character;
    if (choice === 2 && character === " ") return "+";
    return choice === 3 ? percentEncode(character).toLowerCase() : percentEncode(character);
  }).join("");
}

/** ECMA-262 escapes all but letters, digits and some punctuation. */
function percentEncode(character: string): string {
  const encoded = encodeURIComponent(character);
  return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encoded;
}
