import { bytesOf, wipe } from "./bytes.ts";
import { beyondAscii, blankOrControl, charactersOf, equalsSign, kinds as kindsOfBytes, mark } from "./characters.ts";
import { escapedByte, escapedCodePoint, utf8Length } from "./escapes.ts";
import type { UrlencodedNames } from "./urlencoded-names.ts";
import { isWellFormed } from "./well-formed.ts";

/** Stands for a text that cannot be read, and says why: a `%` without two hexadecimal digits, or bytes that are no UTF-8. */
export class Undecodable {
  readonly reason: "percent-encoding" | "utf-8";

  constructor(reason: "percent-encoding" | "utf-8") {
    this.reason = reason;
  }
}

/**
 * Reads an urlencoded body in one pass, pair by pair: of each pair first its name, then its text.
 *
 * Empty pairs are passed over; a pair without `=` has an empty text. `+` is a blank, `%` and two hexadecimal digits are a
 * byte of UTF-8. Nothing is repaired (decision D13): what the WHATWG parser would replace is {@link Undecodable}. Only one
 * reader can be open at a time.
 *
 * @see WHATWG URL standard, application/x-www-form-urlencoded parsing
 */
export class UrlencodedReader {
  /** What the name or text that was read last is made of: the union of its characters' kinds. */
  madeOf = 0;
  private readonly body: string;
  private readonly bytes: DataView;
  /** Where the reader stands. */
  private at = 0;

  constructor(body: string) {
    this.body = body;
    this.bytes = bytesOf(body);
  }

  /** Leaves nothing of the body behind. */
  close(): void {
    wipe(this.body.length);
  }

  /** Goes to the next pair that is not empty; false where there is none. */
  nextPair(): boolean {
    while (this.bytes.getUint8(this.at) === ampersand && this.at < this.body.length) this.at++;
    return this.at < this.body.length;
  }

  /** Reads the name as one of `names`, and gives what it stands for; nothing is read where it is none as it stands. */
  nameAmong<A>(names: UrlencodedNames<A>): A | undefined {
    const name = names.nameAt(this.bytes, this.at);
    if (name === undefined) return undefined;
    this.at += name.length;
    return name.meaning;
  }

  /** Reads the name; a raw lone surrogate in it is no UTF-8. */
  name(): string | Undecodable {
    return wellFormed(this.read(mark | equalsSign));
  }

  /** Reads the text that belongs to the name; a raw lone surrogate in it is left as it is, for the rules of a parameter. */
  text(): string | Undecodable {
    if (this.bytes.getUint8(this.at) === equals) this.at++;
    return this.read(mark);
  }

  /** Reads the text of an unknown name; a raw lone surrogate in it is no UTF-8. */
  wellFormedText(): string | Undecodable {
    return wellFormed(this.text());
  }

  skipText(): void {
    while (this.bytes.getUint8(this.at) !== ampersand) this.at++;
  }

  /** Reads up to the end that `ends` names: cut out of the body where it stands plain. */
  private read(ends: number): string | Undecodable {
    const start = this.at;
    this.madeOf = 0;
    this.passPlain(ends);
    return this.isAtEscape() ? this.pasted(start, ends) : this.body.slice(start, this.at);
  }

  /** Goes to the next mark. */
  private passPlain(ends: number): void {
    const { bytes } = this;
    let { at, madeOf } = this;
    for (;;) {
      const kind = kinds.getUint8(bytes.getUint8(at));
      if ((kind & ends) !== 0) break;
      madeOf |= kind;
      at++;
    }
    this.at = at;
    this.madeOf = madeOf;
  }

  private isAtEscape(): boolean {
    const unit = this.bytes.getUint8(this.at);
    return unit === percent || unit === plus;
  }

  /** Pastes a text of its plain pieces and what its escapes stand for; the reader stands at the first of these. */
  private pasted(start: number, ends: number): string | Undecodable {
    let text = "";
    let pieces = "";
    let from = start;
    for (let count = 1; this.isAtEscape(); count++) {
      const end = this.at;
      const character = this.character();
      if (typeof character !== "string") return this.undecodable(character, ends);
      pieces += this.body.slice(from, end) + character;
      from = this.at;
      this.passPlain(ends);
      if (count % 512 === 0) {
        // V8 keeps what is pasted as a tree, with 32 bytes a piece, and makes one piece of it when a character is read.
        this.madeOf |= charactersOf(pieces.charAt(0));
        text += pieces;
        pieces = "";
      }
    }
    return text + pieces + this.body.slice(from, this.at);
  }

  /** Reads what a `+` or the escapes of one character stand for. */
  private character(): string | Undecodable {
    if (this.bytes.getUint8(this.at) === plus) {
      this.at++;
      this.madeOf |= blankOrControl;
      return " ";
    }
    const byte = escapedByte(this.bytes, this.at);
    if (byte === -1) return badPercent;
    if (byte > 0x7f) return this.characterBeyondAscii();
    this.at += 3;
    this.madeOf |= kinds.getUint8(byte);
    return String.fromCharCode(byte);
  }

  private characterBeyondAscii(): string | Undecodable {
    const point = escapedCodePoint(this.bytes, this.at);
    if (point === -1) return badUtf8;
    this.at += 3 * utf8Length(point);
    this.madeOf |= beyondAscii;
    return String.fromCodePoint(point);
  }

  /** Why a text cannot be read; of both mistakes the broken escape is told. */
  private undecodable(mistake: Undecodable, ends: number): Undecodable {
    let told = mistake;
    for (; this.isAtEscape(); this.passPlain(ends)) {
      if (this.bytes.getUint8(this.at) === percent && escapedByte(this.bytes, this.at) === -1) told = badPercent;
      this.at++;
    }
    return told;
  }
}

function wellFormed(text: string | Undecodable): string | Undecodable {
  return typeof text === "string" && !isWellFormed(text) ? badUtf8 : text;
}

// V8 takes a constant of this file for what it is, and one of another file for anything.
const kinds = kindsOfBytes;

const ampersand = 0x26;
const percent = 0x25;
const plus = 0x2b;
const equals = 0x3d;

const badPercent = new Undecodable("percent-encoding");
const badUtf8 = new Undecodable("utf-8");
