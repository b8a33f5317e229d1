import { describe, expect, test } from "vitest";
import { createFile, example, type Outcome, runWith } from "./in-memory.ts";

const authenticator = "123456,0123456789abcdef0123456789abcdef";
const base64 = "VDi3Gb9HovVngjdHfbL55g==";
const mistaken = `customerAuthenticator=${authenticator}&kid=fd1a706a-c2b3-6002-888f-6d4a414333c3&contentKey=${base64}&securityLevel=1&hdcpOutputControl=0`;
const fixed =
  "customerAuthenticator=123456%2C0123456789abcdef0123456789abcdef&kid=fd1a706ac2b36002888f6d4a414333c3" +
  "&contentKey=5438b719bf47a2f5678237477db2f9e6&securityLevel=1&hdcpOutputControl=0";

/** The first two columns of the table of diagnoses, which is all that is printed where a body is fixed. */
function applied({ stderr }: Outcome): readonly string[] {
  return rowsOf(stderr);
}

function rowsOf(table = ""): readonly string[] {
  const [heading = "", ...rows] = table.trimEnd().split("\n");
  expect(heading).toMatch(/^where +diagnosis +message$/);
  return rows.map((row) => row.split(/ {2,}/).slice(0, 2).join(" "));
}

describe("prints the canonical body, and to standard error what was fixed, of", () => {
  const url = `https://wv-gen.test.expressplay.com/hms/wv/token?${mistaken}`;
  const values = ["kid key.uuid", "contentKey key.base64"];
  test.each<[string, string, readonly string[]]>([
    ["a body", mistaken, values],
    ["a URL", url, ["- body.url", ...values]],
    ["a curl command", `curl -X POST -d '${mistaken}' https://a.example/hms/wv/token`, ["- body.command", ...values]],
    ["a text with line breaks", mistaken.replaceAll("&", "\n"), ["- body.lines", ...values]],
    ["a body with a question mark", `?${fixed}`, ["- body.question-mark"]],
  ])("%s", async (_, text, diagnoses) => {
    const outcome = await runWith(["fix", text]);
    expect({ code: outcome.code, stdout: outcome.stdout }).toStrictEqual({ code: 0, stdout: `${fixed}\n` });
    expect(applied(outcome)).toStrictEqual(diagnoses);
    expect(await runWith(["fix", "--file", createFile(`${text}\n`)])).toStrictEqual(outcome);
    expect(await runWith(["fix", "-"], { stdin: text })).toStrictEqual(outcome);
    expect(await runWith(["fix"], { stdin: text })).toStrictEqual(outcome);
  });
});

test("prints the canonical body of a valid one, and nothing else", async () => {
  const upper = example.replace("fd1a706ac2b3", "FD1A706AC2B3");
  for (const body of [example, upper]) {
    expect(await runWith(["fix", body])).toStrictEqual({ code: 0, stdout: `${example}\n`, stderr: "" });
  }
});

describe("leaves what is accepted as it is, and names it:", () => {
  const quoted = mistaken.replace(authenticator, `"${authenticator}"`);
  const quotedBody = fixed.replace(/=(123456.*?)&/, "=%22$1%22&");
  const hex = `kek=${"3".repeat(64)}`;
  test.each<[string, string, string, readonly string[]]>([
    ["beside what is fixed", quoted, quotedBody, ["kid key.uuid", "contentKey key.base64"]],
    ["alone", quotedBody, quotedBody, []],
  ])("quotation marks, %s", async (_, text, body, rows) => {
    const { code, stdout, stderr } = await runWith(["fix", text]);
    expect({ code, stdout }).toStrictEqual({ code: 0, stdout: `${body}\n` });
    const [before = "", after] = stderr.split(/^left as it is, since it is accepted:\n/m);
    expect(rows.length === 0 ? before : rowsOf(before)).toStrictEqual(rows.length === 0 ? "" : rows);
    expect(rowsOf(after)).toStrictEqual(["customerAuthenticator text.quoted"]);
    expect(stderr).not.toContain(authenticator);
  });

  test("digits of digits", async () => {
    const { code, stdout, stderr } = await runWith(["fix", `${fixed}&${hex}`]);
    expect([code, stdout.includes(hex)]).toStrictEqual([0, true]);
    expect(rowsOf(stderr.split(":\n")[1])).toStrictEqual(["kek key.hex-of-hex"]);
  });
});

