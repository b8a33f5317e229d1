import { expect, test } from "vitest";
import { readPaste } from "../../docs/preflight/src/logic/read-paste.ts";
import { context, kid } from "./samples.ts";

test.each(["4020", " 4020.", "(4020)"])("%j has no minus sign: it is asked whether the code is meant", (text) => {
  const pasted = readPaste(text, context);
  expect(pasted).toMatchObject({
    kind: "code",
    said: "This number has no minus sign: did you mean the code -4020?",
  });
  expect(pasted.codes.map(({ id, fields }) => [id, fields])).toEqual([["-4020", ["kid"]]]);
  expect(readPaste(text, { ...context, language: "nl" }).said).toContain("-4020?");
});

test.each(["-9999", "9999", "\u22129999", "error -9999 since today", "code: 9999", '{"errorCode":-9999}', "-402"])(
  "%s is no code of the service, and that is said",
  (text) => {
    const pasted = readPaste(text, context);
    expect(pasted).toMatchObject({ kind: "nothing", codes: [] });
    expect(pasted.said).toContain("The service has no such code");
    expect(readPaste(text, { ...context, language: "nl" }).said).toContain("De dienst heeft zo'n code niet");
  },
);

test.each(["2026-11-29", kid, "in 2026", "1", ""])("%j has not the form of a code", (text) => {
  expect(readPaste(text, context).said).not.toContain("no such code");
});
