/** A word of a shell command while it is read. */
export class ShellWord {
  text = "";
  /** The text with a mark in place of what is quoted, in which no character has a meaning for the shell. */
  private unquoted = "";

  addPlain(text: string): void {
    this.text += text;
    this.unquoted += text;
  }

  addQuoted(text: string): void {
    this.text += text;
    this.unquoted += quoted;
  }

  /**
   * Whether a shell may put something else in the place of the word: a home directory, several words, or the names of files.
   *
   * @see the manual of bash, Tilde Expansion, Brace Expansion and Filename Expansion
   */
  isExpanded(): boolean {
    const open = this.unquoted.indexOf("{");
    const inBraces = open === -1 ? "" : this.unquoted.slice(open, this.unquoted.lastIndexOf("}") + 1);
    return homeDirectory.test(this.unquoted) || /,|\.\./.test(inBraces) || range.test(this.unquoted);
  }
}

const quoted = '"';
/** In a word with `=`, too, as in an assignment. */
const homeDirectory = /(?:^|[=:])~/;
const range = /\[\w+-\w/;
