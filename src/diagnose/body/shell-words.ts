import { readAnsiC } from "./ansi-c.ts";
import { Scanner } from "./scanner.ts";
import { ShellWord } from "./shell-word.ts";

/**
 * Splits the first command of a text to words as a POSIX shell does, with `$''` of bash. Returns `undefined` if only a shell
 * knows the words: for a variable, a substitution, an expansion, a quote that does not end, a `&` within a word, the same command again.
 * The line breaks before options may be taken for spaces: a copy may lack the backslashes.
 *
 * @see POSIX.1-2017, Shell Command Language, section 2.2
 */
export function readShellWords(text: string, joinsOptions = false): readonly string[] | undefined {
  const scanner = new Scanner(text);
  const words: ShellWord[] = [];
  let word: ShellWord | undefined;
  while (!scanner.isAtEnd()) {
    if (scanner.take(joinsOptions ? spacesAndBreaks : /[ \t]+/y) !== "") {
      word = undefined;
    } else if (scanner.take(/\\\r?\n/y) === "") {
      if (scanner.take(/[\r\n;|<>]|&(?=[&\s]|$)/y) !== "") break; // the end of the command
      if (word === undefined && scanner.isAt(/#/y)) break; // a comment
      word ??= addTo(words);
      const plain = scanner.take(/[^\s\\'"$`&|;<>]+/y);
      const piece = plain === "" ? readPiece(scanner) : "";
      if (piece === undefined) return undefined;
      if (plain === "") word.addQuoted(piece);
      else word.addPlain(plain);
    }
  }
  const [command = ""] = text.split(/\W/, 1);
  if (scanner.rest().split(/\W+/).includes(command) || words.some((one) => one.isExpanded())) return undefined;
  return words.map((one) => one.text);
}

const spacesAndBreaks = /(?:[ \t]|\r?\n(?=[ \t]*--?[A-Za-z]))+/y;

/** Begins another word. */
function addTo(words: ShellWord[]): ShellWord {
  const word = new ShellWord();
  words.push(word);
  return word;
}

/** Reads what begins with a quote, a backslash or a dollar sign; `undefined` if its value is not in the text. */
function readPiece(scanner: Scanner): string | undefined {
  const character = scanner.next();
  if (character === "'") return scanner.takeThrough("'");
  if (character === '"') return readDoubleQuoted(scanner);
  if (character === "\\") return scanner.next();
  if (character !== "$") return undefined; // a backquote, or a `&` that ends the command within a text
  if (scanner.take(/'/y) !== "") return readAnsiC(scanner);
  // A shell other than bash reads the dollar sign before a quote as itself.
  return isExpanded(scanner) || scanner.isAt(/"/y) ? undefined : "$";
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
