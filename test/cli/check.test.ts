import { chmodSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { decodeTokenRequestBody } from "../../src/index.ts";
import { messages } from "../messages/english.ts";
import { createFile, example, runWith, temporaryFolder } from "./in-memory.ts";

const encodedDifferently =
  "expirationTime=%2b60&errorFormat=json&wvExtension=wudo,AAAAAA%3d%3d&kid=FD1A706AC2B36002888F6D4A414333C3&hdcpOutputControl=0" +
  "&contentKey=5438B719BF47A2F5678237477DB2F9E6&customerAuthenticator=123456,0123456789abcdef0123456789abcdef&securityLevel=1";

describe("check with a valid request", () => {
  test("accepts an argument, a file, standard input and a URL, and prints no value", async () => {
    const valid = { code: 0, stdout: "valid\n", stderr: "" };
    expect(await runWith(["check", example])).toStrictEqual(valid);
    expect(await runWith(["check", "--file", createFile(example)])).toStrictEqual(valid);
    expect(await runWith(["check", "-"], { stdin: example })).toStrictEqual(valid);
    expect(await runWith(["check"], { stdin: example })).toStrictEqual(valid);
    expect(await runWith(["check", `https://wv-gen.test.expressplay.com/hms/wv/token?${example}#top`])).toStrictEqual(
      valid,
    );
    expect(await runWith(["check", "--json", example])).toStrictEqual({
      ...valid,
      stdout: '{"version":1,"valid":true,"advice":[],"diagnoses":[]}\n',
    });
  });

  test("ignores one final line break of a file or of standard input", async () => {
    expect((await runWith(["check", "-"], { stdin: `${example}\n` })).code).toBe(0);
    expect((await runWith(["check", "--file", createFile(`${example}\r\n`)])).code).toBe(0);
    expect((await runWith(["check", "-"], { stdin: `${example}\n\n` })).code).toBe(1);
    expect((await runWith(["check", `${example}\n`])).code).toBe(1);
  });

  test("prints the canonical body with --canonical", async () => {
    expect((await runWith(["check", "--canonical", example])).stdout).toBe(`valid\n${example}\n`);
    expect((await runWith(["check", "--canonical", encodedDifferently])).stdout).toBe(`valid\n${example}\n`);
    expect((await runWith(["check", "--canonical", "--json", encodedDifferently])).stdout).toBe(
      `${JSON.stringify({ version: 1, valid: true, canonical: example, advice: [], diagnoses: [] })}\n`,
    );
  });

  test("uses the time of --now, or the clock", async () => {
    const dated = example.replace("%2B60", "2026-01-15T00%3A00%3A00Z");
    expect((await runWith(["check", dated])).code).toBe(0);
    expect((await runWith(["check", "--now", "2026-01-14T23:59:59Z", dated])).code).toBe(0);
    expect((await runWith(["check", "--now", "2026-01-15T00:00:00Z", dated])).stdout).toContain("expirationTime.past");
    expect((await runWith(["check", "--now", String(Date.parse("2025-12-01")), dated])).stdout).toContain(
      "expirationTime.lifetime",
    );
    expect((await runWith(["check", "--now", "tomorrow", dated])).code).toBe(2);
    expect((await runWith(["check", "--now", "+60", dated])).code).toBe(2);
  });

  test("prints advice after the verdict and the canonical body, with exit code 0", async () => {
    const body = `customerAuthenticator=123456,${"0".repeat(32)}&kid=%5Efilm&kek=${"00".repeat(16)}&securityLevel=1&hdcpOutputControl=0`;
    const { code, stdout, stderr } = await runWith(["check", "--canonical", body]);
    expect({ code, stderr }).toStrictEqual({ code: 0, stderr: "" });
    const [verdict, canonical, ...advice] = stdout.split("\n");
    expect([verdict, canonical?.slice(0, 31)]).toStrictEqual(["valid", "customerAuthenticator=123456%2C"]);
    expect(advice).toStrictEqual([
      "",
      "parameter    advice             message",
      "errorFormat  errorFormat.html   errorFormat is html, which is what the service takes where it is absent: a program reads errors better with json.",
      "kek          kek.repeated-byte  kek is one byte repeated, as in a placeholder: check that it is the real key.",
      "",
    ]);
    expect((await runWith(["check", body])).stdout).toBe(["valid", ...advice].join("\n"));
    const json = await runWith(["check", "--json", body]);
    expect(json.code).toBe(0);
    const { advice: listed, ...others } = JSON.parse(json.stdout);
    expect(others).toStrictEqual({ version: 1, valid: true, diagnoses: [] });
    expect(listed).toMatchObject([{ id: "errorFormat.html" }, { id: "kek.repeated-byte", parameter: "kek" }]);
  });

  test("advises by the time of --now, and by the contract", async () => {
    const dated = example.replace("%2B60", "2026-01-15T00%3A00%3A00Z");
    const advise = async (now: string): Promise<string> => (await runWith(["check", "--now", now, dated])).stdout;
    expect(await advise("2026-01-14T23:58:59Z")).toBe("valid\n");
    expect(await advise("2026-01-14T23:59:30Z")).toContain("\nexpirationTime  expirationTime.short  ");
    const withoutLevel = example.replace("&securityLevel=1", "");
    const { stdout } = await runWith(["check", "--contract", "observed", withoutLevel]);
    expect(stdout).toContain("\nsecurityLevel  securityLevel.absent  ");
  });

  test("prints no advice on a request with issues", async () => {
    expect(
      (await runWith(["check", example.replace("errorFormat=json&", "").replace("kid=", "x=")])).stdout,
    ).not.toContain("errorFormat");
  });

  test("accepts unknown parameters with --keep-unknown", async () => {
    expect((await runWith(["check", `${example}&useHttps=true`])).code).toBe(1);
    expect((await runWith(["check", "--keep-unknown", `${example}&useHttps=true`])).code).toBe(0);
  });
});

describe("check with an invalid request", () => {
  test("prints an aligned table of parameter, code, rule and message", async () => {
    const body = `${example.replace("kid=", "KID=").replace("=0&", "=7&")}&wvExtension=a&a+b=&=&cookie=%`;
    const { code, stdout, stderr } = await runWith(["check", body]);
    expect({ code, stderr }).toStrictEqual({ code: 1, stderr: "" });
    const unknown = messages["body.unknown-parameter"];
    expect(stdout.split("\n").map((line) => line.trimEnd())).toStrictEqual([
      "not valid, 7 issues",
      "",
      "parameter          code   rule                     message",
      `"KID"              -      body.unknown-parameter   ${unknown} Did you mean kid?`,
      `-                  -      body.unknown-parameter   ${unknown}`,
      `""                 -      body.unknown-parameter   ${unknown}`,
      `cookie             -      body.percent-encoding    ${messages["body.percent-encoding"]}`,
      `kid                -4018  kid.missing              ${messages["kid.missing"]}`,
      `hdcpOutputControl  -2034  hdcpOutputControl.range  ${messages["hdcpOutputControl.range"]}`,
      `wvExtension[1]     -7009  wvExtension.shape        ${messages["wvExtension.shape"]}`,
      "",
    ]);
  });

  test("prints the singular for one issue", async () => {
    expect((await runWith(["check", example.replace("securityLevel=1", "")])).stdout).toMatch(/^not valid, 1 issue\n/);
  });

  test("prints the issues as JSON with --json", async () => {
    const { code, stdout } = await runWith(["check", "--json", "kid=%5Ekid1"]);
    const decoded = decodeTokenRequestBody("kid=%5Ekid1");
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toStrictEqual({
      version: 1,
      valid: false,
      issues: decoded._tag === "Left" && decoded.left,
      diagnoses: [],
    });
  });

  test("reads a URL without a query as an empty body", async () => {
    const empty = await runWith(["check", ""]);
    expect(empty.code).toBe(1);
    expect(await runWith(["check", "HTTPS://example.com/#?kid=1"])).toStrictEqual(empty);
  });
});

describe("check with diagnoses", () => {
  const quoted = example.replace(
    "123456%2C0123456789abcdef0123456789abcdef",
    '"123456,0123456789abcdef0123456789abcdef"',
  );
  const kid = "kid=/RpwasKzYAKIj21KQUMzww==";
  const mistaken = quoted
    .replace(/kid=[^&]*/, kid)
    .replace(/contentKey=[^&]*/, "contentKey=5438b719bf47a2f5678237477db2f9");

  test("prints them after the issues", async () => {
    const { code, stdout, stderr } = await runWith(["check", mistaken]);
    expect({ code, stderr }).toStrictEqual({ code: 1, stderr: "" });
    const [, table = ""] = stdout.split(/\n\n(?=where)/);
    expect(table.split("\n").map((line) => line.replace(/ {2,}/g, "|").replace(/: .*?\.(?= |$)/, ""))).toStrictEqual([
      "where|diagnosis|message",
      "customerAuthenticator|text.quoted|There are quotation marks around the value",
      "kid|key.base64|This is Base64 It may be: bytes in order, PlayReady header.",
      "contentKey|key.digits|The number of hexadecimal digits is wrong Found 30, wanted 32.",
      "",
    ]);
  });

  test("prints them after the advice of a valid request, and does not change the exit code", async () => {
    const { code, stdout } = await runWith(["check", quoted]);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^valid\n\nparameter +advice +message\ncustomerAuthenticator [^\n]+\n\nwhere +diagnosis +message\ncustomerAuthenticator +text\.quoted /,
    );
  });

  test("prints them as JSON, with counts and origins and without the texts that are meant", async () => {
    const { stdout } = await runWith(["check", "--json", mistaken]);
    expect(JSON.parse(stdout).diagnoses).toStrictEqual([
      { ...at("customerAuthenticator"), id: "text.quoted" },
      { ...at("kid"), id: "key.base64", origins: ["bytes in order", "PlayReady header"] },
      { ...at("contentKey"), id: "key.digits", counts: { found: 30, wanted: [32] } },
    ]);
    expect(JSON.parse((await runWith(["check", "--json", quoted])).stdout)).toMatchObject({
      valid: true,
      diagnoses: [{ id: "text.quoted" }],
    });
  });

  test("names the parameter of a name that is not shown", async () => {
    const { stdout } = await runWith(["check", `${example}&cookie[0]=a&fpExtension=1&%20=1`]);
    const [, table = ""] = stdout.split(/\n\n(?=where)/);
    expect(table).toMatch(
      /^where +diagnosis.*\ncookie +parameter\.brackets .*\nfpExtension +parameter\.fairplay .*\n$/,
    );
  });

  test("diagnoses the query of a URL", async () => {
    expect(await runWith(["check", `https://example.com/?${mistaken}#top`])).toStrictEqual(
      await runWith(["check", mistaken]),
    );
  });

  test("prints no value", async () => {
    for (const options of [[], ["--json"], ["--keep-unknown"], ["--contract", "observed"]]) {
      for (const body of [
        mistaken,
        quoted,
        `curl -d '${mistaken}' https://a.example`,
        new URLSearchParams(mistaken).toString().replaceAll("&", "\n"),
      ]) {
        const { stdout, stderr } = await runWith(["check", ...options, body]);
        expect(stdout).toContain("text.quoted");
        expect(stdout + stderr).not.toMatch(/RpwasK|5438b719|0123456789|fd1a706a|6a701afd/);
      }
    }
  });

  function at(parameter: string): object {
    return { parameter, path: [parameter], message: expect.stringMatching(/^[A-Z].*\.$/) };
  }
});

