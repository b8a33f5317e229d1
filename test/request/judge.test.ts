import { describe, expect, test } from "vitest";
import { type Issue, type ParameterName, parameterNames } from "../../src/index.ts";
import { type Given, nothingGiven, undecodable } from "../../src/request/given.ts";
import { IssueList } from "../../src/request/issue-list.ts";
import { judge, refusedInput } from "../../src/request/judge.ts";
import { accepted, issue, least, refused, whole } from "./expected.ts";

const { contentKey, ...keyless } = least;
const { kek, ek } = whole;

/** Judges the members of an object as what is given. */
function judged(members: Partial<Record<ParameterName, unknown>>, rest: Partial<Given> = {}): unknown {
  const { wvExtension = [], ...values } = members;
  const extensions: unknown = wvExtension;
  const given: Given = { ...givenOf(values), extensions: Array.isArray(extensions) ? extensions : [], ...rest };
  return judge(given, new IssueList(), undefined);
}

function givenOf(values: Partial<Record<ParameterName, unknown>>): Given {
  return { ...nothingGiven(), values: parameterNames.map((name) => values[name]) };
}

describe("a valid request", () => {
  test("has its members in canonical order, whatever the order in which they are given", () => {
    const decoded = judged(Object.fromEntries(Object.entries(whole).toReversed()));
    expect(decoded).toStrictEqual(accepted(whole));
    expect(JSON.stringify(decoded)).toBe(JSON.stringify(accepted(whole)));
  });

  test("has extra at its end, where there is any", () => {
    expect(JSON.stringify(judged(whole, { extra: [["a", "b"]] }))).toBe(
      JSON.stringify(accepted({ ...whole, extra: [["a", "b"]] })),
    );
    expect(judged(least, { extra: [] })).toStrictEqual(accepted(least));
  });
});

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
    const issues = new IssueList();
    issues.add("body.utf-8");
    expect(judge(nothingGiven(), issues, undefined)).toStrictEqual(
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
    const issues = new IssueList();
    issues.add("body.utf-8");
    expect(judge(givenOf(least), issues, undefined)).toStrictEqual(refused(issue("body.utf-8")));
  });
});

test("judging extensions stops once there are 100 issues", () => {
  let asked = 0;
  function* endless(): Generator<string, never> {
    for (;;) {
      asked++;
      yield "";
    }
  }
  const shapes = Array.from({ length: 100 }, (_, index) => issue("wvExtension.shape", { index }));
  expect(judged(least, { extensions: endless() })).toStrictEqual(refused(...shapes, issue("body.too-many-issues")));
  expect(asked).toBe(100);
});

test("the clock is for the rules that need one", () => {
  const given = givenOf({ ...least, expirationTime: "2030-01-31T12:00:00Z" });
  const at = (now: number | undefined) => judge(given, new IssueList(), now);
  expect(at(undefined)._tag).toBe("Right");
  expect(at(Date.UTC(2030, 0, 31))._tag).toBe("Right");
  expect(at(Date.UTC(2030, 0, 31, 12))).toStrictEqual(refused(issue("expirationTime.past")));
  expect(at(0)).toStrictEqual(refused(issue("expirationTime.lifetime")));
});

test("an input that cannot be read has one issue", () => {
  expect(refusedInput()).toStrictEqual(refused(issue("input.type")));
});
