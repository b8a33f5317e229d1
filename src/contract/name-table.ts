/** A map from names to values that nobody can change: the methods of a `Map` would change even a frozen one. */
export class NameTable<Value> {
  readonly #byName: ReadonlyMap<string, Value>;

  constructor(byName: ReadonlyMap<string, Value>) {
    this.#byName = byName;
    Object.freeze(this);
  }

  get(name: string): Value | undefined {
    return this.#byName.get(name);
  }

  has(name: string): boolean {
    return this.#byName.has(name);
  }
}
