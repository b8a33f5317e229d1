import { createWriteStream, fstatSync } from "node:fs";
import type { Writable } from "node:stream";

/**
 * Returns the stream of an output of the process. If the output is a file, that is not the stream of the process itself,
 * which takes a write for done when the disk had room for a part of it only.
 */
export function openOutput(stream: Writable & { readonly fd: number }): Writable {
  const { fd } = stream;
  return fstatSync(fd).isFile() ? createWriteStream("", { fd, autoClose: false }) : stream;
}
