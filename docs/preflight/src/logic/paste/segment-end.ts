/**
 * The end of a command: that of its line, which a backslash, a caret or a quotation mark takes to the next one. A copy may lack
 * them: a line that begins with an option goes on, and so does one with nothing but the name of the command.
 */
export function commandEnd(text: string, start: number): number {
  let quote = "";
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "\n" && quote === "" && !goesOn(text, start, at)) return at;
    if ((character === "\\" && quote !== "'") || (character === "^" && quote === "")) {
      if (text.charAt(at + 1) === "\r") at++;
      at++; // a caret hides the quotation mark after it from cmd, but not from the program
      if (character === "^" && text.charAt(at) === '"') quote = '"';
    } else if (quote === "" && (character === '"' || character === "'")) {
      quote = character;
    } else if (character === quote) {
      quote = "";
    }
  }
  return text.length;
}

function goesOn(text: string, start: number, at: number): boolean {
  option.lastIndex = at;
  return option.test(text) || (at - start <= longestName && !/\s/.test(text.slice(start, at).trim()));
}

const option = /\n[ \t]*--?[A-Za-z]/y;
const longestName = "curl.exe\r".length;

/** The end of a command of PowerShell: that of its line, which a backquote, a quotation mark or a bracket takes to the next one. */
export function powerShellEnd(text: string, start: number): number {
  let depth = 0;
  let quote = "";
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "`" && quote !== "'") at += text.charAt(at + 1) === "\r" ? 2 : 1;
    else if (quote !== "") quote = character === quote ? "" : quote;
    else if (character === '"' || character === "'") quote = character;
    else if ("({".includes(character)) depth++;
    else if (")}".includes(character)) depth--;
    else if (character === "\n" && depth <= 0) return at;
  }
  return text.length;
}

/** The end of what begins with a bracket, or of a call; quotation marks hide brackets. */
export function balancedEnd(text: string, start: number): number {
  let depth = 0;
  let quote = "";
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at);
    if (quote !== "") {
      if (character === "\\") at++;
      else if (character === quote) quote = "";
    } else if ("/#".includes(character) && /[\s([{,;]/.test(text.charAt(at - 1))) {
      at = commentEnd(text, at); // it may have an apostrophe
    } else if (character === '"' || character === "'" || character === "`") {
      quote = character;
    } else if ("([{".includes(character)) {
      depth++;
    } else if (")]}".includes(character)) {
      depth--;
      if (depth <= 0) return at + 1;
    }
  }
  return text.length;
}

/** The last place of a comment that begins here; the place itself if none does. */
function commentEnd(text: string, at: number): number {
  const isBlock = text.startsWith("/*", at);
  if (!isBlock && !text.startsWith("//", at) && text.charAt(at) !== "#") return at;
  const end = text.indexOf(isBlock ? "*/" : "\n", at);
  return end === -1 ? text.length : end;
}

/** The end of an HTTP message: that of the lines after its first empty line, or what `curl -v` writes of the answer. */
export function messageEnd(text: string, start: number): number {
  const head = /\r?\n\r?\n/g;
  head.lastIndex = start;
  if (head.exec(text) === null) return text.length;
  const next = /\r?\n\s*\r?\n|\n```|\n[*<{}] /g;
  next.lastIndex = head.lastIndex - 1;
  return next.exec(text)?.index ?? text.length;
}
