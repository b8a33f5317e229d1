import { expect, test } from "vitest";
import { asOne, asSeveral } from "../../docs/preflight/src/logic/contract-values.ts";
import { openLosses } from "../../docs/preflight/src/logic/open-losses.ts";
import { withText } from "../../docs/preflight/src/logic/page-values.ts";
import { readPaste } from "../../docs/preflight/src/logic/read-paste.ts";
import { body, context } from "./samples.ts";

test("a loss is open until its field has another text, or it is dismissed", () => {
  const pasted = readPaste(`${body}&contentId=100%&foo=1`, context);
  if (pasted.kind !== "request") throw new Error(pasted.kind);
  const [offer] = pasted.losses.flatMap(({ offers }) => offers);
  const open = (values: typeof pasted.values, ...dismissed: readonly string[]): readonly string[] =>
    openLosses(pasted, values, new Set(dismissed)).map(({ kind }) => kind);
  expect(open(pasted.values)).toEqual(["unknown", "undecodable"]);
  expect(open(withText(pasted.values, ["contentId"], offer?.text ?? ""))).toEqual(["unknown"]);
  expect(open(pasted.values, pasted.losses[0]?.id ?? "")).toEqual(["undecodable"]);
});

test("a loss stays open when its field moves into the first of several keys, and out of it", () => {
  const about = { ...context, contract: "observed" } as const;
  const plain = readPaste(`${body}&kid=%5Efilm`, about);
  const keyed = readPaste(`customerAuthenticator=1&kid.0=%5Ea&kid.0=%5Eb&contentKey.0=1`, about);
  if (plain.kind !== "request" || keyed.kind !== "request") throw new Error("no request");
  const open = ({ losses, values }: typeof plain, now: typeof plain.values): readonly string[] =>
    openLosses({ losses, values }, now, new Set()).map(({ kind }) => kind);
  expect(open(plain, asSeveral(plain.values, [{}]))).toEqual(["duplicate"]);
  expect(open(plain, withText(asSeveral(plain.values, []), ["keys", 0, "kid"], "^c"))).toEqual([]);
  expect(open(keyed, asOne(keyed.values))).toEqual(["duplicate"]);
  expect(open(keyed, withText(asOne(keyed.values), ["kid"], "^c"))).toEqual([]);
});