describe("check prints one line on standard error and returns exit code 2 for", () => {
  const wrong: Record<string, readonly string[]> = {
    "two requests": ["check", example, example],
    "a request and a file": ["check", example, "--file", "f"],
    "an unknown option": ["check", "--secret=5438b719"],
    "an option without its value": ["check", "--file"],
    "a flag with a value": ["check", "--json=5438b719"],
    "lines and a request": ["check", "--lines", "-", example],
    "lines and a file": ["check", "--lines", "-", "--file", "f"],
    "canonical bodies of lines": ["check", "--lines", "-", "--canonical"],
    "a file that does not exist": ["check", "--file", join(tmpdir(), "there-is-no-such-file")],
    "a file name with U+0000": ["check", "--file", "5438b719\0"],
    "a folder": ["check", "--file", tmpdir()],
    "a folder of lines": ["check", "--lines", tmpdir()],
    "the name of a file without its option": ["check", "package.json"],
    "the name of a folder": ["check", "src"],
    "no command": [],
    "another command": ["chekc", "5438b719"],
  };
  test.each(Object.entries(wrong))("%s", (_, args) => expectUsage(args));

  const wrongFiles: Record<string, () => string> = {
    "bytes that are no UTF-8": () => createFile(Uint8Array.of(0x6b, 0xff)),
    "bytes that end too early": () => createFile(Uint8Array.of(0x6b, 0xc3)),
    "a path through a file": () => join(createFile(""), "below"),
  };
  test.each(Object.entries(wrongFiles))("%s", (_, make) => expectUsage(["check", "--file", make()]));

  async function expectUsage(args: readonly string[]): Promise<void> {
    const { code, stdout, stderr } = await runWith(args);
    expect({ code, stdout }).toStrictEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^widevine-license-token: [^\n]+\. See --help\.\n$/);
    expect(stderr).not.toContain("5438b719");
  }

  test("the name of a file that is given as a body", async () => {
    const sentence = "the argument is no body but looks like a file: give it with --file.";
    const file = createFile(example);
    expect((await runWith(["check", file])).stderr).toBe(`widevine-license-token: ${sentence} See --help.\n`);
    for (const missing of [`${file}.none`, "./nofile.txt", "nofile.txt", "catalogue/requests", "NOFILE.JSON", "a.gz"]) {
      expect((await runWith(["check", missing])).stderr, missing).toBe(
        `widevine-license-token: ${sentence} See --help.\n`,
      );
    }
    const bodies = [
      `${file}=`,
      "package.json&",
      "",
      "a\0",
      "kid",
      "kid.0",
      "a.b c",
      "a.",
      "a.jsonl5",
      "nofile.txt=",
      "./a&b",
    ];
    const urls = [
      "https://example.com",
      "HTTPS://example.com/hms/wv/token",
      "http://example.com/a.txt",
      "https://a.example/?kid",
      "/token?kid",
    ];
    for (const body of [...bodies, ...urls]) expect((await runWith(["check", body])).code, body).toBe(1);
  });

  test("standard input that is not UTF-8", async () => {
    const { code, stderr } = await runWith(["check", "-"], { stdin: Uint8Array.of(0x6b, 0xff) });
    expect(code).toBe(2);
    expect(stderr).toContain("standard input cannot be read: its bytes are no UTF-8.");
  });

  test("a file without read permission", async () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0);
    // The superuser may read the folder; then the file does not exist.
    const { code, stderr } = await runWith(["check", "--file", join(folder, "request.txt")]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/permission is denied|there is none of that name/);
  });
});
