/** Names, each with what it stands for, that are recognised in the bytes of a body, four letters at a time. */
export class UrlencodedNames<A> {
  /** The first of the names that begin with a letter, at the place of its byte. */
  private readonly startingWith: (Spelling<A> | undefined)[] = Array.from({ length: 0x100 });

  constructor(names: ReadonlyMap<string, A>) {
    for (const [name, meaning] of names) {
      const letter = `${name}=`.charCodeAt(0);
      this.startingWith[letter] = spellingOf(name, meaning, this.startingWith[letter]);
    }
  }

  /** The name that stands at `at`, unescaped and with a `=`; `undefined` where none does. */
  nameAt(bytes: DataView, at: number): Spelling<A> | undefined {
    let spelling = this.startingWith[bytes.getUint8(at)];
    while (spelling !== undefined && !stands(spelling, bytes, at)) spelling = spelling.next;
    return spelling;
  }
}

/** How a name is spelled: its letters and a `=`, in words of four bytes. */
export interface Spelling<A> {
  readonly meaning: A;
  readonly length: number;
  readonly words: Int32Array;
  /** Which bytes of the last word count. */
  readonly mask: number;
  /** Another name that begins with the same letter. */
  readonly next: Spelling<A> | undefined;
}

function spellingOf<A>(name: string, meaning: A, next: Spelling<A> | undefined): Spelling<A> {
  const { length } = name;
  const letters = new DataView(new ArrayBuffer(length + 4));
  for (const [at, letter] of [...`${name}=`].entries()) letters.setUint8(at, letter.charCodeAt(0));
  const words = Int32Array.from({ length: Math.ceil((length + 1) / 4) }, (_, i) => letters.getInt32(4 * i));
  return { meaning, length, words, mask: -1 << (8 * (3 - (length % 4))), next };
}

function stands({ words, mask }: Spelling<unknown>, bytes: DataView, at: number): boolean {
  const last = words.length - 1;
  for (let i = 0; i < last; i++) if (words[i] !== bytes.getInt32(at + 4 * i)) return false;
  return words[last] === (bytes.getInt32(at + 4 * last) & mask);
}
