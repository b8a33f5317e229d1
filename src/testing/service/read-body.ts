import type { ByteStream, Request } from "./fetch-api.ts";

/**
 * Reads a body of at most `maxBytes` bytes; returns `undefined` for a longer one, of which it reads nothing if the request
 * gives its length, else only up to the chunk that exceeds the limit.
 */
export async function readBody(request: Request, maxBytes: number): Promise<Uint8Array | undefined> {
  const announced = Number(request.headers.get("content-length") ?? 0);
  if (announced > maxBytes) return undefined;
  const stream: ByteStream | null | undefined = request.body;
  if (stream) return readStream(stream, maxBytes);
  const bytes = new Uint8Array(await request.arrayBuffer());
  return bytes.length > maxBytes ? undefined : bytes;
}

async function readStream(stream: ByteStream, maxBytes: number): Promise<Uint8Array | undefined> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Chunks are counted as well, since a stream of empty ones could be endless.
  while (length <= maxBytes && chunks.length <= maxBytes + 1) {
    const chunk = await reader.read();
    if (chunk.done) return join(chunks, length);
    // As arrayBuffer() does for a stream of anything else.
    if (!ArrayBuffer.isView(chunk.value)) throw new TypeError("The body must be a stream of bytes.");
    chunks.push(chunk.value);
    length += chunk.value.length;
  }
  // The answer neither waits for the source to stop nor depends on it.
  reader.cancel().catch(() => undefined);
  return undefined;
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
