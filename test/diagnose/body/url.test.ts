import { expect, test } from "vitest";
import { damaged } from "./damages.ts";
import { endpoint, expectFixed, firstMistake } from "./recognize.ts";

test("gives the query of a URL, without the fragment", () => {
  const urls = [`${endpoint}?kid=^a`, `${endpoint}?kid=^a#top?b=1`, "HTTP://localhost:8080?kid=^a"];
  for (const url of urls) expect(firstMistake(url)).toStrictEqual({ id: "body.url", fix: "kid=^a" });
});

test("wants http or https, a query, and no white space", () => {
  const others = [endpoint, `${endpoint}?`, `${endpoint}#?a=1`, `${endpoint}?a=b c`, "ftp://host/?a=1", "//host/?a=1"];
  for (const body of [...others, "https://user@host/?a=1", "kid=https://host/?a=1", ` ${endpoint}?a=1`]) {
    expect(firstMistake(body)).toBeUndefined();
  }
  expect(firstMistake(`${endpoint}?a=1\n`)).toStrictEqual({ id: "body.line-breaks", fix: `${endpoint}?a=1` });
});

test("fixes every body in the query of a URL", () => {
  expectFixed("body.url", damaged("body.url"));
});
