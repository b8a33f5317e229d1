import { expect, test } from "vitest";
import type { PageContext } from "../../docs/preflight/src/logic/context.ts";
import type { PastedRequest } from "../../docs/preflight/src/logic/pasted.ts";
import { readPaste } from "../../docs/preflight/src/logic/read-paste.ts";
import { body, contentKey, context, kid, texts, values } from "./samples.ts";

const observed = { ...context, contract: "observed" } as const;

function requestIn(text: string, about: PageContext = context): PastedRequest {
  const pasted = readPaste(text, about);
  if (pasted.kind !== "request") throw new Error(pasted.kind);
  return pasted;
}

const entries = Object.entries(texts);

function pairLines(toLine: (name: string, text: string) => string): string {
  return entries.map(([name, text]) => toLine(name, text)).join("\n");
}

test.each([
  ["a body", body],
  ["a body in quotes", `"${body}"`],
  ["a body in a sentence", `We send ${body}. It fails.`],
  ["a body and an answer", `${body}\nresponse: -4020`],
  ["a wrapped body", body.replace("&contentKey", "\n&content\nKey")],
  ["an escaped body", body.replaceAll("&", "&amp;")],
  ["a fence", `see\n\`\`\`\n${body}\n\`\`\`\nthanks`],
  ["a URL", `https://wv-gen.test.expressplay.com/hms/wv/token?${body}`],
  ["curl for sh", `curl -X POST \\\n  --data '${body}' https://wv-gen.test.expressplay.com/hms/wv/token`],
  [
    "curl for cmd",
    `curl ^"https://wv-gen.test.expressplay.com/hms/wv/token^" ^\r\n  --data-raw ^"${body.replaceAll("&", "^&")}^"`,
  ],
  [
    "curl after prose with an apostrophe",
    `the curl doesn't work:\ncurl -d '${body}' https://wv-gen.test.expressplay.com/hms/wv/token`,
  ],
  [
    "fetch",
    `await fetch("https://wv-gen.test.expressplay.com/hms/wv/token", {\n  "body": "${body}",\n  "method": "POST"\n});`,
  ],
  ["an HTTP message", `POST /hms/wv/token HTTP/1.1\r\nHost: wv-gen.test.expressplay.com\r\n\r\n${body}\r\n\r\nbye`],
  ["JSON", JSON.stringify(texts)],
  ["JSON in a sentence", `the request ${JSON.stringify(texts, null, 2)} fails`],
  ["a HAR file", JSON.stringify({ log: { entries: [{ request: { postData: { text: body } } }] } })],
  [
    "an entry of a HAR file",
    JSON.stringify({ request: { url: "https://wv-gen.test.expressplay.com/hms/wv/token", postData: { text: body } } }),
  ],
  [
    "lines",
    `Hello,\n\n${Object.entries(texts)
      .map(([name, text]) => `${name}: ${text}\n`)
      .join("")}\nBye`,
  ],
  [
    "an entry of a HAR file with the answer",
    JSON.stringify({
      request: { method: "POST", url: "https://wv-gen.test.expressplay.com/hms/wv/token", postData: { text: body } },
      response: { status: 400, content: { text: '{"code":-4020}' } },
    }),
  ],
  ["curl with typographic quotes", `curl -d \u201c${body}\u201d https://wv-gen.test.expressplay.com/hms/wv/token`],
  ["a body with spaces around each &", body.replaceAll("&", " & ")],
  ["lines of a quoted mail", pairLines((name, text) => `> ${name}=${text}`)],
  ["a wrapped body of a quoted mail", `Hello\n${body.replace(/.{50}/g, "$&\n").replace(/^/gm, "> ")}`],
  ["lines with tabs", pairLines((name, text) => `${name}\t${text}`)],
  ["a table of Markdown", `| name | value |\n|---|---|\n${pairLines((name, text) => `| \`${name}\` | ${text} |`)}`],
  ["a list of Markdown", pairLines((name, text) => `- **${name}**: ${text}`)],
  ["a list of Markdown with the colons in bold", pairLines((name, text) => `**${name}:** ${text}`)],
  ["YAML", pairLines((name, text) => `${name}: "${text}"`)],
  ["YAML in a ticket", `The settings are these:\n\n${pairLines((name, text) => `${name}: '${text}'`)}\n\nIt fails.`],
  ["lines of a shell", pairLines((name, text) => `export ${name}='${text}'`)],
  [
    "an object of JavaScript",
    `const texts = { ${pairLines((name, text) => `${name}: '${text}',`).replaceAll("\n", " ")} };`,
  ],
  ["a dictionary of Python", `data = ${JSON.stringify(texts).replaceAll('"', "'")}`],
  [
    "a hash table of PowerShell",
    `$body = @{ ${pairLines((name, text) => `${name}='${text}';`).replaceAll("\n", " ")} }; irm`,
  ],
  ["pairs in JSON", JSON.stringify(entries.map(([name, value]) => ({ name, value })))],
  ["keys and values in JSON", JSON.stringify({ params: entries.map(([key, value]) => ({ key, value })) })],
  ["an answer and a command", `{"code":-4020}\ncurl -d '${body}' https://wv-gen.test.expressplay.com/hms/wv/token`],
])("%s is read whole", (_, text) => {
  const { values: read, count, losses } = requestIn(text);
  expect({ read, count, losses }).toEqual({ read: values, count: 8, losses: [] });
});

