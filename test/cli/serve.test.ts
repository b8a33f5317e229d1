import { createServer } from "node:http";
import { expect, test } from "vitest";
import { decodeTokenResponse } from "../../src/index.ts";
import { listen } from "../recipes/token-service.ts";
import { createFile, example, type Outcome, runWith } from "./in-memory.ts";

const other = example.replace("123456", "654321");

/** Runs `serve` on a free port while `use` sends to its endpoint. */
async function serve(
  use: (endpoint: string) => Promise<void>,
  args: readonly string[] = [],
  stdin = "",
): Promise<Outcome> {
  let used: Promise<void> = Promise.resolve();
  const untilSignal = async (stdout: string): Promise<void> => {
    used = use(stdout.trimEnd());
    await used.catch(() => {});
  };
  const outcome = await runWith(["serve", "--port", "0", ...args], { stdin, untilSignal });
  await used; // throws what `use` has found
  return outcome;
}

/** Sends a body; returns `granted`, or the code of the refusal. */
async function ask(endpoint: string, body: string): Promise<unknown> {
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const response = await fetch(endpoint, { method: "POST", headers, body });
  const decoded = decodeTokenResponse({ status: response.status, body: await response.text() });
  return decoded._tag === "Right" ? "granted" : decoded.left.code;
}

test("prints its endpoint and nothing else, answers token requests there, and ends with exit code 0", async () => {
  let endpoint = "";
  const { code, stdout, stderr } = await serve(async (printed) => {
    endpoint = printed;
    expect(await ask(endpoint, example)).toBe("granted");
    expect(await ask(endpoint, other)).toBe("granted");
    await expect(ask(endpoint.replace("127.0.0.1", "127.0.0.2"), example)).rejects.toThrow();
    expect(await ask(endpoint, example.replace("securityLevel=1", "securityLevel=6"))).toBe(-7004);
    expect(await ask(endpoint, example.replace("%2B60", "2020-01-01T00%3A00%3A00Z"))).toBe(-2002);
  });
  expect({ code, stderr }).toStrictEqual({ code: 0, stderr: "" });
  expect(stdout).toBe(`${endpoint}\n`);
  expect(endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/hms\/wv\/token$/);
  await expect(fetch(endpoint)).rejects.toThrow();
});

test("validates by --now, --keep-unknown and --contract", async () => {
  const observed = example.replace("&securityLevel=1", "&name=1");
  const dated = `${observed.replace("%2B60", "2020-01-02T00%3A00%3A00Z")}`;
  const { code } = await serve(
    async (endpoint) => expect(await ask(endpoint, dated)).toBe("granted"),
    ["--now", "2020-01-01T00:00:00Z", "--keep-unknown", "--contract", "observed"],
  );
  expect(code).toBe(0);
});

test("accepts only the authenticators of --authenticators, and prints none of them", async () => {
  const lines = "123456,0123456789abcdef0123456789abcdef\r\n\n111111,0123456789abcdef0123456789abcdef\n";
  for (const [file, stdin] of [
    [createFile(lines), ""],
    ["-", lines],
  ] satisfies [string, string][]) {
    const use = async (endpoint: string): Promise<void> => {
      expect(await ask(endpoint, example)).toBe("granted");
      expect(await ask(endpoint, example.replace("123456", "111111"))).toBe("granted");
      expect(await ask(endpoint, other)).toBe(-2018);
    };
    const { code, stdout, stderr } = await serve(use, ["--authenticators", file], stdin);
    expect(code).toBe(0);
    expect(stdout + stderr).not.toContain("0123456789");
  }
});

test("says so if another program listens at the port", async () => {
  const { port } = new URL(await listen(createServer()));
  expect(await runWith(["serve", "--port", port])).toStrictEqual({
    code: 2,
    stdout: "",
    stderr:
      "widevine-license-token: serve cannot listen at this port: another program listens there; give another --port. See --help.\n",
  });
});

test.each([
  ["serve takes options only", ["kid=^kid1"]],
  ["--port takes a number", ["--port", "65536"]],
  ["--port takes a number", ["--port", "http"]],
  ["--port takes a number", ["--port="]],
  ["--port takes a number", ["--port=-1"]],
  ["the file cannot be read", ["--authenticators", "there-is-no-such-file"]],
])("refuses wrong use: %s, %j", async (sentence, args) => {
  const { code, stdout, stderr } = await runWith(["serve", ...args]);
  expect({ code, stdout }).toStrictEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(`: ${sentence}`);
});

test("refuses a line of authenticators that is too long", async () => {
  const { code, stderr } = await serve(async () => {}, ["--authenticators", "-"], "1".repeat(2 ** 20 + 1));
  expect(code).toBe(2);
  expect(stderr).toContain("--authenticators takes a file with an authenticator on each line.");
});
