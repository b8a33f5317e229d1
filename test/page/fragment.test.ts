import { expect, test } from "vitest";
import { fromFragment, toFragment } from "../../docs/preflight/src/logic/fragment.ts";
import { authenticator, contentKey, values } from "./samples.ts";

test("a link has language and contract, and the fields only if they are given", () => {
  expect(toFragment({ language: "nl", contract: "observed" })).toBe("#language=nl&contract=observed");
  expect(fromFragment("#language=nl&contract=observed")).toEqual({ language: "nl", contract: "observed" });
  expect(toFragment({})).toBe("");
  expect(fromFragment("#")).toEqual({});
});

test("fields, rows and keys come back, but for secrets", () => {
  const keys = [
    { kid: "^a", contentKey },
    { kid: "^b&", trackType: "1" },
  ];
  const all = { texts: { customerAuthenticator: authenticator, cookie: "a b+c%" }, extensions: ["wudo,AA+/"], keys };
  const link = toFragment({ contract: "observed", values: all });
  expect(fromFragment(link)).toEqual({
    contract: "observed",
    values: {
      texts: { cookie: "a b+c%" },
      extensions: ["wudo,AA+/"],
      keys: [{ kid: "^a" }, { kid: "^b&", trackType: "1" }],
    },
  });
});

test("an entry opens by its id", () => {
  expect(toFragment({ entry: "-2018" })).toBe("#-2018");
  expect(fromFragment("#-2018")).toEqual({ entry: "-2018" });
  expect(fromFragment("#%E2%88%922018")).toEqual({ entry: "\u22122018" });
  expect(fromFragment("#%")).toEqual({ entry: "%" });
});

test("secrets and unknown names and tags of a link are ignored", () => {
  expect(fromFragment(`#language=xx&contract=y&contentKey=${contentKey}&__proto__=1&kid.0=1`)).toEqual({});
  expect(values.texts.contentKey).toBe(contentKey);
});
