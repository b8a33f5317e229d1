import { readCmdWords } from "./cmd-words.ts";
import { CurlArguments } from "./curl-arguments.ts";
import { readShellWords } from "./shell-words.ts";

/** Finds the one body or query that a curl command sends. */
export function readCurl(command: string): string | undefined {
  // The prompt of a line that goes on would be a redirection.
  if (/\\\r?\n[ \t]*>/.test(command)) return undefined;
  const text = command.replace(/^(\S+)\s+/, "$1 "); // copied without what takes curl alone to the next line
  if (isForCmd(text)) return dataOf(readCmdWords(text));
  const joined = dataOf(readShellWords(text, true));
  const asWritten = dataOf(readShellWords(text));
  return asWritten === undefined || asWritten === joined ? joined : undefined;
}

function dataOf(words: readonly string[] | undefined): string | undefined {
  return words && new CurlArguments(words.slice(1)).data();
}

/** Whether a command is written for cmd: with its carets, or for Windows without what a shell would read. */
function isForCmd(command: string): boolean {
  // In the single quotes of a shell, a caret before a quote is one of the text.
  const [beforeQuotes = ""] = command.split("'", 1);
  return /\^(?:["\r\n]|%\^)/.test(beforeQuotes) || (command.startsWith("curl.exe") && !/['$`]/.test(command));
}
