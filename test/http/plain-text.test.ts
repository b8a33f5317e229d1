import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainText } from "../../src/http/plain-text.ts";

describe("plainText", () => {
  test.each([
    ["", ""],
    ["Invalid kid", "Invalid kid"],
    ["  a \t\r\n b\u00a0\u2028c\u0085 ", "a b c"],
    ["a\u0000b\u0007\u007f\u009fc", "abc"],
    ["<h1>Error</h1><p>-2018<br/>Invalid</p>", "Error -2018 Invalid"],
    ["<!DOCTYPE html><?xml version='1.0'?><HTML><Body CLASS=a>x</Body></HTML>", "x"],
    ["a<b\nc='d'\n>e", "a e"],
    ["a<!-- <b> -- > -->b<!-->c<!--->d", "a b c d"],
    ["a</>b</ c>d", "a b d"],
    ["a<script>b<c>'</style>' </scripts></script >d", "a d"],
    ["a<SCRIPT src='x'>b</Script\n>c<style>d</STYLE>e", "a c e"],
    ["a<style/>b</script></style>c", "a c"],
    ["a<style>b</styled>c</style >d", "a d"],
    ["</script >a<script b", "a"],
    ["a<scripts>b</scripts>c<styled>d", "a b c d"],
    ["a<script>b</script>c<script>d</script>e", "a c e"],
    ["a </script> b </style> c", "a b c"],
    ["1 < 2 > 0 <3 <= << <", "1 < 2 > 0 <3 <= << <"],
    ["&lt;kid&gt; &amp; &quot;a&quot; &apos;b&apos;", "<kid> & \"a\" 'b'"],
    ["&amp;lt; &LT; &lt &#60; &nbsp; &constructor;", "&lt; &LT; &lt &#60; &nbsp; &constructor;"],
    ["&amp;amp;lt; &amp;&amp;lt; &am&lt;p; & &;", "&amp;lt; &&lt; &am<p; & &;"],
    ["&l\u0000t;b>", "<b>"],
    ["a<b", "a"],
    ["a<!--b>", "a"],
    ["a<script>b", "a"],
    ["a<script>b</script", "a"],
    ["a<script>b</script c", "a"],
    ["a<style>b</script>c", "a"],
    ["<<b>i>", "< i>"],
    ["a<\u0000b>c", "a c"],
    ["a<sc\u0000ript>b</\u0001script>c", "a c"],
    ["İ<b>İ</b>\u{1f511}<script>İ</script>ß", "İ İ \u{1f511} ß"],
  ])("converts %j to %j", (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  test("property: leaves no tag and no control character, on one line", () => {
    const piece = fc.constantFrom(
      ..."<>/!-= \"'ab\n\t\u0000\u0085",
      "<script>",
      "</script>",
      "<style ",
      "</style\n",
      "<!--",
      "-->",
      "<b>",
      "&",
      "lt;",
    );
    const html = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));
    fc.assert(
      // A character that was written as an entity is not markup.
      fc.property(
        html.filter((text) => !/&\p{Cc}*lt;/u.test(text)),
        (text) => {
          const plain = plainText(text);
          expect(plain).not.toMatch(/<[a-z/!?]/i);
          expect(plain).not.toMatch(/[^\P{Cc}]/u);
          expect(plain).toBe(plain.split(/\s+/).join(" ").trim());
        },
      ),
      { numRuns: 5000, examples: [["<\u0000b>"], ["<<b>b>"]] },
    );
  });

  test("property: changes only white space and control characters in text without markup", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const words = text.replace(/[<&]/g, "");
        expect(plainText(words)).toBe(
          words
            .split(/\s+/)
            .map((word) => word.replace(/\p{Cc}/gu, ""))
            .filter((word) => word !== "")
            .join(" "),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
