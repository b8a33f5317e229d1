/** The end of a command: that of its line, which a backslash, a caret or a quotation mark takes to the next one. */
export function commandEnd(text: string, start: number): number {
  let quote = "";
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "\n" && quote === "") return at;
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

/** The end of what begins with a bracket, or of a call; quotation marks hide brackets. */
export function balancedEnd(text: string, start: number): number {
  let depth = 0;
  let quote = "";
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at);
    if (quote !== "") {
      if (character === "\\") at++;
      else if (character === quote) quote = "";
    } else if (character === '"' || character === "'") {
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

/** The end of an HTTP message: that of the lines after its first empty line. */
export function messageEnd(text: string, start: number): number {
  const head = /\r?\n\r?\n/g;
  head.lastIndex = start;
  if (head.exec(text) === null) return text.length;
  const next = /\r?\n\s*\r?\n|\n```/g;
  next.lastIndex = head.lastIndex;
  return next.exec(text)?.index ?? text.length;
}
