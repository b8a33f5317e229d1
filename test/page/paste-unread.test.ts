import { expect, test } from "vitest";
import { readPaste } from "../../docs/preflight/src/logic/read-paste.ts";
import { textToRead } from "../../docs/preflight/src/logic/text-to-read.ts";
import { body, contentKey, context, kid, values } from "./samples.ts";

const service = "https://wv-gen.test.expressplay.com/hms/wv/token";

test.each([
  ["a truncated JSON", `{"kid":"${kid}","contentKey":"${contentKey}","securityLev`],
  ["an array of PHP", `$fields = array('kid' => '${kid}', 'contentKey' => '${contentKey}');`],
  ["a dictionary of C#", `new Dictionary<string, string> { {"kid", "${kid}"}, {"contentKey", "${contentKey}"} };`],
  ["a form of OkHttp", `new FormBody.Builder().add("kid", "${kid}").add("contentKey", "${contentKey}").build()`],
])("the names in what cannot be read are told: %s", (_, text) => {
  const { kind, said } = readPaste(text, context);
  expect([kind, said]).toEqual([
    "nothing",
    "These parameters stand in the text, but could not be read: kid, contentKey. Paste a whole body, or each parameter on its own line, as name: text.",
  ]);
});

test("the names in JSON that holds no single body are told beside what it is", () => {
  const urlencoded = [{ key: "kid", value: kid, disabled: false }];
  const { kind, said } = readPaste(JSON.stringify({ item: [{ request: { body: { urlencoded } } }] }), context);
  expect([kind, said.startsWith("The body is JSON"), said.includes("could not be read: kid.")]).toEqual([
    "nothing",
    true,
    true,
  ]);
});

test.each([
  `curl -d @body.txt ${service}`,
  `curl ${service} \\\n --data-binary "@body.txt"`,
  `curl --json @- ${service}`,
  `wget --post-file=body.txt ${service}`,
])("a body in a file is told: %s", (text) => {
  expect(readPaste(text, { ...context, language: "nl" })).toMatchObject({
    kind: "nothing",
    said: "De body van deze opdracht staat in een bestand: plak wat in het bestand staat.",
    findings: [],
  });
});

test.each(["curl ", "wget \\\n", "curl -d ", "curl -d@", '"kid",', "'kid', "])(
  "long text of %j is told in a short time",
  (part) => {
    const start = performance.now();
    expect(readPaste(part.repeat(Math.floor(40_000 / part.length)), context).kind).toBe("nothing");
    expect(performance.now() - start).toBeLessThan(5_000);
  },
);

test("an invisible character in a text is told, and offered to be taken out", () => {
  const pasted = readPaste(body.replace("kid=", "kid=%E2%80%8B"), context);
  if (pasted.kind !== "request") throw new Error(pasted.kind);
  expect(pasted.values.texts.kid).toBe(`\u200b${kid}`);
  expect(
    pasted.losses.map(({ kind, field, said, counts, offers }) => [kind, field, said, counts, offers[0]?.text]),
  ).toEqual([["invisible", "kid", expect.stringContaining("has an invisible character in its text"), true, kid]]);
});

test("what is invisible in other scripts and between emoji is not told", () => {
  const pasted = readPaste(`${body}&contentId=${encodeURIComponent("\u0645\u06cc\u200c\u062e")}`, context);
  expect(pasted).toMatchObject({ kind: "request", losses: [], values: { texts: { ...values.texts } } });
});

test("a box that is empty because its text is too long to be shown stands for that text", () => {
  expect([textToRead("", "long"), textToRead("typed", "long"), textToRead("", "")]).toEqual(["long", "typed", ""]);
});
