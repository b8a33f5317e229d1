import { expect, test } from "vitest";
import { eventErrors } from "widevine-license-token/rules";
import { codeInfo } from "../../docs/preflight/src/logic/code-info.ts";
import { allEntries } from "../../docs/preflight/src/logic/entries.ts";

test("a code has its meaning, who must act, what to do, its fields and its rules", () => {
  expect(codeInfo(-2018, "en")).toMatchObject({
    id: "-2018",
    actor: "account",
    who: "whoever manages the ExpressPlay account",
    fields: ["customerAuthenticator"],
  });
  expect(codeInfo(-4020, "nl")).toMatchObject({ actor: "caller", rules: ["kid.hex"], fields: ["kid"] });
  expect(codeInfo(-9999, "en")).toBe(undefined);
});

test("each code is in both languages, with the ASCII hyphen", () => {
  for (const { code, meaning, remedy } of eventErrors) {
    const [en, nl] = [codeInfo(code, "en"), codeInfo(code, "nl")];
    expect(en).toMatchObject({ meaning, todo: remedy, id: `-${-code}` });
    expect(nl?.meaning).not.toBe(meaning);
    expect(nl?.todo).not.toBe(remedy);
  }
});

test("the list has parameters, rules and codes of the contract", () => {
  const [documented, observed] = [allEntries("en", "documented"), allEntries("nl", "observed")];
  expect(documented.find("kid.hex")?.related).toEqual(["kid", "-4020"]);
  expect(documented.find("keys.gap")).toBe(undefined);
  expect(documented.find("trackType")).toBe(undefined);
  expect(observed.find("keys.gap")?.kind).toBe("rule");
  expect(observed.find("tracktype")?.kind).toBe("parameter");
  const ids = observed.entries.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { related } of [...documented.entries])
    for (const id of related) expect(documented.find(id)?.id ?? id).toBe(id);
});

test("it is searched by id, words and codes, with any minus sign", () => {
  const { search, find, entries } = allEntries("en", "documented");
  expect(search("")).toEqual(entries);
  expect(search("\u22124020")[0]?.id).toBe("-4020");
  expect(find("\u22124020")?.id).toBe("-4020");
  expect(search("4020").map(({ id }) => id)).toContain("kid.hex");
  expect(search("kid")[0]?.id).toBe("kid");
  expect(search("percent  BODY").map(({ id }) => id)).toContain("body.percent-encoding");
  expect(search("no such word")).toEqual([]);
});
