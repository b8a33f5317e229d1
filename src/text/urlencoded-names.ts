/** A map from names to values that finds a name in the bytes of a body, comparing four bytes at a time. */
export class UrlencodedNames<A> {
  /** The first of the names that begin with each byte, by the value of the byte. */
  readonly #byFirstByte: (EncodedName<A> | undefined)[] = Array.from({ length: 0x100 });

  constructor(names: ReadonlyMap<string, A>) {
    for (const [name, value] of names) {
      const first = `${name}=`.charCodeAt(0);
      this.#byFirstByte[first] = encodeName(name, value, this.#byFirstByte[first]);
    }
    Object.freeze(this);
  }

  /** Returns the name, unescaped and followed by `=`, that begins at index `at`; `undefined` if there is none. */
  nameAt(bytes: DataView, at: number): EncodedName<A> | undefined {
    let name = this.#byFirstByte[bytes.getUint8(at)];
    while (name !== undefined && !matches(name, bytes, at)) name = name.next;
    return name;
  }
}

/** The bytes of a name and a `=`, in words of four bytes. */
export interface EncodedName<A> {
  readonly value: A;
  /** The length of the name, without the `=`. */
  readonly length: number;
  readonly words: Int32Array;
  /** Selects the bytes of the last word to compare. */
  readonly mask: number;
  /** Another name that begins with the same byte. */
  readonly next: EncodedName<A> | undefined;
}

function encodeName<A>(name: string, value: A, next: EncodedName<A> | undefined): EncodedName<A> {
  const { length } = name;
  const letters = new DataView(new ArrayBuffer(length + 4));
  for (const [at, letter] of [...`${name}=`].entries()) letters.setUint8(at, letter.charCodeAt(0));
  const words = Int32Array.from({ length: Math.ceil((length + 1) / 4) }, (_, i) => letters.getInt32(4 * i));
  return { value, length, words, mask: -1 << (8 * (3 - (length % 4))), next };
}

function matches({ words, mask }: EncodedName<unknown>, bytes: DataView, at: number): boolean {
  const last = words.length - 1;
  for (let i = 0; i < last; i++) if (words[i] !== bytes.getInt32(at + 4 * i)) return false;
  return words[last] === (bytes.getInt32(at + 4 * last) & mask);
}
