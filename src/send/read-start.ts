import type { AbortSource, ByteReader, ByteStream } from "./fetch.ts";

/** The start of a body, decoded as UTF-8. */
export interface BodyStart {
  readonly text: string;
  /** Whether the limit was reached, so that more may follow. */
  readonly isCut: boolean;
}

/** Exists in every runtime that has `fetch`; this folder is compiled without types for it. */
declare const TextDecoder: new () => {
  decode(bytes?: Uint8Array, options?: { readonly stream: true }): string;
};

/**
 * Reads a body until it ends, `maxBytes` bytes have come, or the signal aborts; the rest is cancelled. The bytes are those
 * that the stream gives, so of a compressed response the decompressed ones.
 *
 * The promise rejects if the stream fails or is no stream of bytes.
 */
export async function readStart(stream: ByteStream, maxBytes: number, signal?: AbortSource): Promise<BodyStart> {
  const reader = stream.getReader();
  // Cancelling ends a pending read as well.
  const cancel = (): void => void cancelQuietly(reader);
  signal?.addEventListener("abort", cancel);
  try {
    const start = await readChunks(reader, maxBytes, signal);
    if (start.isCut) cancel();
    return start;
  } catch (error) {
    cancel();
    throw error;
  } finally {
    signal?.removeEventListener("abort", cancel);
  }
}

async function readChunks(reader: ByteReader, maxBytes: number, signal?: AbortSource): Promise<BodyStart> {
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let length = 0;
  // Chunks are counted as well, since a stream of empty ones could be endless.
  for (let chunks = 0; length < maxBytes && chunks < maxBytes && !signal?.aborted; chunks++) {
    const { done, value } = await reader.read();
    if (done) return { text: parts.join("") + decoder.decode(), isCut: false };
    if (!ArrayBuffer.isView(value)) throw new TypeError("The body must be a stream of bytes.");
    parts.push(decoder.decode(value.subarray(0, maxBytes - length), { stream: true }));
    length += value.length;
  }
  return { text: parts.join(""), isCut: true };
}

/** The result neither waits for the source to stop nor depends on it. */
async function cancelQuietly(reader: ByteReader): Promise<void> {
  try {
    await reader.cancel();
  } catch {
    // The stream has failed already, or fails now: nothing more is read in either case.
  }
}
