import { expect, test } from "vitest";
import { asideLosses } from "../../docs/preflight/src/logic/aside-losses.ts";
import { asSeveral } from "../../docs/preflight/src/logic/contract-values.ts";
import { fixAll } from "../../docs/preflight/src/logic/fix-all.ts";
import { noValues, type PageValues, withText } from "../../docs/preflight/src/logic/page-values.ts";
import { verdictOf } from "../../docs/preflight/src/logic/page-verdict.ts";
import type { PastedRequest } from "../../docs/preflight/src/logic/pasted.ts";
import { readPaste } from "../../docs/preflight/src/logic/read-paste.ts";
import { refusalLosses } from "../../docs/preflight/src/logic/refusal-losses.ts";
import { type Settled, settledSince } from "../../docs/preflight/src/logic/settled.ts";
import { ticket } from "../../docs/preflight/src/logic/ticket.ts";
import { body, context, kid, known } from "./samples.ts";

const uuid = "FD1A706A-C2B3-6002-888F-6D4A414333C3";

function requestIn(text: string): PastedRequest {
  const pasted = readPaste(text, context);
  if (pasted.kind !== "request") throw new Error(pasted.kind);
  return pasted;
}

function ticketOf(pasted: PastedRequest, values: PageValues, settled: Settled): string {
  const input = { ...known, values };
  return ticket({ input, verdict: verdictOf(input), pasted, settled });
}

test("what the page has fixed stands in the ticket, and what is still wrong does not stand there as fixed", () => {
  const pasted = requestIn(`-4020: curl -d '${body.replace(kid, uuid)}&cookie=${"a".repeat(33)}' https://a.example`);
  const { issues } = verdictOf({ ...known, values: pasted.values });
  const { values } = fixAll(pasted.values, issues);
  const settled = settledSince(pasted, values, [], new Set(), context);
  expect(settled).toMatchObject({ fixed: [{ path: ["kid"], code: -4020 }], checked: [] });
  const text = ticketOf(pasted, values, settled);
  expect(text).toContain("\nFixed since it was pasted:\n- -4020 kid: Key id must be 32 hexadecimal digits");
  expect(text).not.toContain(uuid);
  expect(settledSince(pasted, pasted.values, [], new Set(), context).fixed).toEqual([]);
});

test("what a person has checked stands in the ticket, and what was changed is fixed", () => {
  const pasted = requestIn(`-2018: ${body}&contentId=100%&foo=1`);
  const dismissed = new Set([...pasted.losses.map(({ id }) => id), "refused:-2018"]);
  const refused = refusalLosses(pasted, pasted.values, context);
  const all = settledSince(pasted, pasted.values, refused, dismissed, context);
  expect(all.checked.map(({ path }) => path)).toEqual([[], ["contentId"], ["customerAuthenticator"]]);
  const text = ticketOf(pasted, pasted.values, all);
  expect(text).toContain("\nChecked by a person:\n- foo is no parameter of this contract");
  expect(text).toContain("\n- contentId: Content id has a percent sign");
  const changed = settledSince(pasted, withText(pasted.values, ["contentId"], "100%"), [], dismissed, context);
  expect([changed.fixed, changed.checked].map((notes) => notes.map(({ path }) => path))).toEqual([
    [["contentId"]],
    [[]],
  ]);
});

test("a field that moved into the first of several keys is as wrong as it was", () => {
  const pasted = requestIn(body.replace(kid, uuid));
  const about = { ...context, contract: "observed" } as const;
  expect(settledSince(pasted, asSeveral(pasted.values, [{ kid: "^b" }]), [], new Set(), about).fixed).toEqual([]);
});

test("without a paste only what is kept aside may have been checked", () => {
  const values = { ...noValues, texts: { useHttps: "true" } };
  const aside = asideLosses(values, undefined, context);
  const { fixed, checked } = settledSince(undefined, values, aside, new Set(aside.map(({ id }) => id)), context);
  expect([fixed, checked.length]).toEqual([[], 1]);
});

test.each([
  ["-2018", "Pasted: This text names -2018.\n\nCodes of the service:\n- -2018: "],
  ["4020?", "Pasted: This number has no minus sign: did you mean the code -4020?\n\nCodes of the service:\n- -4020: "],
  [kid, "Pasted: This looks like a key or a key id"],
  ["hello", "Pasted: Nothing in this text is known"],
])("of an empty form the ticket has only the pasted %s", (text, start) => {
  const input = { ...known, values: noValues };
  const shown = ticket({ input, verdict: verdictOf(input), pasted: readPaste(text, context) });
  expect(shown.startsWith(start)).toBe(true);
  expect(shown.match(/^- /gm) ?? []).toHaveLength(text === kid || text === "hello" ? 0 : 1);
});

test("the ticket of an empty form without a paste says that nothing is filled in", () => {
  const input = { ...known, values: noValues };
  expect(ticket({ input, verdict: verdictOf(input), pasted: undefined })).toBe(
    "Widevine license token request, without its secrets\nDocumented contract. State: Nothing is filled in yet.\nEndpoint: https://wv-gen.test.expressplay.com/hms/wv/token\n",
  );
});
