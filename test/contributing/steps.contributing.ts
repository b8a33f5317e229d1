import { rmSync } from "node:fs";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generateContracts } from "../contracts/generate.ts";
import { referenceDecodeBody } from "../reference/decode-body.ts";
import { missingExports, type Source, unreachedFiles } from "../structure.ts";
import { apply, fileOf, name, rule, type Step, stepsWith, written } from "./add-parameter.ts";
import { definition, fileOfRule, ruleSteps } from "./add-rule.ts";
import { Compiler, copySource, type SourceCopy, writeCopy } from "./source-copy.ts";

// Adds a parameter, and a rule, to a copy of the source by the steps of CONTRIBUTING.md, and leaves out each of them once: the
// compiler or a named test notices it.

const compiler = new Compiler();
const structureRules = { missingExports, unreachedFiles };
const folders: string[] = [];
let steps: readonly Step[] = [];
let complete: SourceCopy;
let folder: string;

beforeAll(async () => {
  const copy = write(apply(copySource(), written));
  const { documentedEntries } = await load(copy, "src/contracts/documented.ts");
  const { observedEntries } = await load(copy, "src/contracts/observed.ts");
  steps = stepsWith(generateContracts(documentedEntries, observedEntries));
  complete = apply(copySource(), steps);
  folder = write(complete);
});

afterAll(() => {
  for (const path of folders) rmSync(path, { recursive: true });
});

describe("a parameter, with all steps: ", () => {
  test("the source compiles and keeps its structure", () => {
    const files = [...complete.keys()].filter((file) => !file.startsWith("src/cli/"));
    expect(compiler.errors(complete, files)).toStrictEqual([]);
    expect(missingExports(toSources(complete))).toStrictEqual([]);
    expect(unreachedFiles(toSources(complete))).toStrictEqual([]);
  });

  test("each parameter is decoded into its own property, and encoded from it", async () => {
    const { decodeTokenRequestBody } = await load(folder, "src/request/decode.ts");
    const { encodeTokenRequest, encodeTokenRequestBody } = await load(folder, "src/request/encode.ts");
    const { redactTokenRequest } = await load(folder, "src/request/redact.ts");
    const decoded = decodeTokenRequestBody(new URLSearchParams(texts).toString());
    expect(decoded._tag).toBe("Right");
    expect(encodeTokenRequest(decoded.right)).toStrictEqual({ ...texts, wvExtension: [texts.wvExtension] });
    expect(encodeTokenRequestBody(decoded.right)).toBe(new URLSearchParams(texts).toString());
    const redacted = redactTokenRequest(decoded.right);
    const shown = Object.keys(texts).filter((property) => redacted[property] !== "[redacted]");
    expect(Object.keys(texts).filter((property) => !shown.includes(property))).toStrictEqual(secrets);
    expect(shown).toContain(name);
  });

  test("its rule is found, and explained", async () => {
    const { decodeTokenRequestBody } = await load(folder, "src/request/decode.ts");
    const { rules } = await load(folder, "src/rule-book/index.ts");
    const { fields } = await load(folder, "src/form/index.ts");
    const decoded = decodeTokenRequestBody(new URLSearchParams({ ...texts, [name]: "yes" }).toString());
    expect(decoded.left).toMatchObject([{ rule, parameter: name }]);
    expect(rules[rule]).toMatchObject({ parameter: name });
    expect(fields[name].label).toBe("Client hint");
  });

  test("the texts for docs/spec do not compile without some for it", () => {
    expect(compiler.errors(complete, ["docs/spec/vectors/accepted-texts.ts"]).join()).toContain(name);
  });

  test("a reference decoder that does not know it disagrees, as test/oracle/reference.test.ts finds", () => {
    expect(referenceDecodeBody(new URLSearchParams(texts).toString())).toMatchObject({
      valid: false,
      issues: [{ rule: "body.unknown-parameter" }],
    });
  });
});

describe("a parameter, without the step", () => {
  test.each(stepsWith({}))("of $file", ({ file, noticedBy }) => {
    const copy = apply(
      copySource(),
      steps.filter((step) => step.file !== file),
    );
    if ("compiler" in noticedBy) {
      expect(compiler.errors(copy, [fileOf(noticedBy.compiler)])).not.toStrictEqual([]);
    } else {
      expect(structureRules[noticedBy.structure](toSources(copy))).not.toStrictEqual([]);
    }
  });
});

describe("a rule", () => {
  const files = ruleSteps.map(({ file }) => fileOfRule(file));

  test("with all steps: their files compile", () => {
    expect(compiler.errors(apply(copySource(), [...ruleSteps, definition]), files)).toStrictEqual([]);
  });

  test.each(ruleSteps)("without the step of $file", ({ file, noticedBy }) => {
    const others = ruleSteps.filter((step) => step.file !== file);
    expect(noticedBy).toHaveProperty("compiler", file);
    expect(compiler.errors(apply(copySource(), [...others, definition]), [fileOfRule(file)])).not.toStrictEqual([]);
  });
});

/** A text for each parameter, in canonical order, all different. */
const texts = {
  customerAuthenticator: "123456",
  errorFormat: "json",
  generalFlags: "0000",
  kek: "000102030405060708090a0b0c0d0e0f",
  [name]: "true",
  kid: "fd1a706ac2b36002888f6d4a414333c3",
  ek: "5dbd06c0056b42fe0b8cf406679620c31bd619732730433d",
  contentKey: "5438b719bf47a2f5678237477db2f9e6",
  contentId: "Vertigo",
  securityLevel: "1",
  hdcpOutputControl: "0",
  licenseDuration: "86400",
  wvExtension: "wudo,AAAAAA==",
  expirationTime: "+60",
  cookie: "order-4711",
};
const secrets = ["customerAuthenticator", "kek", "ek", "contentKey"];

function toSources(copy: SourceCopy): readonly Source[] {
  return [...copy].map(([file, text]) => ({ path: relative("src", file), text }));
}

function write(copy: SourceCopy): string {
  const path = writeCopy(copy);
  folders.push(path);
  return path;
}

function load(path: string, file: string) {
  return import(join(path, file));
}
