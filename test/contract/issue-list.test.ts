import { describe, expect, test } from "vitest";
import { IssueList } from "../../src/contract/issue-list.ts";
import {
  documented,
  type DocumentedName as ParameterName,
  type DocumentedRule as ParameterRule,
} from "../../src/contracts/documented.ts";
import { issue } from "../request/expected.ts";

function create(): IssueList<ParameterName, ParameterRule> {
  return new IssueList(documented);
}

function createWith(count: number): ReturnType<typeof create> {
  const list = create();
  for (let index = 0; index < count; index++) list.add("wvExtension.shape", { parameter: "wvExtension", index });
  return list;
}

const shapes = (count: number) => Array.from({ length: count }, (_, index) => issue("wvExtension.shape", { index }));

describe("IssueList", () => {
  test("starts empty", () => {
    expect(create().found).toBeUndefined();
    expect(create().isFull).toBe(false);
  });

  test("takes the code and the message from the rule", () => {
    const list = create();
    list.add("ek.requires-kek", { parameter: "ek" });
    list.add("wvExtension.type", { parameter: "wvExtension", index: 2 });
    list.add("body.duplicate-parameter", { parameter: "kid", name: "kid" });
    list.add("body.utf-8");
    expect(list.found).toStrictEqual([
      issue("ek.requires-kek"),
      issue("wvExtension.type", { index: 2 }),
      issue("body.duplicate-parameter", { parameter: "kid", name: "kid" }),
      issue("body.utf-8"),
    ]);
  });

  test("accepts 99 issues", () => {
    expect(createWith(99).found).toStrictEqual(shapes(99));
    expect(createWith(99).isFull).toBe(false);
  });

  test.each([100, 101, 102, 1000])("ends with body.too-many-issues after the 100th issue: %i", (count) => {
    expect(createWith(count).found).toStrictEqual([...shapes(100), issue("body.too-many-issues")]);
    expect(createWith(count).isFull).toBe(true);
  });

  test("adds an unknown name if it may be shown, with its near miss", () => {
    const list = create();
    for (const name of ["KID", "useHttps", "", "a b", "kid\n", "z".repeat(21), "z".repeat(22)])
      list.addUnknown(name, documented.slots);
    expect(list.found).toStrictEqual([
      issue("body.unknown-parameter", { name: "KID", suggestion: "kid" }),
      issue("body.unknown-parameter", { name: "useHttps" }),
      issue("body.unknown-parameter", { name: "" }),
      issue("body.unknown-parameter"),
      issue("body.unknown-parameter", { suggestion: "kid" }),
      issue("body.unknown-parameter", { name: "z".repeat(21) }),
      issue("body.unknown-parameter"),
    ]);
    const full = createWith(100);
    full.addUnknown("KID", documented.slots);
    expect(full.found).toHaveLength(101);
  });
});