const service = "https://wv-gen.test.expressplay.com/hms/wv/token";
const items = pairLines((name, text) => `${name}=${text}`).replaceAll("\n", " ");

test.each([
  ["a wget command", `wget \\\n  --post-data '${body}' \\\n  ${service}`],
  ["a wget command", `see wget -qO- --post-data='${body}' ${service}`],
  ["a command of HTTPie", `see\n$ http --form POST ${service} ${items}`],
  [
    "a command of PowerShell",
    `PS C:\\> Invoke-WebRequest -Uri "${service}" \`\r\n  -Body @{${pairLines((name, text) => `${name} = '${text}'`)}}\nthen`,
  ],
  ["a command of PowerShell", `irm -Uri '${service}' -Method Post -Body "${body}"\n(it's so)`],
  ["a fetch call", `fetch(\`${service}\`, { method: "POST", body: \`${body}\` })`],
  ["a fetch call", `await fetch("${service}", { body: new URLSearchParams(${JSON.stringify(texts)}) });`],
  [
    "a call of Python",
    `import requests\nr = requests.post(\n  "${service}",\n  data=${JSON.stringify(texts)},\n)\nprint(r)`,
  ],
  [
    "an HTTP message",
    `> POST /hms/wv/token HTTP/1.1\n> Host: wv-gen.test.expressplay.com\n> \n${body}\n< HTTP/1.1 400 Bad`,
  ],
  [
    "an HTTP message",
    `* ok\n> GET /hms/wv/token?${body} HTTP/1.1\n> Host: wv-gen.test.expressplay.com\n>\n< HTTP/1.1 400 Bad`,
  ],
  ["a curl command", `curl\n-d '${body}' ${service}`],
  ["a curl command", `curl ${service}\n  --data '${body}'`],
  ["a curl command", `curl -d &quot;${body.replaceAll("&", "&amp;")}&quot; ${service}`],
  ["a curl command", `curl "${service}" --data "${body.replaceAll("%", "^%^")}" --compressed`],
  ["a curl command", `> curl -d '${body}' \\\n>   ${service}`],
])("%s is read whole, with its host", (form, text) => {
  const { values: read, losses, host, said } = requestIn(text);
  expect({ read, losses, said }).toEqual({
    read: values,
    losses: [],
    said: `This is ${form}: 8 parameters were read.`,
  });
  expect(host).toMatchObject({ kind: "test", target: "test" });
});

