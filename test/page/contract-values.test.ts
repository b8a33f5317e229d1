import fc from "fast-check";
import { expect, test } from "vitest";
import { asideLosses } from "../../docs/preflight/src/logic/aside-losses.ts";
import { arrangeFor, valuesIn } from "../../docs/preflight/src/logic/contract-values.ts";
import type { PageValues, Texts } from "../../docs/preflight/src/logic/page-values.ts";
import { verdictOf } from "../../docs/preflight/src/logic/page-verdict.ts";
import { authenticator, contentKey, context, known, texts, values } from "./samples.ts";

const first = { kid: "^a", contentKey, trackType: "1", securityLevel: "1", hdcpOutputControl: "0" };
const severalKeys: PageValues = {
  texts: { customerAuthenticator: authenticator, errorFormat: "json", useHttps: "true" },
  extensions: [],
  keys: [first, { kid: "^b" }, { kid: "^c" }],
};

test("the documented contract shows the first key, and keeps the others", () => {
  const { values: arranged, aside } = arrangeFor("documented", severalKeys, undefined);
  expect(arranged).toEqual({ texts: { ...severalKeys.texts, ...first }, extensions: [], keys: [] });
  expect(aside).toEqual({ keys: [{ kid: "^b" }, { kid: "^c" }], hasFirst: true });
});

test("what is changed in the documented contract is changed in the first key", () => {
  const { values: arranged, aside } = arrangeFor("documented", severalKeys, undefined);
  const changed = { ...arranged, texts: { ...arranged.texts, kid: "^z" } };
  expect(arrangeFor("observed", changed, aside)).toEqual({
    values: { ...severalKeys, keys: [{ ...first, kid: "^z" }, { kid: "^b" }, { kid: "^c" }] },
    aside: undefined,
  });
});

test("nothing is lost by switching there and back", () => {
  const name = fc.constantFrom("kid", "contentKey", "trackType", "useHttps", "playbackDuration", "cookie");
  const plain: fc.Arbitrary<Texts> = fc.dictionary(name, fc.constantFrom("1", "^a"), { noNullPrototype: true });
  const inKey: fc.Arbitrary<Texts> = fc.dictionary(fc.constantFrom("kid", "ek", "trackType"), fc.constant("1"), {
    noNullPrototype: true,
  });
  fc.assert(
    fc.property(plain, fc.array(inKey, { maxLength: 3 }), (typed, keys) => {
      const all = { texts: typed, extensions: ["a"], keys };
      const there = arrangeFor("documented", all, undefined);
      expect(there.values.keys).toEqual([]);
      expect(arrangeFor("documented", there.values, there.aside)).toEqual(there);
      expect(arrangeFor("observed", there.values, there.aside)).toEqual({ values: all, aside: undefined });
    }),
  );
});

test("what the documented contract has no input for is told by name, in both languages, and is not sent", () => {
  const { values: arranged, aside } = arrangeFor("documented", severalKeys, undefined);
  const losses = asideLosses(arranged, aside, context);
  expect(losses.map(({ id, said, counts }) => [id, said, counts])).toEqual([
    ["aside:useHttps", "Use HTTPS (useHttps) is kept aside and not sent: only the observed contract has it.", true],
    ["aside:trackType", "Track type (trackType) is kept aside and not sent: only the observed contract has it.", true],
    ["aside:keys", "Keys 2 to 3 are kept aside and not sent: only the observed contract has several keys.", true],
  ]);
  expect(asideLosses(arranged, aside, { ...context, language: "nl" }).at(-1)?.said).toContain(
    "Sleutels 2 tot en met 3",
  );
  const verdict = verdictOf({ ...known, values: valuesIn("documented", arranged), losses });
  expect([verdict.state, verdict.said, verdict.issues]).toEqual(["check", "Valid, but check 3 things", []]);
  expect(valuesIn("observed", severalKeys)).toEqual(severalKeys);
  expect(asideLosses(severalKeys, undefined, { ...context, contract: "observed" })).toEqual([]);
});

test.each([
  [[first, first], "Key 2 is kept"],
  [[first], undefined],
])("of %j the keys after the first are told", (keys, said) => {
  const { values: arranged, aside } = arrangeFor("documented", { ...severalKeys, keys }, undefined);
  const told = asideLosses(arranged, aside, context).find(({ id }) => id === "aside:keys")?.said;
  if (said === undefined) expect(told).toBe(undefined);
  else expect(told).toContain(said);
});

test("of plain names beside keys, the plain ones are shown and all keys are told", () => {
  const { values: arranged, aside } = arrangeFor("documented", { ...values, keys: [first] }, undefined);
  expect(arranged).toEqual(values);
  expect(asideLosses(arranged, aside, context).map(({ said }) => said)).toEqual([
    "Key 1 is kept aside and not sent: only the observed contract has several keys.",
  ]);
  expect(verdictOf({ ...known, values: arranged }).request?.kid).toBe(texts.kid);
});
