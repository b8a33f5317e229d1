import { describe, expect, test } from "vitest";
import { decodeTokenResponse } from "../../src/index.ts";
import { costOfLength } from "./cost-of-length.ts";

describe("the time to decode a response is linear in the length of its body", () => {
  test.each([
    ["line feeds", (units: number) => "\n".repeat(units)],
    ["URLs without a token", (units: number) => "https://a/\n".repeat(units / 11)],
    ["one URL of ports", (units: number) => `https://${":1".repeat(units / 2)}`],
    ["one URL of digits", (units: number) => `https://${"1".repeat(units)}`],
    ["one URL of labels", (units: number) => `https://${"1.".repeat(units / 2)}`],
    ["one URL of pairs", (units: number) => `https://a/?${"&a=".repeat(units / 3)}`],
    ["<", (units: number) => "<".repeat(units)],
    ["opened tags", (units: number) => "<a ".repeat(units / 3)],
    ["opened scripts", (units: number) => "<script".repeat(units / 7)],
    ["scripts without end", (units: number) => "<script>".repeat(units / 8)],
    ["scripts ended as styles", (units: number) => "<script></style>".repeat(units / 16)],
    ["scripts ended in part", (units: number) => `<script>${"</script".repeat(units / 8)}`],
    ["opened comments", (units: number) => "<!--".repeat(units / 4)],
    ["closed comments", (units: number) => "<!---->".repeat(units / 7)],
    ["ampersands", (units: number) => "&".repeat(units)],
    ["entities", (units: number) => "&amp;".repeat(units / 5)],
    ["minus signs", (units: number) => "-".repeat(units)],
    ["codes that do not stand alone", (units: number) => "-2018".repeat(units / 5)],
    ["blanks", (units: number) => " ".repeat(units)],
    ["control characters", (units: number) => "\u0001\n".repeat(units / 2)],
    ["a page", (units: number) => "<p>Error <b>-9999</b> &amp; more</p>\n".repeat(units / 37)],
    ["nested lists", (units: number) => "[".repeat(units / 2) + "]".repeat(units / 2)],
    ["lists that are not closed", (units: number) => "[".repeat(units)],
    ["nested objects", (units: number) => `${'{"code":'.repeat(units / 9)}-1${"}".repeat(units / 9)}`],
    ["many codes", (units: number) => `[${'{"code":"-1"},'.repeat(units / 14)}0]`],
    ["many blank messages", (units: number) => `[${'{"message":" "},'.repeat(units / 16)}0]`],
    ["one long number", (units: number) => `"-${"1".repeat(units)}"`],
  ])("for %s", (_, bodyOf) => {
    const [small, large] = [bodyOf(1 << 12), bodyOf(1 << 18)];
    expect(
      costOfLength(
        64,
        () => decode(small),
        () => decode(large),
      ),
    ).toBeLessThan(16);
    // Only then a megabyte, which would take minutes where the time is quadratic.
    expect(decode(bodyOf(1 << 20))._tag).toBe("Left");
  });
});

function decode(body: string): ReturnType<typeof decodeTokenResponse> {
  return decodeTokenResponse({ status: 200, contentType: null, body });
}
