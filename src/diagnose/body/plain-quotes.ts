/** Writes the quotes of a command as programs read them, where a web page has escaped them or a word processor changed them. */
export function writePlainQuotes(command: string): string {
  const text = isEscaped(command) ? command.replace(entity, (written) => characters[written] ?? "'") : command;
  return /["']/.test(text) ? text : text.replace(doubleQuoted, '$1"$2"').replace(singleQuoted, "$1'$2'");
}

/** Whether a whole text is escaped for HTML: each `&` and `"` is. */
function isEscaped(text: string): boolean {
  const others = text.replace(entity, "");
  return others.length < text.length && !/[&"]/.test(others);
}

const entity = /&(?:amp|lt|gt|quot|apos|#34|#39|#x27);/g;
const characters: { readonly [entity: string]: string } = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#34;": '"',
};

/** At the start of a word or an argument: within one, they may be of the text. */
const doubleQuoted = /(^|[\s([{,:])[\u201c\u201e]([^\u201c-\u201e]*)\u201d/g;
/** An apostrophe has a letter after it. */
const singleQuoted = /(^|[\s([{,:])\u2018([^\u2018]*?)\u2019(?!\p{L})/gu;
