/** Reads a text from its start to its end, piece by piece. */
export class Scanner {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** Takes the next UTF-16 unit; empty at the end. */
  next(): string {
    return this.text.charAt(this.at++);
  }

  /** Takes what a sticky pattern matches here; empty if it does not. The pattern must take time linear in what it matches. */
  take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const taken = pattern.exec(this.text)?.[0] ?? "";
    this.at += taken.length;
    return taken;
  }

  /** Whether a sticky pattern matches here. */
  isAt(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    return pattern.test(this.text);
  }

  /** Takes everything before a character, and the character; `undefined` if it does not occur any more. */
  takeThrough(character: string): string | undefined {
    const end = this.text.indexOf(character, this.at);
    if (end === -1) return undefined;
    const taken = this.text.slice(this.at, end);
    this.at = end + 1;
    return taken;
  }

  /** What is left. */
  rest(): string {
    return this.text.slice(this.at);
  }
}