test("a form of curl is read, and told; one with a file is not", () => {
  const form = (option: string): string =>
    `curl ${pairLines((name, text) => `${option}'${name}=${text}'`).replaceAll("\n", " ")}`;
  for (const option of ["-F ", "--form ", "--form-string=", "-F"]) {
    const { values: read, findings, said } = requestIn(`${form(option)} ${service}`);
    expect(read).toEqual(values);
    expect(findings.map(({ id }) => id)).toEqual(["body.command", "body.multipart"]);
    expect(said).toBe("This is a curl command with multipart/form-data in it: 8 parameters were read.");
  }
  for (const other of [
    "-F 'cookie=@file'",
    "-F 'cookie=<file'",
    "-F 'cookie=a;type=text/plain'",
    "-d cookie=a",
    "-F $A",
  ]) {
    const { findings, losses } = requestIn(`${form("-F ")} ${other}`);
    expect(findings).toEqual([]);
    expect(losses.length).toBeGreaterThan(5);
  }
});

test.each(["cookie==a", "cookie=@file", "cookie:=1", "cookie@file", "'cookie=$A' \"kek=$A\"", "https://a.example/"])(
  "HTTPie with %s is told, and not read",
  (item) => {
    const { findings, losses } = requestIn(`http --form ${service} ${items} ${item}`);
    expect(findings).toEqual([]);
    expect(losses.length).toBeGreaterThan(5);
  },
);

test("what HTTPie does not send is not read", () => {
  const { values: read, losses } = requestIn(`https -f POST ${service} X-Cookie:a ${items} | jq .`);
  expect([read, losses]).toEqual([values, []]);
});

test("a parameter that stands outside the part that was read is told", () => {
  const text = `http POST ${service} kid=${kid} "cookie=$A" contentId:=1\nkek.0 | ${kid}\nsecurityLevel: it fails`;
  const { values: read, losses, marks } = requestIn(text, { ...observed, language: "nl" });
  expect(read.texts).toEqual({ kid });
  expect(losses.map(({ kind, field, counts }) => [kind, field, counts])).toEqual([
    ["unread", "cookie", true],
    ["unread", "contentId", true],
    ["unread", "kek", true],
    ["unread", "securityLevel", true],
  ]);
  expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual([
    "cookie=$",
    "contentId:=",
    `kek.0 | ${kid[0]}`,
    "securityLevel: i",
  ]);
});

test("the marks of a quoted mail are in the text as it was pasted", () => {
  const text = `> kid=${kid}&x=1\n> &cookie=%zz&\n> y=2`;
  const { losses, marks } = requestIn(text);
  expect(losses.map(({ kind }) => kind)).toEqual(["unknown", "unknown", "undecodable"]);
  expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(["x=1", "cookie=%zz", "y=2"]);
});

test("the prompt of a shell on a line that goes on is no quote of a mail", () => {
  const { findings, host } = requestIn(`$ curl ${service} \\\n> -d '${body}'`);
  expect([findings, host?.name]).toEqual([[], "wv-gen.test.expressplay.com"]);
});

test.each([" kid", "kid%20", "\u200bkid", "%E2%80%8Bkid\ufeff"])("the name %j is read as kid, and told", (name) => {
  const { values: read, losses } = requestIn(body.replace("&kid", `&${name}`));
  expect(read).toEqual(values);
  expect(losses.map(({ kind, field, said }) => [kind, field, said])).toEqual([
    [
      "renamed",
      "kid",
      "The name kid has a space or an invisible character beside it: remove it where the request is made.",
    ],
  ]);
});

test.each([`kid: ${kid}`, `**kid:** ${kid}`, `"kid": "${kid}",`, `kid\t${kid}`, `| kid | ${kid} |`])(
  "the single line %s is read",
  (line) => {
    const { values: read, losses } = requestIn(line);
    expect([read.texts, losses]).toEqual([{ kid }, []]);
  },
);

test.each(["kid: it must have 32 digits", "kind: a", "kid: -4020"])("%s is no request", (line) => {
  expect(readPaste(line, context).kind).not.toBe("request");
});

