import { isLoggableName } from "../contract/issue.ts";
import { listLength } from "../contract/own-properties.ts";
import { redacted } from "../contract/redact-request.ts";
import type { CodecError, CodecErrorEntry } from "./codec-error.ts";

// Where an io-ts error is. Its context has an entry for each codec, from the root of the user's own one, with the key under
// which the input of the codec before it has the input.

/** The key of an entry, if it may reach a log, with an index of an array as a number; else `"[redacted]"`. */
export function safeKey({ key }: CodecErrorEntry, parent: CodecErrorEntry | undefined): string | number {
  if (/^\d+$/.test(key) && Number(key) < (listLength(parent?.actual) ?? 0)) return Number(key);
  return isLoggableName(key) || declaresKey(parent?.type, key) ? key : redacted;
}

/**
 * Whether a codec of io-ts has a key of its own: the name of a property of a type, or the index of a part of a tuple, a union
 * or an intersection. The developer wrote it, and the codec in the same error shows it.
 */
function declaresKey(codec: unknown, key: string): boolean {
  if (typeof codec !== "object" || codec === null) return false;
  const keys: unknown = Reflect.get(codec, "props") ?? Reflect.get(codec, "types");
  // Exact, readonly, refined and recursive types add no key to a context: ask the codec in them.
  return typeof keys === "object" && keys !== null
    ? Object.hasOwn(keys, key)
    : declaresKey(Reflect.get(codec, "type"), key);
}

/** The path of a context in the user's input, from its root. A branch of a union or an intersection has the same input. */
export function pathOfContext(context: CodecError["context"]): readonly PropertyKey[] {
  return context.slice(1).flatMap((entry, before) => {
    const parent = context[before];
    return Object.is(entry.actual, parent?.actual) ? [] : [safeKey(entry, parent)];
  });
}
