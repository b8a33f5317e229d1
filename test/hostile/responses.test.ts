import { describe, expect, test } from "vitest";
import { decodeTokenResponse } from "../../src/index.ts";
import { measureCostOfLength } from "./cost-of-length.ts";

describe("decodeTokenResponse takes linear time", () => {
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
    ["scripts that are not closed", (units: number) => "<script>".repeat(units / 8)],
    ["scripts closed as styles", (units: number) => "<script></style>".repeat(units / 16)],
    ["scripts closed in part", (units: number) => `<script>${"</script".repeat(units / 8)}`],
    ["opened comments", (units: number) => "<!--".repeat(units / 4)],
    ["closed comments", (units: number) => "<!---->".repeat(units / 7)],
    ["ampersands", (units: number) => "&".repeat(units)],
    ["entities", (units: number) => "&amp;".repeat(units / 5)],
    ["minus signs", (units: number) => "-".repeat(units)],
    ["codes that are not separate", (units: number) => "-2018".repeat(units / 5)],
    ["spaces", (units: number) => " ".repeat(units)],
    ["control characters", (units: number) => "\u0001\n".repeat(units / 2)],
    ["a page", (units: number) => "<p>Error <b>-9999</b> &amp; more</p>\n".repeat(units / 37)],
    ["nested lists", (units: number) => "[".repeat(units / 2) + "]".repeat(units / 2)],
    ["lists that are not closed", (units: number) => "[".repeat(units)],
    ["nested objects", (units: number) => `${'{"code":'.repeat(units / 9)}-1${"}".repeat(units / 9)}`],
    ["many codes", (units: number) => `[${'{"code":"-1"},'.repeat(units / 14)}0]`],
    ["many empty messages", (units: number) => `[${'{"message":" "},'.repeat(units / 16)}0]`],
    ["one long number", (units: number) => `"-${"1".repeat(units)}"`],
  ])("for %s", (_, createBody) => {
    const [small, large] = [createBody(1 << 12), createBody(1 << 18)];
    expect(
      measureCostOfLength(
        64,
        () => decode(small),
        () => decode(large),
      ),
    ).toBeLessThan(16);
    // A megabyte only now: it would take minutes if the time were quadratic.
    expect(decode(createBody(1 << 20))._tag).toBe("Left");
  });
});

function decode(body: string): ReturnType<typeof decodeTokenResponse> {
  return decodeTokenResponse({ status: 200, contentType: null, body });
}
