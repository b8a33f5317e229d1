import { connect } from "node:net";

export interface Upload {
  /** The status of the answer; 0 if there was none. */
  readonly status: number;
  readonly answer: string;
  /** How many bytes the sender got rid of, those in buffers included, before the server ended the connection. */
  readonly sent: number;
}

/** What the buffers of the kernel and of both ends hold at most, and what a recipe reads and drops. */
export const mostSent = 16 * 2 ** 20;

/** Where an upload ends by itself, so that a server that reads on for ever fails soon. */
const tooMuch = 128 * 2 ** 20;

/** Sends a body that does not end, as fast as it is taken, or a byte at a time; returns when the connection is over. */
export async function uploadEndlessly(
  url: string,
  type: string,
  { slowly = false, method = "POST" } = {},
): Promise<Upload> {
  const { hostname, port, pathname } = new URL(url);
  const socket = connect(Number(port), hostname);
  let answer = "";
  socket.setEncoding("latin1");
  socket.on("data", (text) => {
    answer += text;
  });
  socket.on("error", () => {}); // the server ends the connection in the middle
  socket.write(
    `${method} ${pathname} HTTP/1.1\r\nhost: localhost\r\ncontent-type: ${type}\r\ntransfer-encoding: chunked\r\n\r\n`,
  );
  const chunk = slowly ? "1\r\na\r\n" : `10000\r\n${"a".repeat(0x10000)}\r\n`;
  const send = (): void => {
    if (socket.bytesWritten > tooMuch) socket.destroy();
    else if (socket.writable) socket.write(chunk, () => setImmediate(send));
  };
  send();
  await new Promise((resolve) => socket.on("close", resolve));
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0), answer, sent: socket.bytesWritten };
}
