/** Describes why the system could not read, write or listen, for the end of a sentence; without a path or an address. */
export function describeSystemError(error: unknown): string {
  const code = errorCode(error);
  return reasons.get(code) ?? `the system says ${String(code)}`;
}

/** The code of a system error, such as `ENOENT`. */
export function errorCode(error: unknown): unknown {
  return Reflect.get(Object(error), "code");
}

const reasons: ReadonlyMap<unknown, string> = new Map([
  ["ENOENT", "there is none of that name"],
  ["EISDIR", "it is a directory"],
  ["EACCES", "permission is denied"],
  ["ERR_ENCODING_INVALID_ENCODED_DATA", "its bytes are no UTF-8"],
  ["ENOSPC", "the disk is full"],
  ["EADDRINUSE", "another program listens there"],
]);
