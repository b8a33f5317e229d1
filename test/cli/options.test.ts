import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateTime, impossibleDateTime } from "../../src/contract/sampling/date-time.ts";
import { createFile, example, type Outcome, runWith } from "./in-memory.ts";
import { listOptions, type Option } from "./list-options.ts";

/** The ways to write an option. */
function write({ name, takesValue }: Option, value: string): readonly (readonly string[])[] {
  if (!takesValue) return [[name]];
  const short = name === "--file" ? [["-f", value], [`-f${value}`]] : [];
  return [[name, value], [`${name}=${value}`], ...short];
}

describe.each(["check", "encode", "fix", "serve"])("%s", (command) => {
  test("accepts each option only once, and names the repeated one", async () => {
    const options = await listOptions(command);
    expect(options.length).toBeGreaterThan(3);
    for (const option of options) {
      for (const first of write(option, "5438b719")) {
        for (const second of [...write(option, "5438b719"), ...write(option, "bf47a2f5")]) {
          for (const args of [
            [command, ...first, ...second],
            [command, ...first, "kid=^1", ...second],
          ]) {
            expect(await runWith(args), args.join(" ")).toStrictEqual({
              code: 2,
              stdout: "",
              stderr: `widevine-license-token: ${command} takes ${option.name} only once. See --help.\n`,
            });
          }
        }
      }
    }
  });
});

test("takes -f for --file", async () => {
  const file = createFile(example);
  expect(await runWith(["check", "-f", file])).toStrictEqual(await runWith(["check", "--file", file]));
  expect(await runWith(["encode", "-f", file])).toStrictEqual({ code: 0, stdout: `${example}\n`, stderr: "" });
  expect((await runWith(["serve", "-f", file])).code).toBe(2);
});

test("does not let a second file hide the issues of the first", async () => {
  const [good, bad] = [createFile(example), createFile("kid=%5Ekid1")];
  for (const args of [
    ["check", "--file", bad, "--file", good],
    ["check", "--lines", bad, "--lines", good],
    ["encode", "--file", bad, "--file", good],
  ]) {
    expect((await runWith(args)).code).toBe(2);
  }
});

test("does not count an operand after -- as an option", async () => {
  expect((await runWith(["check", "--json", "--", "--json"])).stdout).toMatch(/^\{"version":1,"valid":false,/);
});

describe("--now", () => {
  /** Checks a request that expires at this time, which is in the years 0000 to 9999. */
  function checkAt(now: string, expiration: number): Promise<Outcome> {
    const time = encodeURIComponent(new Date(expiration).toISOString());
    return runWith(["check", "--now", now, example.replace("%2B60", time)]);
  }

  const times: readonly (readonly [text: string, milliseconds: number])[] = [
    ["2026-01-01T00:00:00Z", Date.UTC(2026, 0, 1)],
    ["2026-01-01t00:00:00z", Date.UTC(2026, 0, 1)],
    ["2026-01-01T00:00:00.5Z", Date.UTC(2026, 0, 1) + 500],
    ["2026-01-01T00:00:00.25z", Date.UTC(2026, 0, 1) + 250],
    ["2026-01-01T00:00:00.123999999999999999999999Z", Date.UTC(2026, 0, 1) + 123],
    [`2026-01-01T00:00:00.${"0".repeat(400)}1Z`, Date.UTC(2026, 0, 1)],
    [`2026-01-01T00:00:00.${"9".repeat(400)}Z`, Date.UTC(2026, 0, 1) + 999],
    ["2026-06-30T23:59:60Z", Date.UTC(2026, 6, 1)],
    ["2026-12-31T23:59:60Z", Date.UTC(2027, 0, 1)],
    ["1999-12-31t23:59:60.999z", Date.UTC(2000, 0, 1)],
    ["0000-01-01T00:00:00Z", Date.parse("0000-01-01T00:00:00Z")],
    ["0000-02-29T12:00:00.001Z", Date.parse("0000-02-29T12:00:00.001Z")],
    ["0000-12-31T23:59:60Z", Date.parse("0001-01-01T00:00:00Z")],
    ["0099-06-30T23:59:60.5Z", Date.parse("0099-07-01T00:00:00Z")],
    ["1969-12-31T23:59:59.9999Z", -1],
    ["9999-12-31T23:59:59.998Z", Date.parse("9999-12-31T23:59:59.998Z")],
    ["0", 0],
    ["1767225600000", Date.UTC(2026, 0, 1)],
  ];
  test.each(times)("is exactly the millisecond that %s says", async (text, milliseconds) => {
    expect((await checkAt(text, milliseconds)).stdout).toContain("expirationTime.past");
    expect((await checkAt(text, milliseconds + 1)).stdout).toMatch(/^valid\n/);
  });

  test("accepts the last leap second there is, which is after all times", async () => {
    const { stdout } = await checkAt("9999-12-31T23:59:60Z", Date.parse("9999-12-31T23:59:59.999Z"));
    expect(stdout).toContain("expirationTime.past");
  });

  test("property: accepts each date-time that an expiration may be, and no other", async () => {
    await fc.assert(
      fc.asyncProperty(dateTime(), async (text) => {
        expect((await runWith(["check", "--now", text, example])).stdout).toBe("valid\n");
      }),
    );
    await fc.assert(fc.asyncProperty(impossibleDateTime(), expectRefused));
  });

  test.each([
    "",
    "now",
    "+60",
    "-1",
    "1.5",
    "1e3",
    "0x10",
    "007",
    "9".repeat(400),
    "2026-01-01",
    "2026-01-01T00:00Z",
    "2026-01-01T00:00:00",
    "2026-01-01T00:00:00.Z",
    "2026-01-01 00:00:00Z",
    "2026-01-01T00:00:00Z ",
    "2026-01-01T00:00:00Z\n",
    "2026-01-01T00:00:00+00:00",
    "2026-01-01T00:00:00-00:00",
    "2026-02-29T00:00:00Z",
    "2026-01-01T24:00:00Z",
    "2026-01-31T23:59:60Z",
    "2026-06-30T22:59:60Z",
    "+010000-01-01T00:00:00Z",
    "-000001-01-01T00:00:00Z",
    "Thu, 01 Jan 2026 00:00:00 GMT",
  ])("refuses %j", expectRefused);

  async function expectRefused(text: string): Promise<void> {
    expect(await runWith(["check", `--now=${text}`, example])).toStrictEqual({
      code: 2,
      stdout: "",
      stderr:
        "widevine-license-token: --now takes an RFC 3339 date-time that ends in Z, or milliseconds since the epoch. See --help.\n",
    });
  }
});