test("plain http is told", () => {
  const { host, losses, said } = requestIn(`curl -d '${body}' ${service.replace("https", "http")}`);
  expect(host).toMatchObject({ kind: "test", target: "test" });
  expect(losses.map(({ kind, counts }) => [kind, counts])).toEqual([["host", true]]);
  expect(said).toContain("wv-gen.test.expressplay.com was asked by plain http");
});

test("a ticket with a code and a curl command: both are found, and all that was lost", () => {
  const data = `${body}&contentId=100%&KID=1&kid=%5Efilm&${contentKey}=1&cookie=`;
  const ticket = `Hi, error \u22124020, see attached curl: curl -d '${data}' https://api.example.com/wv`;
  const { codes, losses, host, marks, said } = requestIn(ticket);
  expect(codes.map(({ id }) => id)).toEqual(["-4020"]);
  expect(losses.map(({ kind, field, texts: all, counts }) => [kind, field, all, counts])).toEqual([
    ["unknown", "kid", ["1"], true],
    ["unknown", null, ["1"], true],
    ["duplicate", "kid", [kid, "^film"], true],
    ["undecodable", "contentId", ["100%"], true],
    ["empty", "cookie", [], true],
    ["host", null, [], true],
  ]);
  expect(losses.map(({ offers }) => offers.map(({ field, text }) => [field, text]))).toEqual([
    [["kid", "1"]],
    [],
    [["kid", "^film"]],
    [["contentId", "100%"]],
    [],
    [],
  ]);
  expect(host?.kind).toBe("foreign");
  expect(marks.map(({ start, end }) => ticket.slice(start, end))).toEqual([
    "contentId=100%",
    "KID=1",
    "kid=%5Efilm",
    `${contentKey}=1`,
    "cookie=",
    "api.example.com",
  ]);
  expect(said).toBe(
    "This is a curl command: 8 parameters were read, and 6 things need a look. api.example.com is not a host of ExpressPlay: its secrets went somewhere else, or to a proxy of your own. Beside it stands -4020.",
  );
  expect([said, ...losses.map((loss) => loss.said)].join()).not.toContain(contentKey);
});

test("keys are read in the observed contract, which a request with keys fits better", () => {
  const keys = `customerAuthenticator=1&kid.0=%5Ea&contentKey.0=${contentKey}&kid%5B2%5D=%5Eb`;
  expect(requestIn(keys).fitsBetter).toBe("observed");
  const { values: read, losses, fitsBetter } = requestIn(keys, observed);
  expect(read.keys).toEqual([{ kid: "^a", contentKey }, { kid: "^b" }]);
  expect(losses.map(({ kind, counts }) => [kind, counts])).toEqual([
    ["renamed", false],
    ["gap", true],
  ]);
  expect(fitsBetter).toBe(null);
});

test("lists and keys of JSON that is not valid are read, too", () => {
  const json = JSON.stringify({
    kid: "zz",
    wvExtension: ["a", "b"],
    securityLevel: 1,
    cookie: null,
    keys: [{ ek: "1" }],
  });
  const { values: read, losses } = requestIn(json, observed);
  expect(read).toEqual({
    texts: { kid: "zz", securityLevel: "1", cookie: "" },
    extensions: ["a", "b"],
    keys: [{ ek: "1" }],
  });
  expect(losses.map(({ kind }) => kind)).toEqual(["empty"]);
});

test("a second request in the text is told", () => {
  const two = `curl -d '${body}' https://a.example\n\ncurl -d '${body.replace(kid, contentKey)}' https://a.example`;
  expect(requestIn(two).losses.map(({ kind }) => kind)).toEqual(["another", "host"]);
});

test.each([
  ["wv-gen.test.expressplay.com", "test"],
  ["wv-gen.service.expressplay.com", "production"],
  ["wv-gen.service.expressplay.cn", "region"],
  ["pr-gen.test.expressplay.com", "sister"],
  ["expressplay.com.example", "foreign"],
  ["user:secret@evilexpressplay.com:8080", "foreign"],
])("the host %s is %s", (host, kind) => {
  expect(requestIn(`curl -d '${body}' https://${host}/hms`).host).toMatchObject({ kind });
});

