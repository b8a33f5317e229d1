import { expect, test } from "vitest";
import { formLosses } from "../../docs/preflight/src/logic/form-losses.ts";
import { verdictOf } from "../../docs/preflight/src/logic/page-verdict.ts";
import type { PastedRequest } from "../../docs/preflight/src/logic/pasted.ts";
import { readPaste } from "../../docs/preflight/src/logic/read-paste.ts";
import { ticket } from "../../docs/preflight/src/logic/ticket.ts";
import { body, context, known, texts } from "./samples.ts";

const endpoint = "https://wv-gen.test.expressplay.com/hms/wv/token";
const json = JSON.stringify(texts);

function requestIn(text: string): PastedRequest {
  const pasted = readPaste(text, context);
  if (pasted.kind !== "request") throw new Error(pasted.kind);
  return pasted;
}

test.each([
  ["JSON in a command", `curl -H 'Content-Type: application/json' -d '${json}' ${endpoint}`, ["form:body.json"]],
  ["JSON alone", json, ["form:body.json"]],
  ["a multipart form", `curl -F 'kid=^a' -F 'customerAuthenticator=1,2' ${endpoint}`, ["form:body.multipart"]],
  ["an escaped body", body.replaceAll("&", "&amp;"), ["form:body.html-escaped"]],
  ["a body that is encoded twice", body.replaceAll(/[&=]/g, encodeURIComponent), ["form:body.encoded-twice"]],
  ["a query in a command", `curl -d '?${body}' ${endpoint}`, ["form:body.question-mark"]],
  ["a query", `?${body}`, []],
  ["a list", body.replaceAll("&", "\n"), []],
  ["a command", `curl -d '${body}' ${endpoint}`, []],
  ["a code block", `\`\`\`\n${body}\n\`\`\``, []],
])("%s is to be checked, and no mere wrapper is", (_, text, ids) => {
  expect(formLosses(requestIn(text)).map(({ id }) => id)).toEqual(ids);
});

test("the form of a body keeps a request from being ready, and stands in the ticket", () => {
  const pasted = requestIn(`we get -2017, but it is there!\ncurl -d '${json}' ${endpoint}`);
  const input = { ...known, values: pasted.values, losses: formLosses(pasted) };
  const verdict = verdictOf(input);
  expect([verdict.state, verdict.checks.map(({ id }) => id)]).toEqual(["check", ["paste.form"]]);
  expect(ticket({ input, verdict, pasted })).toContain("To check:\n- The body is JSON: ");
});
