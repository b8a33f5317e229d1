import { expect, test } from "vitest";
import { arbitraries } from "../../../src/testing/index.ts";
import { damaged } from "./damages.ts";
import { expectFixed, firstMistake, valid } from "./recognize.ts";

test("gives what is between the fences", () => {
  const blocks = ["```\na=1\n```", "```sh\r\na=1\r\n```\r\n", "```\r\na=1\n```", " ```\na=1\n```\n\n"];
  for (const block of blocks) expect(firstMistake(block)).toStrictEqual({ id: "body.fenced", fix: "a=1" });
  expect(firstMistake("```\n\n```")).toStrictEqual({ id: "body.fenced", fix: "" });
  expect(firstMistake("```\n```")).toStrictEqual({ id: "body.fenced", fix: "" });
});

test("keeps the line breaks of the text", () => {
  const blocks = ["```\na=\r\n1\r\n```", "```\r\na=\r\n1\r\r\n```"];
  for (const block of blocks) expect(firstMistake(block)).toStrictEqual({ id: "body.fenced", fix: "a=\r\n1\r" });
});

test("gives no fix of two blocks", () => {
  expect(firstMistake("```\na=1\n```\nand\n```\nb=2\n```")).toStrictEqual({ id: "body.fenced" });
});

test("wants a line of three backquotes at both ends", () => {
  for (const body of ["```", "```a=1```", `\`\`\`\n${valid}`, "x\n```", "``\na=1\n``", "```a`\na=1\n```"]) {
    expect(firstMistake(body)?.id).not.toBe("body.fenced");
  }
});

test("fixes every body in a block", () => {
  expectFixed("body.fenced", damaged("body.fenced", arbitraries.tokenRequestBody));
});
