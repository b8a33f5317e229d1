import { describe, expect, test } from "vitest";
import { decodeTokenResponse } from "../../src/index.ts";
import { measureCostOfLength } from "./cost-of-length.ts";

/** No more of a body is looked at (decision D16). */
const maxBodyLength = 65_536;

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
    ["many names of a message", (units: number) => `[${'{"error":"a"},'.repeat(units / 14)}0]`],
    ["tokens", (units: number) => "ExpressPlayToken=a&".repeat(units / 19)],
    ["names of tokens", (units: number) => "ExpressPlayToken=".repeat(units / 17)],
    ["one long token", (units: number) => `ExpressPlayToken=${"a".repeat(units)}`],
  ])("for %s", async (_, createBody) => {
    const [small, large] = [createBody(maxBodyLength / 32 - 64), createBody(maxBodyLength - 64)];
    expect(
      await measureCostOfLength(
        32,
        () => decode(small),
        () => decode(large),
      ),
    ).toBeLessThan(16);
    // A megabyte only now: it would take minutes if the time were quadratic.
    expect(decode(createBody(1 << 20))._tag).toBe("Left");
  });
});

describe("decodeTokenResponse takes no more time for a body beyond what it looks at", () => {
  // V8 ends the process where a global replace with a callback finds as many places as the first ones have.
  const units = 2 ** 26 + 64;
  test.each([
    ["control characters", "\0".repeat(units), ""],
    ["entities", "&amp;".repeat(units / 5), "&".repeat(500)],
    ["a code beyond it", `${" ".repeat(units)}-2018`, ""],
    ["numbers in JSON", `[${"1,".repeat(units / 2)}1]`, `[${"1,".repeat(250)}`.slice(0, 500)],
    ["a token", `ExpressPlayToken=${"a".repeat(units)}`, "ExpressPlayToken=[redacted]"],
  ])("%s", async (_, body, detail) => {
    // The first time a string is looked at, its parts are joined.
    expect(decode(body)).toStrictEqual({
      _tag: "Left",
      left: { status: 200, code: null, event: null, detail, actor: "unknown", retryable: false },
    });
    const beginning = body.slice(0, maxBodyLength);
    const parts = units / maxBodyLength; // how many times as long the body is
    const [small, large] = [(): unknown => decode(beginning), (): unknown => decode(body)];
    expect(await measureCostOfLength(Math.floor(parts), small, large)).toBeLessThan(0.1);
  });
});

test.each([
  ["lists", "[".repeat(maxBodyLength)],
  ["closed lists", "[".repeat(maxBodyLength / 2) + "]".repeat(maxBodyLength / 2)],
  ["objects", '{"":'.repeat(maxBodyLength / 4)],
  ["closed objects", `${'{"":'.repeat(13_107)}0${"}".repeat(13_107)}`],
])("decodeTokenResponse does not exhaust the stack: %s", (_, body) => {
  expect(decode(body)).toMatchObject({ _tag: "Left", left: { code: null } });
});

function decode(body: string): ReturnType<typeof decodeTokenResponse> {
  return decodeTokenResponse({ status: 200, body });
}
