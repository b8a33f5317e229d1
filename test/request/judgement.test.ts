import { describe, expect, test } from "vitest";
import { type Issue, type ParameterName, parameterNames } from "../../src/index.ts";
import { Judgement, refusedInput } from "../../src/request/judgement.ts";
import { rowOf } from "../../src/request/rows.ts";
import { nonAscii } from "../../src/text/character-classes.ts";
import { accepted, issue, least, refused, whole } from "./expected.ts";

const { contentKey, ...keyless } = least;
const { kek, ek } = whole;

/** Stands for a text that could not be decoded. */
const undecodable = Symbol("undecodable");

/** Judges the members of an object as what is given. */
function judged(members: Partial<Record<ParameterName, unknown>>, now?: number): unknown {
  return judgementOf(members, now).result();
}

function judgementOf(members: Partial<Record<ParameterName, unknown>>, now?: number): Judgement {
  const judgement = new Judgement(now);
  for (const [name, value] of Object.entries(members)) {
    const row = rowOf.get(name);
    const extensions: unknown = name === "wvExtension" ? value : [];
    if (Array.isArray(extensions)) for (const extension of extensions) takeExtension(extension, judgement);
    if (row === undefined || name === "wvExtension") continue;
    if (value === undecodable) judgement.takeUndecodable(row);
    else judgement.take(row, value);
  }
  return judgement;
}

function takeExtension(extension: unknown, judgement: Judgement): void {
  if (extension === undecodable) judgement.takeUndecodableExtension();
  else judgement.takeExtension(extension);
}

describe("a valid request", () => {
  test("has its members in canonical order, whatever the order in which they are given", () => {
    const decoded = judged(Object.fromEntries(Object.entries(whole).toReversed()));
    expect(decoded).toStrictEqual(accepted(whole));
    expect(JSON.stringify(decoded)).toBe(JSON.stringify(accepted(whole)));
  });

  test("has extra at its end, where there is any", () => {
    const judgement = judgementOf(whole);
    judgement.extra.push(["a", "b"]);
    expect(JSON.stringify(judgement.result())).toBe(JSON.stringify(accepted({ ...whole, extra: [["a", "b"]] })));
  });
});

describe("what is given", () => {
  test("is known of each parameter, valid or not", () => {
    const names = parameterNames.filter((name) => name !== "wvExtension");
    for (const given of ["", null, undecodable]) {
      for (const name of names) {
        const judgement = judgementOf({ [name]: given });
        expect(names.filter((other) => has(judgement, other))).toStrictEqual([name]);
      }
    }
  });

  test("is counted of wvExtension", () => {
    expect(new Judgement(undefined).nextIndex).toBe(0);
    expect(judgementOf({ wvExtension: ["", undecodable, "aaaa,AA=="] }).nextIndex).toBe(3);
  });

  test("of wvExtension is enough when 100 rules are broken", () => {
    const enough = (...wvExtension: unknown[]): boolean => judgementOf({ wvExtension }).hasEnoughOfExtensions;
    expect(enough(...new Array(99).fill(""))).toBe(false);
    expect(enough(...new Array(100).fill(""))).toBe(true);
    expect(enough(...new Array(49).fill(","), "")).toBe(false); // each breaks two
    expect(enough(...new Array(50).fill(","))).toBe(true);
    expect(enough(...new Array(200).fill("aaaa,AA=="), ...new Array(200).fill(undecodable))).toBe(false);
  });

  test("is judged by the kinds of its characters where they are known", () => {
    const judgement = judgementOf(keyless);
    const row = rowOf.get("contentKey");
    if (row !== undefined) judgement.take(row, "f".repeat(32), nonAscii);
    expect(judgement.result()).toStrictEqual(refused(issue("contentKey.hex")));
  });
});

const has = (judgement: Judgement, name: ParameterName): boolean => {
  const row = rowOf.get(name);
  return row !== undefined && judgement.has(row);
};

