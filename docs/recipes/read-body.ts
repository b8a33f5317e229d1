// Reading a body as it stands, within bounds of size and time. Body parsers repair what is wrong and merge what is double, and
// express.json() and its relatives read an endless upload for ever; `Request.text()` drops a byte order mark and replaces bytes
// that are no UTF-8, so that the checks would see another request than was sent.
import type { Either } from "fp-ts/lib/Either.js";
import { type ProblemDetails, problem } from "./problem-details.ts";

/** A token request has a few hundred bytes. */
export const maxBytes = 64 * 1024;

/** How much of too long a body is read and dropped, so that its sender sees the answer; then reading stops. */
export const maxBytesRead = 16 * maxBytes;

/** How long a body may take, in milliseconds. */
export const maxTime = 10_000;

/** The header `content-type`, where there is one. */
export type ContentType = string | null | undefined;

/** The body of a `Request` or an `IncomingMessage` of node:http. */
export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Never throws. */
export async function readJsonBody(type: ContentType, chunks: Chunks): Promise<Either<ProblemDetails, unknown>> {
  const text = await readText("application/json", type, chunks);
  if (text._tag === "Left") return text;
  try {
    return { _tag: "Right", right: JSON.parse(text.right) };
  } catch {
    return { _tag: "Left", left: problem(400, "The body is no JSON.") }; // the message of the error would quote it
  }
}

/** Never throws. */
export function readUrlencodedBody(type: ContentType, chunks: Chunks): Promise<Either<ProblemDetails, string>> {
  return readText("application/x-www-form-urlencoded", type, chunks);
}

async function readText(expected: string, type: ContentType, chunks: Chunks): Promise<Either<ProblemDetails, string>> {
  const bytes = await readStart(chunks);
  if (bytes === "late") return { _tag: "Left", left: problem(408, `The body took more than ${maxTime} milliseconds.`) };
  if (bytes === "broken") return { _tag: "Left", left: problem(400, "The body broke off.") };
  if (type?.split(";")[0]?.trim().toLowerCase() !== expected) {
    return { _tag: "Left", left: problem(415, `The body must be ${expected}.`) };
  }
  if (bytes === "long") return { _tag: "Left", left: problem(413, `The body has more than ${maxBytes} bytes.`) };
  const text = decodeUtf8(bytes);
  if (text === undefined) return { _tag: "Left", left: problem(400, "The body is no UTF-8.") };
  return { _tag: "Right", right: text };
}

/**
 * Reads until the end or a bound. It does not end the iteration, which would destroy the connection before the answer is sent:
 * the answer ends the connection (`headersOf` in problem-details.ts).
 */
async function readStart(chunks: Chunks): Promise<readonly Uint8Array[] | "long" | "late" | "broken"> {
  const iterator = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
  let stop = (): void => {};
  const late = new Promise<"late">((resolve) => {
    const timer = setTimeout(() => resolve("late"), maxTime);
    stop = () => clearTimeout(timer);
  });
  const kept: Uint8Array[] = [];
  try {
    for (let bytes = 0; bytes <= maxBytesRead; ) {
      const next = await Promise.race([iterator.next(), late]);
      if (next === "late") return next;
      if (next.done) return bytes > maxBytes ? "long" : kept;
      bytes += next.value.byteLength;
      if (bytes <= maxBytes) kept.push(next.value);
    }
    return "long";
  } catch {
    return "broken";
  } finally {
    stop();
  }
}

function decodeUtf8(chunks: readonly Uint8Array[]): string | undefined {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  try {
    return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join("") + decoder.decode();
  } catch {
    return undefined;
  }
}
