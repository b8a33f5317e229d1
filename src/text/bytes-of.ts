// Bytes that callers give. A property of their own can hide the length, so it is asked of the prototype that all have.

/** Calls `take` with each byte. */
export function forEachByte(bytes: Uint8Array, take: (byte: number) => void): void {
  Uint8Array.prototype.forEach.call(bytes, take);
}

/** Whether a value is a `Uint8Array`, of any realm or a subclass such as `Buffer`; no other view, no buffer, no proxy. */
export function isBytes(value: unknown): value is Uint8Array {
  return nameOf?.call(value) === "Uint8Array";
}

/** The number of bytes; 0 where they have been transferred away. */
export function byteLength(bytes: Uint8Array): number {
  return Number(lengthOf?.call(bytes));
}

const nameOf = /* @__PURE__ */ getterOf(Symbol.toStringTag);
const lengthOf = /* @__PURE__ */ getterOf("length");

function getterOf(name: PropertyKey): ((this: unknown) => unknown) | undefined {
  const prototype: object = Object.getPrototypeOf(Uint8Array.prototype);
  return Object.getOwnPropertyDescriptor(prototype, name)?.get;
}
