import { expect, test } from "vitest";
import { noValues } from "../../docs/preflight/src/logic/page-values.ts";
import { isMissing, verdictOf } from "../../docs/preflight/src/logic/page-verdict.ts";
import { readPaste } from "../../docs/preflight/src/logic/read-paste.ts";
import { body, contentKey, kid, known, texts, values } from "./samples.ts";

test("a request with nothing wrong, lost or doubtful is ready", () => {
  const { state, said, checks, request } = verdictOf({ ...known, values });
  expect({ state, said, checks }).toEqual({ state: "ready", said: "Ready to send", checks: [] });
  expect(request?.kid).toBe(kid);
});

test("nothing is empty", () => {
  expect(verdictOf({ ...known, values: noValues }).state).toBe("empty");
});

test("what is missing and what is wrong is counted", () => {
  const { state, said, issues } = verdictOf({ ...known, values: { ...noValues, texts: { kid: "fd1a" } } });
  expect({ state, said }).toEqual({ state: "broken", said: "4 missing, 1 to fix" });
  expect(issues.filter(isMissing)).toHaveLength(4);
});

test("a domain that is none is wrong", () => {
  expect(verdictOf({ ...known, values, target: undefined })).toMatchObject({ state: "broken", isTargetWrong: true });
});

test.each([
  ["a placeholder", { customerAuthenticator: "undefined" }, "text.placeholder"],
  ["the page's own mask", { customerAuthenticator: "\u2022".repeat(8) }, "text.mask"],
  ["missing", { customerAuthenticator: "missing" }, "text.mask"],
  ["contentKey equal to kid", { contentKey: kid }, "contentKey.equals-kid"],
  ["a duration in milliseconds", { licenseDuration: "86400000" }, "duration.milliseconds"],
  ["more than ten years", { licenseDuration: "315619201" }, "licenseDuration.long"],
  ["a life in milliseconds", { expirationTime: "+300000" }, "duration.milliseconds"],
  ["a short life", { expirationTime: "+59" }, "expirationTime.short"],
])("%s is to be checked", (_, changed, id) => {
  const { state, checks, request } = verdictOf({ ...known, values: { ...values, texts: { ...texts, ...changed } } });
  expect(state).toBe("check");
  expect(checks.map((check) => check.id)).toContain(id);
  expect(request).toBeDefined();
});

test.each(["2592000", "31536000", "7776000", "604800", "7200"])("%s seconds are no milliseconds", (licenseDuration) => {
  expect(verdictOf({ ...known, values: { ...values, texts: { ...texts, licenseDuration } } }).state).toBe("ready");
});

test("html for errors is a preference, and no doubt", () => {
  const { state, checks } = verdictOf({ ...known, values: { ...values, texts: { ...texts, errorFormat: "" } } });
  expect([state, checks.map(({ id, counts }) => [id, counts])]).toEqual(["ready", [["errorFormat.html", false]]]);
});

test.each(["contentId=100%", "kid=%5Efilm", "KID=1", "cookie="])("a paste with %s is not ready", (pair) => {
  const pasted = readPaste(`${body}&${pair}`, known);
  if (pasted.kind !== "request") throw new Error(pasted.kind);
  const verdict = verdictOf({ ...known, values: pasted.values, losses: pasted.losses });
  expect(verdict.state).toBe("check");
  expect(verdict.said).toBe("Valid, but check 1 thing");
});

test("what could not be checked here, or is not yet, is said", () => {
  const { contentKey: _, ...others } = texts;
  const wrapped = {
    ...values,
    texts: {
      ...others,
      kek: "000102030405060708090a0b0c0d0e0f",
      ek: "1fa68b0a8112b447aef34bd8fb5a7b829d3e862371d2cfe5",
    },
  };
  const ids = (unwrap: Parameters<typeof verdictOf>[0]["unwrap"]): readonly string[] =>
    verdictOf({ ...known, values: wrapped, unwrap }).checks.map(({ id }) => id);
  expect(ids(undefined)).toEqual(["ek.pending"]);
  expect(ids({ issues: [], unchecked: [["ek"]] })).toEqual(["ek.unchecked"]);
  expect(ids({ issues: [], unchecked: [] })).toEqual([]);
});

test("sentences are in the language, with the labels of the fields, and without a value", () => {
  const { checks } = verdictOf({
    ...known,
    language: "nl",
    values: { ...values, texts: { ...texts, contentKey: kid } },
  });
  expect(checks.map(({ said }) => said)).toEqual([
    "Inhoudssleutel is gelijk aan Sleutel-id, dat niet geheim is: controleer of niet de sleutel-id in plaats van de sleutel is geplakt.",
  ]);
  expect(JSON.stringify(checks)).not.toContain(contentKey);
});

test("a placeholder is told without the label, which stands before the sentence", () => {
  const changed = { ...values, texts: { ...texts, customerAuthenticator: "$AUTH" } };
  const { checks } = verdictOf({ ...known, values: changed });
  expect(checks.find(({ id }) => id === "text.placeholder")?.said).toMatch(/^This is a placeholder/);
});
