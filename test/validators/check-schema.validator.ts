import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { eventErrors } from "../../src/events/index.ts";
import { example, runWith } from "../cli/in-memory.ts";
import { publishedCallers } from "../request/published-callers.ts";

const schema: unknown = JSON.parse(readFileSync("docs/spec/check.schema.json", "utf8"));
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
const isValid = ajv.compile(Object(schema));

/** The JSON values that a command prints, each on a line. */
async function print(args: readonly string[], stdin = ""): Promise<readonly unknown[]> {
  const { stdout, stderr } = await runWith(args, { stdin });
  expect(stderr).toBe("");
  return stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

const broken = "customerAuthenticator=1&KID=%5Ea&wvExtension=a&useHttps=true&cookie=%&securityLevel=6";
const lines = [example, broken, "x".repeat(2 ** 20 + 1), "x=1&".repeat(200), broken.replaceAll("&", "\n")].join("\n");
const keys = "customerAuthenticator=1&kid.0=%5Ea&contentKey.0=0&kid.2=%5Eb&ek.2=0&kid.0=&securityLevel.0=1";
const oneKey = `customerAuthenticator=1&kid.0=%5Ea&contentKey.0=${"00".repeat(16)}`;
const many = publishedCallers.map(({ body }) => body).join("\n");
const mistaken = `customerAuthenticator="1"&kid=/RpwasKzYAKIj21KQUMzww==&contentKey=VDi3Gb9HovVngjdHfbL55g==&kid.0=0`;
const observed = ["--contract", "observed"];

describe("the schema describes", () => {
  test.each<[readonly string[], string?]>([
    [["check", "--json", example]],
    [["check", "--json", "--canonical", "--keep-unknown", `${example.replace("&errorFormat=json", "")}&Cookie=1`]],
    [["check", "--json", broken]],
    [["check", "--json", "--contract", "observed", keys]],
    [["check", "--json", "--contract", "observed", oneKey]],
    [["check", "--lines", "-"], lines],
    [["check", "--lines", "-", "--json", ...observed], `${many}\n${keys}`],
    [["check", "--json", mistaken]],
    [["check", "--json", mistaken.replace(/kid=[^&]*/, "kid=1")]],
    [["check", "--json", `curl -d '${mistaken}'`]],
    [["check", "--json", ...observed, "kid[0]=1&kid_1=2&rightsType=1"]],
    [["check", "--lines", "-"], `${mistaken}\n?${mistaken}`],
    [["check", "--lines", "-"], `${example}&cookie=nil`],
    [["encode", "--json", "-"], example],
    [["encode", "--json", "-"], broken],
    [["encode", "--json", "--url", "test", "-"], example],
    [["encode", "--json", "--curl", "-"], example],
    [["explain", "--json"]],
    [["explain", "--json", ...observed]],
    [["explain", "--json", "kid"]],
    [["explain", "--json", "keys.gap"]],
    [["explain", "--json", "method.get"]],
    [["explain", "--json", "key.uuid"]],
    ...eventErrors.map(({ code }): [string[]] => [["explain", "--json", String(code)]]),
  ])("the output of %j", async (args, stdin) => {
    for (const output of await print(args, stdin)) {
      isValid(output);
      expect(isValid.errors, JSON.stringify(output).slice(0, 500)).toBeNull();
    }
  });
});

const issue = { rule: "kid.hex", code: -4020, parameter: "kid", path: ["kid"], message: "…" };
const advice = { id: "errorFormat.html", parameter: "errorFormat", message: "…" };
const diagnosis = { id: "key.digits", parameter: "kid", path: ["kid"], message: "…" };
const diagnoses = [{ ...diagnosis, counts: { found: 30, wanted: [32] } }];
const valid = { version: 1, valid: true, advice: [advice], diagnoses };
const refused = { version: 1, valid: false, issues: [issue], diagnoses };
const notEncoded = { version: 1, valid: false, issues: [issue] };

test.each([valid, refused, notEncoded])("the schema accepts %j", (output) => {
  expect(isValid(output)).toBe(true);
});

test.each([
  ["no version", { valid: true, advice: [], diagnoses: [] }],
  ["another version", { ...valid, version: 2 }],
  ["a valid request with issues", { ...valid, issues: [issue] }],
  ["a valid request without advice", { version: 1, valid: true, diagnoses: [] }],
  ["a refused request without issues", { ...refused, issues: [] }],
  ["an unknown rule", { ...refused, issues: [{ ...issue, rule: "kid.odd" }] }],
  ["an unknown code", { ...refused, issues: [{ ...issue, code: -1 }] }],
  ["an unknown parameter", { ...refused, issues: [{ ...issue, parameter: "KID" }] }],
  ["an issue with a value", { ...refused, issues: [{ ...issue, value: "fd1a" }] }],
  ["an issue without a path", { ...refused, issues: [{ ...issue, path: undefined }] }],
  ["unknown advice", { ...valid, advice: [{ ...advice, id: "kid.odd" }] }],
  ["advice with a code", { ...valid, advice: [{ ...advice, code: -4020 }] }],
  ["a valid request without diagnoses", { ...valid, diagnoses: undefined }],
  ["an unknown diagnosis", { ...valid, diagnoses: [{ ...diagnosis, id: "kid.odd" }] }],
  ["a diagnosis with its fix", { ...refused, diagnoses: [{ ...diagnosis, fix: "fd1a" }] }],
  ["a diagnosis with the texts of its choices", { ...refused, diagnoses: [{ ...diagnosis, choices: [] }] }],
  ["a line 0", { version: 1, line: 0, issues: [issue], diagnoses: [] }],
  ["a line without issues and error", { version: 1, line: 1, issues: [], diagnoses: [] }],
  ["a bad line without diagnoses", { version: 1, line: 1, issues: [issue] }],
  ["a sum without its bad lines", { version: 1, checked: 1, valid: 1 }],
  ["a body and a URL", { version: 1, valid: true, body: "", url: "" }],
  [
    "an unknown rule that is explained",
    { version: 1, rules: [{ rule: "kid.odd" }], codes: [], advice: [], diagnoses: [] },
  ],
])("the schema refuses %s", (_, output) => {
  expect(isValid(JSON.parse(JSON.stringify(output)))).toBe(false);
});
