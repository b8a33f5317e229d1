import { Scanner } from "./scanner.ts";

/**
 * Splits the first command of a text to words as cmd and the programs of Windows do: first cmd reads the carets, then the
 * program the quotes. Returns `undefined` if only they know the words: for a variable, and a quote that does not end.
 */
export function readCmdWords(text: string): readonly string[] | undefined {
  const line = variable.test(text) ? undefined : readCarets(text);
  return line === undefined ? undefined : splitArguments(line);
}

/** `%NAME%`: not the escape of a byte. */
const variable = /%(?![\da-f]{2})[a-z_]\w*%/i;

/** Reads the carets, which keep the next character from having a meaning, up to the end of the command. */
function readCarets(text: string): string | undefined {
  const scanner = new Scanner(text);
  let line = "";
  let isQuoted = false;
  // An old Chrome wrote `^%^2C` within quotes, too, where cmd does not read the carets.
  const isEscapedInQuotes = text.includes("^%^");
  while (!scanner.isAtEnd()) {
    line += scanner.take(/[^"^\r\n&|<>]+/y);
    const character = scanner.next();
    if (character === "^" && (!isQuoted || isEscapedInQuotes)) {
      scanner.take(/\r?\n/y); // the line goes on, with a character that has no meaning either
      line += scanner.take(/\r\n/y) || scanner.next();
    } else if (/[\r\n]/.test(character)) {
      break;
    } else if (/[&|<>]/.test(character) && !isQuoted) {
      // A `&` within a word has ended the command within a text.
      return character !== "&" || /[ \t]$/.test(line.slice(-1)) ? line : undefined;
    } else {
      if (character === '"') isQuoted = !isQuoted;
      line += character;
    }
  }
  return /\bcurl\b/.test(scanner.rest()) ? undefined : line;
}

/** @see the documentation of Microsoft C, Parsing C command-line arguments */
function splitArguments(line: string): readonly string[] | undefined {
  const scanner = new Scanner(line);
  const words: string[] = [];
  let word = "";
  let isQuoted = false;
  while (!scanner.isAtEnd()) {
    const plain = scanner.take(isQuoted ? /[^\\"]+/y : /[^\\" \t]+/y);
    const backslashes = scanner.take(/\\+/y);
    if (!isQuoted && plain + backslashes === "" && scanner.take(/[ \t]+/y) !== "") {
      words.push(word);
      word = "";
      continue;
    }
    word += plain;
    if (scanner.take(/"/y) === "") {
      word += backslashes;
    } else {
      // Before a quote two backslashes are one, and an odd one takes the quote for a character.
      word += "\\".repeat(backslashes.length / 2);
      if (backslashes.length % 2 === 1 || (isQuoted && scanner.take(/"/y) !== "")) word += '"';
      else isQuoted = !isQuoted;
    }
  }
  return isQuoted ? undefined : [...words, word];
}
