// `npm run service`: a fake token service on this machine, for curl and for programs that are being written.
import { createServer } from "node:http";
import { tokenService } from "widevine-license-token/testing/service";

const service = tokenService({ now: Date.now });

const server = createServer(async (incoming, outgoing) => {
  try {
    const response = await service(requestOf(incoming));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text());
  } catch {
    // A method or a URL that no Request has, or a body that broke off.
    outgoing.writeHead(400).end();
  }
});

function requestOf(incoming) {
  const { method, url, headers } = incoming;
  return new Request(new URL(url, "http://127.0.0.1"), {
    method,
    headers: { "content-type": headers["content-type"] ?? "" },
    ...(method !== "GET" && method !== "HEAD" && { body: incoming, duplex: "half" }), // half: the answer comes after the body
  });
}

server.on("error", ({ code }) => {
  console.error(`The fake service cannot listen there (${code}): give another port, as in npm run service -- 8082.`);
  process.exitCode = 1;
});

const port = process.argv[2] ?? process.env.PORT ?? "8081";
if (/^\d{1,5}$/.test(port) && Number(port) < 65_536) server.listen(Number(port), "127.0.0.1", greet);
else {
  console.error("The port must be a number from 0 to 65535; 0 takes a free one.");
  process.exitCode = 2;
}

function greet() {
  const endpoint = `http://127.0.0.1:${server.address().port}/hms/wv/token`;
  console.log(`A fake token service listens at ${endpoint} (Ctrl+C ends it).

It grants what is valid, for every authenticator, and answers all else with the service's codes:

  curl --data @docs/samples/request.txt ${endpoint}
  curl --data 'kid=fd1a&errorFormat=json' ${endpoint}`);
}
