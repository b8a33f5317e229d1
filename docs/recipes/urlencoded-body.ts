// Reading an urlencoded body as it stands. Body parsers repair what is wrong and merge what is double, and `Request.text()`
// drops a byte order mark and replaces bytes that are no UTF-8: the checks would then see another request than was sent.
import type { Either } from "fp-ts/lib/Either.js";
import { type ProblemDetails, problem } from "./problem-details.ts";

/** A token request has a few hundred bytes. */
export const maxBytes = 64 * 1024;

/** How much of too long a body is read and dropped, so that its sender sees the answer; then reading stops. */
export const maxBytesRead = 16 * maxBytes;

/** Takes the body of a `Request` and an `IncomingMessage` of node:http alike; never throws. */
export async function readUrlencodedBody(
  contentType: string | null | undefined,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<Either<ProblemDetails, string>> {
  const kept: Uint8Array[] = [];
  let bytes = 0;
  try {
    // Read on where it is too much: a sender that is cut off in the middle does not see the answer.
    for await (const chunk of chunks) {
      bytes += chunk.byteLength;
      if (bytes <= maxBytes) kept.push(chunk);
      if (bytes > maxBytesRead) break;
    }
  } catch {
    return { _tag: "Left", left: problem(400, "The body broke off.") };
  }
  if (contentType?.split(";")[0]?.trim().toLowerCase() !== "application/x-www-form-urlencoded") {
    return { _tag: "Left", left: problem(415, "The body must be application/x-www-form-urlencoded.") };
  }
  if (bytes > maxBytes) return { _tag: "Left", left: problem(413, `The body has more than ${maxBytes} bytes.`) };
  const text = textOf(kept);
  if (text === undefined) return { _tag: "Left", left: problem(400, "The body is no UTF-8.") };
  return { _tag: "Right", right: text };
}

function textOf(chunks: readonly Uint8Array[]): string | undefined {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  try {
    return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join("") + decoder.decode();
  } catch {
    return undefined;
  }
}
