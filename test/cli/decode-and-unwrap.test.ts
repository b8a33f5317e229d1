import { afterEach, describe, expect, test, vi } from "vitest";
import { decodeAndUnwrap } from "../../src/cli/decode-and-unwrap.ts";
import { decodeTokenRequestBody, encodeTokenRequestBody, orThrow } from "../../src/index.ts";
import { operationError, stubWebCrypto, without192 } from "../keys/runtime.ts";
import { anyWrap, wrapUnder192 } from "../keys/vectors.ts";
import { messages } from "../messages/english.ts";
import { issue, leastBody, refused } from "../request/expected.ts";
import { createFile, example, runWith } from "./in-memory.ts";

const { kek, ek } = anyWrap;
const stem =
  "customerAuthenticator=123456,0123456789abcdef0123456789abcdef&errorFormat=json&kid=%5Ekid1&securityLevel=1&hdcpOutputControl=0";
const good = `${stem}&kek=${kek}&ek=${ek}`;
const wrong = `${stem}&kek=${kek}&ek=${wrapUnder192.ek}`;
const under192 = `${stem}&kek=${wrapUnder192.kek}&ek=${wrapUnder192.ek}`;
const stored = `${stem}&kek=${kek}`;
const valid = { code: 0, stdout: "valid\n", stderr: "" };

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("check --unwrap", () => {
  test("accepts a matching pair, and does not print its key", async () => {
    expect(await runWith(["check", "--unwrap", good])).toStrictEqual(valid);
    expect(await runWith(["check", "--unwrap", "--file", createFile(under192)])).toStrictEqual(valid);
    expect(await runWith(["check", "--unwrap", "-"], { stdin: good })).toStrictEqual(valid);
    const json = await runWith(["check", "--unwrap", "--json", "--canonical", good]);
    const canonical = encodeTokenRequestBody(orThrow(decodeTokenRequestBody(good)));
    expect(json).toStrictEqual({
      ...valid,
      stdout: `${JSON.stringify({ version: 1, valid: true, canonical, advice: [], diagnoses: [] })}\n`,
    });
    expect(json.stdout).not.toContain(anyWrap.contentKey);
  });

  test("reports a wrong pair like any other issue", async () => {
    expect(await runWith(["check", wrong])).toStrictEqual(valid); // only unwrapping finds it
    const { code, stdout, stderr } = await runWith(["check", "--unwrap", wrong]);
    expect({ code, stderr }).toStrictEqual({ code: 1, stderr: "" });
    expect(stdout).toBe(
      [
        "not valid, 1 issue",
        "",
        "parameter  code   rule       message",
        `ek         -4024  ek.unwrap  ${messages["ek.unwrap"]}`,
        "",
      ].join("\n"),
    );
    const json = await runWith(["check", "--unwrap", "--json", "--canonical", wrong]);
    expect(json.code).toBe(1);
    expect(JSON.parse(json.stdout)).toStrictEqual({
      version: 1,
      valid: false,
      issues: [issue("ek.unwrap")],
      diagnoses: [],
    });
  });

  test("checks a request without ek, or with issues, as without --unwrap", async () => {
    for (const body of [example, stored]) {
      expect(await runWith(["check", "--unwrap", body])).toStrictEqual(valid);
    }
    for (const body of ["", `${wrong}&cookie=%`, `${stem}&ek=${ek}`, `${good}0`]) {
      expect(await runWith(["check", "--unwrap", body])).toStrictEqual(await runWith(["check", body]));
    }
  });

  test("applies the other options", async () => {
    const dated = `${good}&expirationTime=2026-01-15T00%3A00%3A00Z&useHttps=true`;
    const options = ["check", "--unwrap", "--keep-unknown", "--now"];
    expect(await runWith([...options, "2026-01-14T00:00:00Z", dated])).toStrictEqual(valid);
    expect((await runWith([...options, "2026-01-16T00:00:00Z", dated])).stdout).toContain("expirationTime.past");
  });
});

describe("check --lines --unwrap", () => {
  test("prints a JSON line for each wrong pair", async () => {
    const stdin = [good, wrong, example, "kid=", under192, ""].join("\n");
    const { code, stdout, stderr } = await runWith(["check", "--unwrap", "--lines", "-"], { stdin });
    expect({ code, stderr }).toStrictEqual({ code: 1, stderr: "" });
    const [first, second, ...rest] = stdout.split("\n");
    expect(JSON.parse(first ?? "")).toStrictEqual({ version: 1, line: 2, issues: [issue("ek.unwrap")], diagnoses: [] });
    expect(JSON.parse(second ?? "")).toMatchObject({ line: 4 });
    expect(rest).toStrictEqual(['{"version":1,"checked":5,"valid":3,"bad":2}', ""]);
    const without = await runWith(["check", "--lines", "-"], { stdin });
    expect(without.stdout).toMatch(/\{"version":1,"checked":5,"valid":4,"bad":1\}\n$/);
  });
});

test("check --unwrap diagnoses a request whose pair is wrong", async () => {
  const quoted = wrong.replace(/(customerAuthenticator=)([^&]*)/, "$1%22$2%22");
  const { stdout } = await runWith(["check", "--unwrap", quoted]);
  expect(stdout).toMatch(/ek\.unwrap .*\n\nwhere +diagnosis +message\ncustomerAuthenticator +text\.quoted /);
  const lines = await runWith(["check", "--unwrap", "--lines", "-"], { stdin: quoted });
  expect(JSON.parse(lines.stdout.split("\n")[0] ?? "").diagnoses).toMatchObject([{ id: "text.quoted" }]);
});

describe("check --unwrap prints one line on standard error and returns exit code 2", () => {
  const unsupported = {
    code: 2,
    stdout: "",
    stderr:
      "widevine-license-token: --unwrap needs AES Key Wrap for the size of the kek, which this runtime does not have. See --help.\n",
  };

  test("without WebCrypto", async () => {
    vi.stubGlobal("crypto", undefined);
    expect(await runWith(["check", "--unwrap", good])).toStrictEqual(unsupported);
    expect(await runWith(["check", "--unwrap", "--json", wrong])).toStrictEqual(unsupported);
    expect(await runWith(["check", "--unwrap", "--lines", "-"], { stdin: good })).toStrictEqual(unsupported);
  });

  test("without AES of 192 bits, if the request needs it", async () => {
    stubWebCrypto(without192);
    expect(await runWith(["check", "--unwrap", under192])).toStrictEqual(unsupported);
    expect(await runWith(["check", "--unwrap", good])).toStrictEqual(valid);
  });

  test("but not if there is nothing to unwrap", async () => {
    stubWebCrypto({ importKey: operationError });
    expect(await runWith(["check", good])).toStrictEqual(valid);
    expect(await runWith(["check", "--unwrap", stored])).toStrictEqual(valid);
    expect((await runWith(["check", "--unwrap", "kid="])).code).toBe(1);
  });
});

test("decodeAndUnwrap returns the decoded request, without the content key", async () => {
  expect(await decodeAndUnwrap(good, {})).toStrictEqual(decodeTokenRequestBody(good));
  expect(await decodeAndUnwrap(leastBody, {})).toStrictEqual(decodeTokenRequestBody(leastBody));
  expect(await decodeAndUnwrap(wrong, {})).toStrictEqual(refused(issue("ek.unwrap")));
});
