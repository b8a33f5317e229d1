import { once } from "node:events";
import { type AddressInfo, connect, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";
import { createServiceServer } from "../../src/cli/service-server.ts";
import { type TokenService, tokenService } from "../../src/testing/service/index.ts";
import { example } from "./in-memory.ts";

/** Opens a connection to a server with this service, and sends the beginning of a request. */
async function send(beginning: string, service: TokenService = tokenService()): Promise<Socket> {
  const server = createServiceServer(service).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close().closeAllConnections());
  await once(server, "listening");
  const { port }: AddressInfo = Object(server.address());
  const socket = connect(port, "127.0.0.1");
  socket.write(beginning);
  return socket;
}

const post = "POST /hms/wv/token HTTP/1.1\r\nhost: a\r\ncontent-type: application/x-www-form-urlencoded\r\n";

test("keeps the connection for another request", async () => {
  const request = `${post}content-length: ${example.length}\r\n\r\n${example}`;
  const socket = await send(`${request}${request.replace("host: a", "host: a\r\nconnection: close")}`);
  const answers = await text(socket);
  expect(answers.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(2);
  expect(answers.match(/ExpressPlayToken=/g)).toHaveLength(2);
});

test("answers 413 to a body without an end, of which it reads no more than the service takes", async () => {
  const socket = await send(`${post}transfer-encoding: chunked\r\n\r\n`);
  const chunk = `10000\r\n${"a".repeat(0x10000)}\r\n`;
  let sent = 0;
  let answer = "";
  socket.on("data", (part) => (answer += part));
  socket.on("error", () => {}); // the connection ends while the body is sent
  const ended = once(socket, "close").catch(() => {});
  const pour = (): void => {
    while (!socket.destroyed && sent < 2 ** 28) {
      sent += chunk.length;
      if (!socket.write(chunk)) return void socket.once("drain", pour);
    }
  };
  pour();
  await ended;
  expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  expect(answer.toLowerCase()).toContain("\r\nconnection: close\r\n");
  expect(sent).toBeLessThan(2 ** 26); // what the buffers of the system hold
});

test("answers 413 to a length that is too long, before the body", async () => {
  const socket = await send(`${post}content-length: 1000000000\r\n\r\n`);
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 413 /);
});

test.each([
  ["a method that no Request can have", "TRACE /hms/wv/token HTTP/1.1\r\nhost: a\r\n\r\n"],
  ["a URL that no Request can have", "GET // HTTP/1.1\r\nhost: a\r\n\r\n"],
])("answers 400 to %s", async (_, request) => {
  expect(await text(await send(request))).toMatch(/^HTTP\/1\.1 400 /);
});

test("survives a body that breaks off", async () => {
  let failed = false;
  const service = tokenService();
  const watched: TokenService = Object.assign(
    (request: Request) =>
      service(request).catch((error) => {
        failed = true;
        throw error;
      }),
    { failNext: service.failNext },
  );
  const socket = await send(`${post}content-length: 100\r\n\r\nkid=1`, watched);
  await new Promise((resolve) => setTimeout(resolve, 50));
  socket.resetAndDestroy();
  await expect.poll(() => failed).toBe(true);
});
