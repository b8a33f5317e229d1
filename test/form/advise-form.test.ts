import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { observed } from "../../src/contracts/observed.ts";
import { adviseForm, createForm } from "../../src/form/index.ts";
import { adviseTokenRequest } from "../../src/http/advise.ts";
import { advice, messages, texts } from "../../src/messages/nl.ts";
import { arbitraries } from "../../src/testing/index.ts";
import { least } from "../request/expected.ts";

describe("advice of a form", () => {
  test("property: is that of the core, with the field as its path", () => {
    fc.assert(
      fc.property(arbitraries.tokenRequest, (request) => {
        const expected = adviseTokenRequest(request);
        expect(adviseForm(request)).toStrictEqual(
          expected.map((one) => ({ ...one, path: one.parameter === null ? [] : [one.parameter] })),
        );
      }),
    );
  });

  test("has the path of the key that it is about, and none where it is about the message", () => {
    const { tokenRequestForm } = createForm({ contract: observed });
    const keys = ["a", "b"].map((name) => ({ kid: `^${name}`, contentKey: "0".repeat(32) }));
    const values = { customerAuthenticator: `1,${"a".repeat(32)}`, errorFormat: "json", useHttps: "true", keys };
    const result = tokenRequestForm["~standard"].validate(values);
    if (result.issues !== undefined) throw new Error(result.issues[0].rule);
    const found = adviseForm(result.value, { contract: observed, method: "GET" });
    expect(found.filter(({ id }) => id === "contentKey.repeated-byte").map(({ path }) => path)).toStrictEqual([
      ["keys", 0, "contentKey"],
      ["keys", 1, "contentKey"],
    ]);
    expect(found.at(-1)).toMatchObject({ id: "method.get", path: [] });
  });

  test("has the language, the labels and the clock of the form", () => {
    const options = { messages, texts, advice, naming: "label", now: () => Date.UTC(2030, 0, 1) } as const;
    const result = createForm(options).tokenRequestForm["~standard"].validate({
      ...least,
      securityLevel: "1",
      hdcpOutputControl: "0",
      expirationTime: "2030-01-01T00:00:30Z",
    });
    if (result.issues !== undefined) throw new Error(result.issues[0].rule);
    const short = adviseForm(result.value, options).find(({ id }) => id === "expirationTime.short");
    expect(short?.message).toBe(advice["expirationTime.short"].replace("expirationTime", "Vervaltijd"));
  });
});
