import { readAnsiC } from "./ansi-c.ts";
import { Scanner } from "./scanner.ts";

/**
 * Splits the first command of a text to words as a POSIX shell does, with `$''` of bash. Returns `undefined` if only a shell
 * knows the words: for a variable, a substitution, a quote that does not end, a `&` within a word, a second curl.
 *
 * @see POSIX.1-2017, Shell Command Language, section 2.2
 */
export function readShellWords(text: string): readonly string[] | undefined {
  const scanner = new Scanner(text);
  const words: string[] = [];
  let word: string | undefined;
  while (!scanner.isAtEnd()) {
    const plain = scanner.take(/[^\s\\'"$`&|;<>]+/y);
    if (plain.startsWith("#") && word === undefined) break; // a comment
    if (plain !== "") {
      word = (word ?? "") + plain;
    } else if (scanner.take(/[ \t]+/y) !== "") {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else if (scanner.take(/\\\r?\n/y) === "") {
      if (scanner.take(/[\r\n;|<>]|&(?=[&\s]|$)/y) !== "") break; // the end of the command
      const piece = readPiece(scanner);
      if (piece === undefined) return undefined;
      word = (word ?? "") + piece;
    }
  }
  if (word !== undefined) words.push(word);
  return /\bcurl\b/.test(scanner.rest()) ? undefined : words;
}

/** Reads what begins with a quote, a backslash or a dollar sign; `undefined` if its value is not in the text. */
function readPiece(scanner: Scanner): string | undefined {
  const character = scanner.next();
  if (character === "'") return scanner.takeThrough("'");
  if (character === '"') return readDoubleQuoted(scanner);
  if (character === "\\") return scanner.next();
  if (character !== "$") return undefined; // a backquote, or a `&` that ends the command within a text
  if (scanner.take(/'/y) !== "") return readAnsiC(scanner);
  return isExpanded(scanner) ? undefined : "$";
}

function readDoubleQuoted(scanner: Scanner): string | undefined {
  let text = "";
  while (!scanner.isAtEnd()) {
    text += scanner.take(/[^"\\$`]+/y);
    if (scanner.take(/\\\r?\n/y) !== "") continue;
    const character = scanner.next();
    if (character === '"') return text;
    if (character === "`" || (character === "$" && isExpanded(scanner))) return undefined;
    text += character === "\\" ? scanner.take(/["\\$`]/y) || "\\" : character;
  }
  return undefined;
}

/** Whether a dollar sign, which was taken, begins a variable or a substitution. */
function isExpanded(scanner: Scanner): boolean {
  return scanner.isAt(/[\w{(@*#?$!-]/y);
}
