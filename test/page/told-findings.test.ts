import { expect, test } from "vitest";
import { readPaste } from "../../docs/preflight/src/logic/read-paste.ts";
import { toldFindings } from "../../docs/preflight/src/logic/told-findings.ts";
import { authenticator, body, context, texts } from "./samples.ts";

const endpoint = "https://wv-gen.test.expressplay.com/hms/wv/token";

test.each([
  ["a command", `curl -d '${body}' ${endpoint}`, []],
  ["an HTTP message", `POST /hms/wv/token HTTP/1.1\r\nHost: wv-gen.test.expressplay.com\r\n\r\n${body}`, []],
  ["a URL", `${endpoint}?${body}`, []],
  ["a code block", `\`\`\`\n${body}\n\`\`\``, []],
  ["a HAR file", JSON.stringify({ log: { entries: [{ request: { postData: { text: body } } }] } }), []],
  ["a command that sends JSON", `curl -d '${JSON.stringify(texts)}' ${endpoint}`, ["body.json"]],
  ["a body that is escaped", body.replaceAll("&", "&amp;"), ["body.html-escaped"]],
])("where a request was read from %s, only mistakes in what it sends are told", (_, text, ids) => {
  const pasted = readPaste(text, context);
  expect(pasted.kind).toBe("request");
  expect(toldFindings(pasted).map(({ id }) => id)).toEqual(ids);
});

test("where nothing was read, the wrapper is told", () => {
  expect(toldFindings(readPaste(`curl -d "$BODY" ${endpoint}`, context)).map(({ id }) => id)).toEqual(["body.command"]);
  expect(toldFindings(readPaste(authenticator, context))).toEqual([]);
});
