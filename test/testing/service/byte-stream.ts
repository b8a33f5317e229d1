/** A stream of bytes that counts what is asked of its source. */
export interface CountedStream {
  readonly stream: ReadableStream<Uint8Array>;
  readonly calls: { pulls: number; cancels: number };
}

/** Creates a stream of these chunks; of one chunk without end if it is no list. */
export function byteStream(
  chunks: readonly Uint8Array[] | Uint8Array,
  cancel: () => Promise<void> = async () => {},
): CountedStream {
  const calls = { pulls: 0, cancels: 0 };
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const chunk = chunks instanceof Uint8Array ? chunks : chunks[calls.pulls];
      calls.pulls++;
      if (chunk === undefined) controller.close();
      else controller.enqueue(chunk);
    },
    cancel: () => {
      calls.cancels++;
      return cancel();
    },
  });
  return { stream, calls };
}
