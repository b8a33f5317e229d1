import { expect, test } from "vitest";
import type { PastedRequest } from "../../docs/preflight/src/logic/pasted.ts";
import { readPaste } from "../../docs/preflight/src/logic/read-paste.ts";
import { context, texts, values } from "./samples.ts";

const service = "https://wv-gen.test.expressplay.com/hms/wv/token";
const members = Object.entries(texts).map(
  ([name, text]) => `  ${name}: ${/^\d{1,5}$/.test(text) ? text : `"${text}"`},`,
);
const object = `{\n${members.join("\n")}\n}`;
const json = JSON.stringify({ ...texts, securityLevel: 1, hdcpOutputControl: 0 }, null, 2);

function requestIn(text: string): PastedRequest {
  const pasted = readPaste(text, context);
  if (pasted.kind !== "request") throw new Error(pasted.kind);
  return pasted;
}

test.each([
  ["a constant", `const params = ${object};\nsend(params);`],
  ["an argument", `axios.post("${service}", qs.stringify(${object}));`],
  ["an argument on one line", `axios.post("${service}", qs.stringify(${object.replaceAll("\n", " ")}))`],
  [
    "comments",
    `const params = ${object.replace("\n", " // it's for the test\n").replace("kid", "/* {the} key */ kid")};`,
  ],
  ["comments of Python", `params = {\n# it's for the test\n${members.join("\n").replaceAll(/^ +(\w+)/gm, '"$1"')}\n}`],
  ["lines without brackets", `The parameters:\n\n${members.join("\n")}\n\nThanks.`],
  [
    "plain lines with commas",
    Object.entries(texts)
      .map(([name, text]) => `${name}: ${text},`)
      .join("\n"),
  ],
])("an object over several lines is read: %s", (_, text) => {
  const { values: read, losses } = requestIn(text);
  expect([read, losses]).toEqual([values, []]);
});

test.each([
  ["a comment", json.replace("{\n", "{ // the request\n")],
  ["a trailing comma", json.replace("\n}", ",\n}")],
  ["both, with a URL", `POST to ${service}:\n${json.replace("\n}", ", /* that is all */\n}")}`],
  ["axios", `axios.post("${service}", ${object});`],
  ["axios with a name", `axios.post(url, ${object}, config);`],
  ["JSON.stringify", `const body = JSON.stringify(${object});`],
  ["ConvertTo-Json", `$body = @{${members.join("\n").replaceAll(":", " =").replaceAll(/,$/gm, "")}} | ConvertTo-Json`],
])("JSON that a program writes, or with what is not of it, is read, and told: %s", (_, text) => {
  const { values: read, losses, findings } = requestIn(text);
  expect([read, losses]).toEqual([values, []]);
  expect(findings.map(({ id }) => id)).toEqual(["body.json"]);
});

test("a text in an object is kept as it is", () => {
  const { values: read } = requestIn("{\n contentId: \"a // b, } /* c */\", // d\n cookie: 'e,]',\n}");
  expect(read.texts).toEqual({ contentId: "a // b, } /* c */", cookie: "e,]" });
});

test.each(["{/*", '{"\\', "{,", "{kid:'\\'", "({", "{ //", "kid: 1,\n", "{a: `"])(
  "long text of %j is read in a short time",
  (part) => {
    const start = performance.now();
    readPaste(`kid${part.repeat(Math.floor(40_000 / part.length))}`, context);
    expect(performance.now() - start).toBeLessThan(5_000);
  },
);
