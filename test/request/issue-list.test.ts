import { describe, expect, test } from "vitest";
import { IssueList } from "../../src/request/issue-list.ts";
import { issue } from "./expected.ts";

function listOf(count: number): IssueList {
  const list = new IssueList();
  for (let index = 0; index < count; index++) list.add("wvExtension.shape", { index });
  return list;
}

const shapes = (count: number) => Array.from({ length: count }, (_, index) => issue("wvExtension.shape", { index }));

describe("IssueList", () => {
  test("is empty at first", () => {
    expect(new IssueList().found).toBeUndefined();
    expect(new IssueList().isFull).toBe(false);
  });

  test("takes the code, the parameter and the message from the rule, and the place from its finder", () => {
    const list = new IssueList();
    list.add("ek.requires-kek");
    list.add("wvExtension.type", { index: 2 });
    list.add("body.duplicate-parameter", { parameter: "kid", name: "kid" });
    list.add("body.utf-8");
    expect(list.found).toStrictEqual([
      issue("ek.requires-kek"),
      issue("wvExtension.type", { index: 2 }),
      issue("body.duplicate-parameter", { parameter: "kid", name: "kid" }),
      issue("body.utf-8"),
    ]);
  });

  test("has room for 99 issues", () => {
    expect(listOf(99).found).toStrictEqual(shapes(99));
    expect(listOf(99).isFull).toBe(false);
  });

  test.each([100, 101, 102, 1000])("says so itself in place of what would follow the 100th: %i", (count) => {
    expect(listOf(count).found).toStrictEqual([...shapes(100), issue("body.too-many-issues")]);
    expect(listOf(count).isFull).toBe(true);
  });

  test("adds an unknown name as far as it may be shown, with its near miss", () => {
    const list = new IssueList();
    for (const name of ["KID", "useHttps", "", "a b", "kid\n", "a".repeat(21), "a".repeat(22)]) list.addUnknown(name);
    expect(list.found).toStrictEqual([
      issue("body.unknown-parameter", { name: "KID", suggestion: "kid" }),
      issue("body.unknown-parameter", { name: "useHttps" }),
      issue("body.unknown-parameter", { name: "" }),
      issue("body.unknown-parameter"),
      issue("body.unknown-parameter", { suggestion: "kid" }),
      issue("body.unknown-parameter", { name: "a".repeat(21) }),
      issue("body.unknown-parameter"),
    ]);
    const full = listOf(100);
    full.addUnknown("KID");
    expect(full.found).toHaveLength(101);
  });
});