test.each([
  ['{"errorCode":-2018,"message":"kid=1"}', ["-2018"], null, false],
  ["<h1>Error -2019</h1>", ["-2019"], null, false],
  ["HTTP/1.1 500 Oops\r\n\r\n<p>no</p>", [], 500, false],
  ["HTTP/1.1 400 Bad\r\n\r\n-4020", ["-4020"], 400, false],
  ["https://wv.service.expressplay.com/hms/wv/rights/?ExpressPlayToken=AQAAABID", [], null, true],
])("%s is an answer", (text, ids, status, isGrant) => {
  const pasted = readPaste(text, context);
  expect(pasted).toMatchObject({ kind: "answer", status, isGrant });
  expect(pasted.codes.map(({ id }) => id)).toEqual(ids);
  expect(pasted.said).not.toContain("AQAAABID");
});

test.each(["-2018", "\u22122018", "error 2018", "it says (-2018), why?", "-2018 and -2018"])("%s is a code", (text) => {
  const pasted = readPaste(text, { ...context, language: "nl" });
  expect(pasted).toMatchObject({ kind: "code", said: "Deze tekst noemt -2018." });
  expect(pasted.codes).toHaveLength(1);
});

test.each([
  [
    "FD1A706A-C2B3-6002-888F-6D4A414333C3",
    [
      ["kid", kid],
      ["contentKey", kid],
      ["kek", kid],
    ],
  ],
  [
    "anAa/bPCAmCIj21KQUMzww==",
    [
      ["kid", "6a701afdb3c20260888f6d4a414333c3"],
      ["kid", kid],
      ["contentKey", "6a701afdb3c20260888f6d4a414333c3"],
      ["kek", "6a701afdb3c20260888f6d4a414333c3"],
    ],
  ],
  ["^film", [["kid", "^film"]]],
  ["123,0123456789abcdef0123456789abcdef", [["customerAuthenticator", "123,0123456789abcdef0123456789abcdef"]]],
])("%s is a key: it is asked where to", (text, expected) => {
  const pasted = readPaste(text, context);
  if (pasted.kind !== "key") throw new Error(pasted.kind);
  expect(pasted.places.map((place) => [place.field, place.text])).toEqual(expected);
});

test.each(["", " ", "hello world", "-9999", "a=b"])("%j is nothing that is known", (text) => {
  expect(readPaste(text, context).kind).toBe("nothing");
});

test("a form that holds no single body is told by its diagnosis", () => {
  const { kind, said } = readPaste('--x\r\nContent-Disposition: form-data; name="kid"\r\n\r\n1\r\n--x--', context);
  expect([kind, said.startsWith("The body is multipart/form-data")]).toEqual(["nothing", true]);
});

test("rows beyond the limit are refused with a message, and so is a text that is too long", () => {
  const { values: read, losses } = requestIn(`${body}${"&wvExtension=wudo,AAAAAA==".repeat(300)}`);
  expect(read.extensions).toHaveLength(200);
  expect(losses.map(({ kind, field }) => [kind, field])).toEqual([["limit", "wvExtension"]]);
  expect(readPaste("wvExtension=wudo,AAAAAA==&".repeat(50_000), context).kind).toBe("nothing");
});

test.each([
  "kid=%&",
  "x=1&",
  "curl 'kid ",
  '[{"kid":',
  "kid: a\n",
  "```\nkid=1\n",
  "kid=.",
  "-2018 ",
  "\r\n",
  "'",
  "iwr (",
  "http a.b a=$ ",
  "> kid\n",
  "|kid|",
  "requests.get(",
  " &",
  " kid",
])("long text of %j is read in a short time", (part) => {
  const start = performance.now();
  readPaste(part.repeat(Math.floor(40_000 / part.length)), context);
  expect(performance.now() - start).toBeLessThan(5_000);
});
