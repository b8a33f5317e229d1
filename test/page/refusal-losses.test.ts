import { expect, test } from "vitest";
import { withText } from "../../docs/preflight/src/logic/page-values.ts";
import { verdictOf } from "../../docs/preflight/src/logic/page-verdict.ts";
import type { PastedRequest } from "../../docs/preflight/src/logic/pasted.ts";
import { readPaste } from "../../docs/preflight/src/logic/read-paste.ts";
import { refusalLosses } from "../../docs/preflight/src/logic/refusal-losses.ts";
import { body, contentKey, context, known, values } from "./samples.ts";

const command = `curl -d '${body}' https://wv-gen.test.expressplay.com/hms/wv/token`;

function requestIn(text: string, contract: "documented" | "observed" = "documented"): PastedRequest {
  const pasted = readPaste(text, { ...context, contract });
  if (pasted.kind !== "request") throw new Error(pasted.kind);
  return pasted;
}

test.each([
  ["a code in prose", `It says -4020, see:\n${command}`],
  ["an error in JSON", `{"code":-4020}\n${command}`],
  ["a code after a body", `${body}\nresponse: \u22124020`],
])("a request is not ready beside %s: the code, its meaning and its field are told", (_, text) => {
  const pasted = requestIn(text);
  expect(pasted.losses).toEqual([]);
  const losses = refusalLosses(pasted, pasted.values, context);
  expect(losses).toMatchObject([{ id: "refused:-4020", field: "kid", path: ["kid"], counts: true }]);
  expect(losses[0]?.said).toBe(
    "The text beside the request says that the service answered -4020: kid is not 32 hexadecimal digits. Look at: Key id.",
  );
  const { state, said } = verdictOf({ ...known, values: pasted.values, losses });
  expect([state, said]).toEqual(["check", "Valid, but check 1 thing"]);
});

const request = { method: "POST", url: "https://wv-gen.test.expressplay.com/hms/wv/token", postData: { text: body } };
const refusedEntry = { request, response: { status: 400, content: { text: '{"code":-4020,"message":"[-4020] no"}' } } };

test.each([
  ["an entry", refusedEntry, ["-4020"]],
  ["a file", { log: { entries: [refusedEntry] } }, ["-4020"]],
  ["an entry without an answer", { request, response: { status: 0, content: {} } }, []],
  ["an entry with another answer", { request, response: { content: { text: "ok" } } }, []],
])("the answer in %s of a HAR file counts", (_, har, ids) => {
  const pasted = requestIn(JSON.stringify(har));
  expect(pasted.codes.map(({ id }) => id)).toEqual(ids);
  expect(pasted.said.includes("Beside it stands -4020.")).toBe(ids.length > 0);
  expect(refusalLosses(pasted, pasted.values, context)).toHaveLength(ids.length);
});

test("a code is resolved by another text in one of its fields, and in no other", () => {
  const pasted = requestIn(`-2005 and -4024: ${command}`);
  const ids = (changed: typeof pasted.values): readonly string[] =>
    refusalLosses(pasted, changed, context).map(({ id }) => id);
  expect(ids(withText(values, ["cookie"], "1"))).toEqual(["refused:-2005", "refused:-4024"]);
  expect(ids(withText(values, ["contentKey"], contentKey.replace("5", "6")))).toEqual(["refused:-4024"]);
  expect(ids(withText(values, ["kek"], "00".repeat(16)))).toEqual(["refused:-2005"]);
});

test("a code without fields says who must act; one of an extension has no path", () => {
  const [account, extension] = refusalLosses(requestIn(`-2019 and -2037: ${command}`), values, {
    ...context,
    language: "nl",
  });
  expect(account).toMatchObject({ field: null, path: [] });
  expect(account?.said).toContain("Aan zet is:");
  expect(extension).toMatchObject({ field: "wvExtension", path: [] });
});

test("of several keys it is not known which one was refused", () => {
  const keys = `-4020 kid.0=^a&contentKey.0=${contentKey}&customerAuthenticator=1&kid.1=^b`;
  const pasted = requestIn(keys, "observed");
  const about = { ...context, contract: "observed" } as const;
  expect(refusalLosses(pasted, pasted.values, about)).toMatchObject([{ field: "kid", path: [] }]);
  expect(refusalLosses(pasted, withText(pasted.values, ["keys", 1, "kid"], "^c"), about)).toEqual([]);
});

test("a code that an issue of the form explains is no doubt beside it", () => {
  const uuid = "FD1A706A-C2B3-6002-888F-6D4A414333C3";
  const pasted = requestIn(`-4020 and -2018, see:\n${command.replace(values.texts.kid, uuid)}`);
  expect(refusalLosses(pasted, pasted.values, context).map(({ id }) => id)).toEqual(["refused:-2018"]);
});