describe("prints no body, but what it is, if a placeholder is left:", () => {
  test.each<[string, string, readonly string[]]>([
    ["in place of the authenticator", fixed.replace(/=123456.*?&/, "=%3CAPI_KEY%3E&"), ["customerAuthenticator"]],
    ["in a cookie", `${fixed}&cookie=undefined&contentId=%24ID`, ["contentId", "cookie"]],
    ["under a fixed name", `${fixed}&cookie[0]=null`, ["cookie parameter.brackets", "cookie"]],
  ])("%s", async (_, text, wheres) => {
    const { code, stdout, stderr } = await runWith(["fix", text]);
    expect({ code, stdout }).toStrictEqual({ code: 1, stdout: "" });
    const rows = wheres.map((where) => (where.includes(" ") ? where : `${where} text.placeholder`));
    expect(rowsOf(stderr)).toStrictEqual(rows);
    expect(stderr).not.toMatch(/API_KEY|undefined|ID\b|null/);
  });
});

test("names a license URL, whichever way it comes", async () => {
  const url = "https://wv.service.expressplay.com/hms/wv/rights/?ExpressPlayToken=AQ";
  for (const command of ["fix", "check"]) {
    for (const outcome of [await runWith([command, url]), await runWith([command], { stdin: `${url}\n` })]) {
      expect(outcome.code).toBe(1);
      expect(outcome.stdout + outcome.stderr).toMatch(/^- +body\.answer /m);
      expect(outcome.stdout + outcome.stderr).not.toMatch(/body\.url|=AQ/);
    }
  }
});

describe("prints no body, but the issues and diagnoses, if a mistake cannot be fixed in exactly one way:", () => {
  test.each<[string, string, readonly string[]]>([
    ["a key that is too short", mistaken.replace("fd1a706a-", ""), ["kid.hex", "key.base64"]],
    [
      "a kid in Base64",
      mistaken.replace(/kid=[^&]*/, "kid=/RpwasKzYAKIj21KQUMzww=="),
      ["kid.hex", "key.base64", "It may be: "],
    ],
    ["a URL", `https://a.example/?${mistaken}&kid=1`, ["body.duplicate", "body.url", "key.uuid"]],
    ["a curl command", `curl -d '${mistaken}&x=1' https://a.example`, ["body.unknown-parameter", "body.command"]],
    ["a curl command without a body", "curl https://a.example/hms/wv/token", ["kid.missing", "body.command"]],
    ["JSON", `{"url": "https://a.example", "key": ["${base64}"]}`, ["kid.missing", "body.json"]],
    ["a body of the other contract", `${fixed}&useHttps=true`, ["body.unknown-parameter", "contract.observed"]],
    ["an empty text", "", ["kid.missing"]],
  ])("%s", async (_, text, parts) => {
    const { code, stdout, stderr } = await runWith(["fix", text]);
    expect({ code, stdout }).toStrictEqual({ code: 1, stdout: "" });
    for (const part of parts) expect(stderr).toContain(part);
    expect(stderr).toMatch(/^parameter +code +rule +message\n/);
    for (const secret of [authenticator, base64, "5438b719"]) expect(stderr).not.toContain(secret);
  });
});

test("takes the options of decoding", async () => {
  const fix = async (...args: string[]) => (await runWith(["fix", ...args])).code;
  expect(await fix("--keep-unknown", `${mistaken}&x=1`)).toBe(0);
  expect(await fix("--contract", "observed", `${mistaken}&useHttps=true`)).toBe(0);
  const dated = `${mistaken}&expirationTime=2026-01-15 00:00:00Z`;
  expect(await fix("--now", "2026-01-14T00:00:00Z", dated)).toBe(0);
  expect(await fix("--now", "2026-01-16T00:00:00Z", dated)).toBe(1);
});

test("prints no body of a request that was too late at first", async () => {
  // The date-time is past for the first question, and not for the later ones.
  const times = [Date.parse("2026-01-16T00:00:00Z")];
  const now = (): number => times.pop() ?? Date.parse("2026-01-14T00:00:00Z");
  const dated = `${fixed}&expirationTime=2026-01-15T00%3A00%3A00Z`;
  expect(await runWith(["fix", dated], { now })).toStrictEqual({ code: 1, stdout: "", stderr: "" });
});

test("takes a command behind a prompt for no file", async () => {
  for (const start of ["$ ", "> ", "sudo ", "/usr/bin/", "$ sudo /usr/bin/"]) {
    const { code, stderr } = await runWith(["fix", `${start}curl https://a.example/hms/wv/token`]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^- +body\.command /m);
  }
});

test.each([
  ["fix takes one request", [mistaken, mistaken]],
  ["fix takes one request", [mistaken, "--file", "f"]],
  ["the argument is no body but looks like a file", ["package.json"]],
  ["the file cannot be read", ["--file", "there-is-no-such-file"]],
  ["fix takes the options", ["--json", mistaken]],
])("refuses wrong use: %s, %j", async (sentence, args) => {
  const { code, stdout, stderr } = await runWith(["fix", ...args]);
  expect({ code, stdout }).toStrictEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(`: ${sentence}`);
});
