import { describe, expect, test } from "vitest";
import { callerWithUnknownNames, publishedCallers } from "../request/published-callers.ts";
import { type Outcome, runWith } from "./in-memory.ts";

const observed = ["--contract", "observed"];

describe("--contract observed", () => {
  test.each(publishedCallers)(
    "lets the request of $id pass, and writes its canonical body",
    async ({ body, canonical }) => {
      const checked = await runWith(["check", "--canonical", ...observed], { stdin: body });
      expect(withoutAdvice(checked)).toStrictEqual({ code: 0, stdout: `valid\n${canonical}\n`, stderr: "" });
      const encoded = await runWith(["encode", "-", ...observed], { stdin: body });
      expect(encoded).toStrictEqual({ code: 0, stdout: `${canonical}\n`, stderr: "" });
    },
  );

  test("lets unknown names pass only with --keep-unknown", async () => {
    const { body, canonical } = callerWithUnknownNames;
    expect((await runWith(["check", ...observed], { stdin: body })).code).toBe(1);
    const kept = await runWith(["check", "--canonical", "--keep-unknown", ...observed], { stdin: body });
    expect(withoutAdvice(kept)).toStrictEqual({ code: 0, stdout: `valid\n${canonical}\n`, stderr: "" });
  });

  test("shows a key's parameter as a body names it", async () => {
    const body = "customerAuthenticator=1&kid.0=%5Ea&contentKey.0=0&kid.2=%5Eb&ek.2=0&kid.0=";
    const { code, stdout } = await runWith(["check", ...observed], { stdin: body });
    expect(code).toBe(1);
    const [, issues = "", diagnoses = ""] = stdout.split("\n\n");
    expect(diagnoses).toContain("\nkeys/0/contentKey  key.digits ");
    const subjects = issues
      .split("\n")
      .slice(1)
      .map((line) => line.split(" ")[0]);
    expect(subjects).toStrictEqual(["kid.0", "-", "contentKey.0", "ek.2", "ek.2", "contentKey.2"]);
  });

  test("checks lines, and prints the paths of keys in JSON", async () => {
    const lines = publishedCallers.map(({ body }) => body).join("\n");
    const stdin = `${lines}\ncustomerAuthenticator=1&kid.0=%5Ea`;
    const { code, stdout } = await runWith(["check", "--lines", "-", ...observed], { stdin });
    expect(code).toBe(1);
    const [report = "", sum = ""] = stdout.split("\n");
    expect(JSON.parse(report)).toMatchObject({
      line: 8,
      issues: [{ rule: "contentKey.missing", path: ["keys", 0, "contentKey"] }],
    });
    expect(JSON.parse(sum)).toStrictEqual({ version: 1, checked: 8, valid: 7, bad: 1 });
  });

  test("unwraps the key of each index", async () => {
    const kek = "000102030405060708090a0b0c0d0e0f";
    const ek = "5dbd06c0056b42fe0b8cf406679620c31bd619732730433d";
    const keys = (second: string): string =>
      `customerAuthenticator=1&kek=${kek}&kid.0=%5Ea&ek.0=${ek}&kid.1=%5Eb&ek.1=${second}&kid.2=%5Ec`;
    const check = (stdin: string) => runWith(["check", "--unwrap", "--json", ...observed], { stdin });
    expect(await check(keys(ek))).toMatchObject({ code: 0 });
    const { code, stdout } = await check(keys("0".repeat(48)));
    expect(code).toBe(1);
    expect(JSON.parse(stdout).issues).toMatchObject([
      { rule: "ek.unwrap", parameter: "ek", index: 1, path: ["keys", 1, "ek"] },
    ]);
  });

  test("explains the rules of the contract", async () => {
    const explained = await runWith(["explain", ...observed, "generalFlags.value"]);
    expect(explained.stdout).toContain("00000001");
    expect((await runWith(["explain", "generalFlags.value"])).stdout).not.toContain("00000001 for");
    expect((await runWith(["explain", "keys.gap"])).stdout).toContain("Source HBB2 (inferred)");
    expect((await runWith(["explain", "keys.gap"])).stdout).toContain("contract    observed only");
    const missing = await runWith(["explain", ...observed, "securityLevel.missing"]);
    expect(missing.stdout).toContain("contract    documented only");
    expect((await runWith(["explain", ...observed, "-7003"])).stdout).toContain("none: only the service can know");
    expect((await runWith(["explain", "-7003"])).stdout).toContain("securityLevel.missing");
  });
});

/** An outcome without the table of advice after an empty line. */
function withoutAdvice(outcome: Outcome): Outcome {
  return { ...outcome, stdout: outcome.stdout.replace(/\nparameter +advice[\s\S]*/, "") };
}

test("the default is the documented contract, which refuses them all", async () => {
  for (const { body } of publishedCallers) expect((await runWith(["check"], { stdin: body })).code).toBe(1);
  for (const { body } of publishedCallers) {
    expect((await runWith(["check", "--contract", "documented"], { stdin: body })).code).toBe(1);
  }
});

test.each([["check"], ["encode"], ["explain"], ["fix"], ["serve"]])(
  "%s refuses a contract that does not exist, without repeating it",
  async (command) => {
    const { code, stderr } = await runWith([command, "--contract", "5438b719", "kid=^a"]);
    expect(code).toBe(2);
    expect(stderr).toContain("--contract takes documented or observed");
    expect(stderr).not.toContain("5438b719");
  },
);
