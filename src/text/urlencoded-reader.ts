import { toBytes, wipe } from "./bytes.ts";
import {
  classesOf,
  classes as classTable,
  delimiter,
  equalsSign,
  nonAscii,
  spaceOrControl,
} from "./character-classes.ts";
import { escapedByte, escapedCodePoint, utf8Length } from "./escapes.ts";
import { isWellFormed } from "./well-formed.ts";

/**
 * Returned instead of a name or text that cannot be decoded, with the reason: a `%` without two hexadecimal digits, or
 * bytes that are not UTF-8.
 */
export class Undecodable {
  readonly reason: "percent-encoding" | "utf-8";

  constructor(reason: "percent-encoding" | "utf-8") {
    this.reason = reason;
  }
}

/**
 * Reads an urlencoded body in one pass, pair by pair: for each pair first the name, then the text.
 *
 * Empty pairs are skipped; a pair without `=` has an empty text. `+` is a space, and `%` with two hexadecimal digits is a
 * byte of UTF-8. Nothing is repaired (decision D13): input that the WHATWG parser would replace is {@link Undecodable}.
 * Only one reader can be open at a time.
 *
 * @see WHATWG URL standard, application/x-www-form-urlencoded parsing
 */
export class UrlencodedReader {
  /** The union of the classes of the characters in the last name or text. */
  classes = 0;
  private readonly body: string;
  private readonly bytes: DataView;
  /** The index of the next byte to read. */
  private at = 0;

  constructor(body: string) {
    this.body = body;
    this.bytes = toBytes(body);
  }

  /** Overwrites the copy of the body. */
  close(): void {
    wipe(this.body.length);
  }

  /** Advances to the next pair that is not empty; returns false at the end of the body. */
  nextPair(): boolean {
    while (this.bytes.getUint8(this.at) === ampersand && this.at < this.body.length) this.at++;
    return this.at < this.body.length;
  }

  /** Reads the name if `find` knows it, unescaped and followed by `=`; else returns `undefined` and reads nothing. */
  knownName<Known extends { readonly name: string }>(
    find: (bytes: DataView, at: number) => Known | undefined,
  ): Known | undefined {
    const known = find(this.bytes, this.at);
    if (known !== undefined) this.at += known.name.length;
    return known;
  }

  /** Reads the name; a raw lone surrogate in it is not UTF-8. */
  name(): string | Undecodable {
    return requireWellFormed(this.read(delimiter | equalsSign));
  }

  /** Reads the text after the name; a raw lone surrogate stays in it, for the rules of the parameter. */
  text(): string | Undecodable {
    if (this.bytes.getUint8(this.at) === equals) this.at++;
    return this.read(delimiter);
  }

  /** Reads the text of an unknown name; a raw lone surrogate in it is not UTF-8. */
  wellFormedText(): string | Undecodable {
    return requireWellFormed(this.text());
  }

  skipText(): void {
    while (this.bytes.getUint8(this.at) !== ampersand) this.at++;
  }

  /** Reads to the first character of the classes `ends`; a string without escapes is a slice of the body. */
  private read(ends: number): string | Undecodable {
    const start = this.at;
    this.classes = 0;
    this.skipPlain(ends);
    return this.isAtEscape() ? this.decoded(start, ends) : this.body.slice(start, this.at);
  }

  /** Advances to the next character of the classes `ends`, and records the classes of the characters before it. */
  private skipPlain(ends: number): void {
    const { bytes } = this;
    let { at, classes } = this;
    for (;;) {
      const byteClass = classOfByte.getUint8(bytes.getUint8(at));
      if ((byteClass & ends) !== 0) break;
      classes |= byteClass;
      at++;
    }
    this.at = at;
    this.classes = classes;
  }

  private isAtEscape(): boolean {
    const unit = this.bytes.getUint8(this.at);
    return unit === percent || unit === plus;
  }

  /** Concatenates the plain pieces and the decoded escapes; the next byte is that of the first escape. */
  private decoded(start: number, ends: number): string | Undecodable {
    let text = "";
    let pieces = "";
    let from = start;
    for (let count = 1; this.isAtEscape(); count++) {
      const end = this.at;
      const character = this.character();
      if (typeof character !== "string") return this.undecodable(character, ends);
      pieces += this.body.slice(from, end) + character;
      from = this.at;
      this.skipPlain(ends);
      if (count % 512 === 0) {
        // V8 represents a concatenation as a tree with 32 bytes a node, and flattens it when a character is read.
        this.classes |= classesOf(pieces.charAt(0));
        text += pieces;
        pieces = "";
      }
    }
    return text + pieces + this.body.slice(from, this.at);
  }

  /** Decodes a `+`, or the escapes of one character. */
  private character(): string | Undecodable {
    if (this.bytes.getUint8(this.at) === plus) {
      this.at++;
      this.classes |= spaceOrControl;
      return " ";
    }
    const byte = escapedByte(this.bytes, this.at);
    if (byte === -1) return badPercent;
    if (byte > 0x7f) return this.nonAsciiCharacter();
    this.at += 3;
    this.classes |= classOfByte.getUint8(byte);
    return String.fromCharCode(byte);
  }

  private nonAsciiCharacter(): string | Undecodable {
    const point = escapedCodePoint(this.bytes, this.at);
    if (point === -1) return badUtf8;
    this.at += 3 * utf8Length(point);
    this.classes |= nonAscii;
    return String.fromCodePoint(point);
  }

  /** Finds the reason to report, given the first failure: a broken escape anywhere takes precedence over bad UTF-8. */
  private undecodable(first: Undecodable, ends: number): Undecodable {
    let reported = first;
    for (; this.isAtEscape(); this.skipPlain(ends)) {
      if (this.bytes.getUint8(this.at) === percent && escapedByte(this.bytes, this.at) === -1) reported = badPercent;
      this.at++;
    }
    return reported;
  }
}

function requireWellFormed(text: string | Undecodable): string | Undecodable {
  return typeof text === "string" && !isWellFormed(text) ? badUtf8 : text;
}

// Rebound locally: V8 folds a module-local constant, but not an imported binding.
const classOfByte = classTable;

const ampersand = 0x26;
const percent = 0x25;
const plus = 0x2b;
const equals = 0x3d;

const badPercent = /* @__PURE__ */ new Undecodable("percent-encoding");
const badUtf8 = /* @__PURE__ */ new Undecodable("utf-8");