describe("where the content key comes from (decisions D1 and D2)", () => {
  test.each<[string, object]>([
    ["clear", { contentKey }],
    ["wrapped", { kek, ek }],
    ["stored", { kek }],
    ["clear and wrapped", { kek, ek, contentKey }],
    ["clear and stored", { kek, contentKey }],
  ])("%s passes", (_, source) => {
    expect(judged({ ...keyless, ...source })).toStrictEqual(accepted({ ...keyless, ...source }));
  });

  test.each<[string, object, Issue[]]>([
    ["nothing", {}, [issue("contentKey.missing")]],
    ["ek alone", { ek }, [issue("ek.requires-kek"), issue("contentKey.missing")]],
    ["ek beside contentKey", { ek, contentKey }, [issue("ek.requires-kek")]],
  ])("%s does not", (_, source, issues) => {
    expect(judged({ ...keyless, ...source })).toStrictEqual(refused(...issues));
  });

  test.each<[string, object, Issue[]]>([
    ["an empty kek", { kek: "" }, [issue("kek.format")]],
    ["a malformed kek and ek", { kek: "", ek: "" }, [issue("kek.format"), issue("ek.format")]],
    ["an undecodable kek", { kek: undecodable, ek }, []],
    ["a malformed contentKey", { contentKey: "" }, [issue("contentKey.hex")]],
    ["an undecodable contentKey", { contentKey: undecodable }, []],
    ["a malformed ek", { ek: "", contentKey }, [issue("ek.format"), issue("ek.requires-kek")]],
    ["an undecodable ek", { ek: undecodable, contentKey }, [issue("ek.requires-kek")]],
    [
      "ek and a malformed contentKey",
      { ek: "", contentKey: "" },
      [issue("ek.format"), issue("ek.requires-kek"), issue("contentKey.hex")],
    ],
  ])("what is given counts, valid or not: %s", (_, source, issues) => {
    // A level that is wrong besides hides none of them (decision D14).
    expect(judged({ ...keyless, ...source, securityLevel: 9 })).toStrictEqual(
      refused(...issues, issue("securityLevel.value")),
    );
  });
});

describe("what could not be decoded", () => {
  test("is not judged, and counts as given", () => {
    const { securityLevel, ...others } = least;
    const given = { ...others, securityLevel: undecodable, cookie: undecodable, kid: null };
    expect(judged(given)).toStrictEqual(refused(issue("kid.name")));
  });

  test("uses up an index of wvExtension", () => {
    const wvExtension = [undecodable, "aaaa,AA==", undecodable, "", undecodable];
    expect(judged({ ...least, wvExtension })).toStrictEqual(refused(issue("wvExtension.shape", { index: 3 })));
  });
});

describe("the issues of the body as a whole", () => {
  test("come before those that judging finds", () => {
    const judgement = judgementOf({});
    judgement.issues.add("body.utf-8");
    expect(judgement.result()).toStrictEqual(
      refused(
        issue("body.utf-8"),
        issue("customerAuthenticator.missing"),
        issue("kid.missing"),
        issue("contentKey.missing"),
        issue("securityLevel.missing"),
        issue("hdcpOutputControl.missing"),
      ),
    );
  });

  test("refuse a request that is valid otherwise", () => {
    const judgement = judgementOf(least);
    judgement.issues.add("body.utf-8");
    expect(judgement.result()).toStrictEqual(refused(issue("body.utf-8")));
  });
});

test("issues come in canonical order, whatever the order in which values are taken", () => {
  expect(
    judged({ cookie: null, expirationTime: "", wvExtension: [",", ""], ...keyless, ek: "", kek: "" }),
  ).toStrictEqual(
    refused(
      issue("kek.format"),
      issue("ek.format"),
      issue("wvExtension.type", { index: 0 }),
      issue("wvExtension.payload-missing", { index: 0 }),
      issue("wvExtension.shape", { index: 1 }),
      issue("expirationTime.format"),
      issue("cookie.text"),
    ),
  );
});

test("the list of issues ends with the hundredth", () => {
  const shapes = Array.from({ length: 100 }, (_, index) => issue("wvExtension.shape", { index }));
  const wvExtension = new Array(1000).fill("");
  expect(judged({ ...least, wvExtension, cookie: null })).toStrictEqual(
    refused(...shapes, issue("body.too-many-issues")),
  );
});

test("the clock is for the rules that need one", () => {
  const at = (now: number | undefined) => judged({ ...least, expirationTime: "2030-01-31T12:00:00Z" }, now);
  expect(at(undefined)).toStrictEqual(accepted({ ...least, expirationTime: "2030-01-31T12:00:00Z" }));
  expect(at(Date.UTC(2030, 0, 31))).toStrictEqual(at(undefined));
  expect(at(Date.UTC(2030, 0, 31, 12))).toStrictEqual(refused(issue("expirationTime.past")));
  expect(at(0)).toStrictEqual(refused(issue("expirationTime.lifetime")));
});

test("an input that cannot be read has one issue", () => {
  expect(refusedInput()).toStrictEqual(refused(issue("input.type")));
});
