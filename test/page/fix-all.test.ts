import { expect, test } from "vitest";
import { fixAll } from "../../docs/preflight/src/logic/fix-all.ts";
import { pageForm } from "../../docs/preflight/src/logic/page-form.ts";
import { noValues } from "../../docs/preflight/src/logic/page-values.ts";

test("each issue with one fix is fixed, also in rows and keys", () => {
  const values = {
    texts: { kid: "film", securityLevel: "HW_SECURE_ALL" },
    extensions: ["", " wudo,AAAAAA=="],
    keys: [{ kid: "FD1A706A-C2B3-6002-888F-6D4A414333C3" }],
  };
  const form = pageForm({ contract: "observed", language: "en", now: 0 });
  const { issues } = form.validate(values);
  const fixed = fixAll(values, issues);
  expect(fixed.values).toEqual({
    texts: { kid: "^film", securityLevel: "5" },
    extensions: ["", "wudo,AAAAAA=="],
    keys: [{ kid: "fd1a706ac2b36002888f6d4a414333c3" }],
  });
  expect(fixed.count).toBe(4);
});

test("an issue with several choices is left to a person", () => {
  const values = { ...noValues, texts: { kid: "anAa/bPCAmCIj21KQUMzww==" } };
  const { issues } = pageForm({ contract: "documented", language: "en", now: 0 }).validate(values);
  expect(fixAll(values, issues)).toEqual({ values, count: 0 });
});
