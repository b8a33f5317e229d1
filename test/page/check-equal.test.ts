import { expect, test } from "vitest";
import type { Texts } from "../../docs/preflight/src/logic/page-values.ts";
import { type PageVerdict, verdictOf } from "../../docs/preflight/src/logic/page-verdict.ts";
import { authenticator, contentKey, kid, known, texts, values } from "./samples.ts";

const base64 = Buffer.from(contentKey, "hex").toString("base64");
const uuid = contentKey.toUpperCase().replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
const { contentKey: _, ...withoutKey } = texts;

function verdictWith(changed: Texts): PageVerdict {
  return verdictOf({ ...known, values: { ...values, texts: changed } });
}

test.each([
  ["contentId equal to contentKey", { ...texts, contentId: contentKey }, ["contentId"]],
  ["contentId equal to contentKey as a UUID", { ...texts, contentId: uuid }, ["contentId"]],
  ["contentId with contentKey in Base64", { ...texts, contentId: `film ${base64}` }, ["contentId"]],
  ["contentId equal to the authenticator", { ...texts, contentId: authenticator }, ["contentId"]],
  ["cookie equal to the key of the authenticator", { ...texts, cookie: authenticator.slice(2) }, ["cookie"]],
  ["kek equal to kid", { ...withoutKey, kek: kid }, ["kid"]],
  ["kek equal to contentKey", { ...texts, kek: contentKey }, ["contentKey"]],
  ["kid the name of contentKey", { ...texts, kek: contentKey, kid: `^${contentKey}` }, ["contentKey"]],
])("%s is to be checked", (_, changed, paths) => {
  const { state, checks } = verdictWith(changed);
  expect(state).toBe("check");
  expect(checks.flatMap(({ id, path }) => (id === "secret.repeated" ? [path] : []))).toEqual(
    paths.map((name) => [name]),
  );
});

test("in each of several keys, and in extensions, and in both languages without a value", () => {
  const keys = [
    { kid: "^a", contentKey },
    { kid: contentKey, contentKey },
    { kid: `^${uuid}`, contentKey: kid },
  ];
  const typed = { texts: { customerAuthenticator: authenticator, kek: kid }, extensions: [`abcd,${base64}`], keys };
  const said = (["en", "nl"] as const).map((language) =>
    verdictOf({ ...known, language, contract: "observed", values: typed })
      .checks.filter(({ id }) => id === "secret.repeated")
      .map(({ said, path }) => [path.join("."), said]),
  );
  expect(said[0]).toEqual([
    [
      "wvExtension.0",
      "Widevine extension has the same value as Content key, which is secret: check that it was not put into the wrong field.",
    ],
    [
      "keys.2.kid",
      "Key id has the same value as Content key, which is secret: check that it was not put into the wrong field.",
    ],
    [
      "keys.2.contentKey",
      "Content key has the same value as Key encryption key, which is secret: check that it was not put into the wrong field.",
    ],
  ]);
  expect(said[1]?.[0]?.[1]).toContain("heeft dezelfde waarde als Inhoudssleutel");
  expect(JSON.stringify(said)).not.toContain(contentKey);
});

test("values that are no secrets, and the advice of the library, are not told twice", () => {
  expect(verdictWith({ ...texts, contentId: kid, cookie: kid }).state).toBe("ready");
  expect(verdictWith({ ...texts, contentKey: kid }).checks.map(({ id }) => id)).toEqual(["contentKey.equals-kid"]);
  expect(verdictWith({ ...texts, customerAuthenticator: "86400", cookie: "86400" }).checks).not.toContainEqual(
    expect.objectContaining({ id: "secret.repeated" }),
  );
});
