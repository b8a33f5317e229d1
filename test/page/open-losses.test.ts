import { expect, test } from "vitest";
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
