import ts from "typescript";
import { expect, test } from "vitest";

// What the compiler says of a wrong request must be read by a person: named types, no page-long expansions.

const wrong: Record<string, string> = {
  "ek without kek": `buildTokenRequest({ ...base, ek: "" });`,
  "no key": `buildTokenRequest(base);`,
  "a missing member": `buildTokenRequest({ kid: "", securityLevel: 1, hdcpOutputControl: 0, contentKey: "" });`,
  "a level out of range": `buildTokenRequest({ ...base, contentKey: "", securityLevel: 6 });`,
  "an unknown member": `buildTokenRequest({ ...base, contentKey: "", useHttps: "true" });`,
  "an expiration without plus": `buildTokenRequest({ ...base, contentKey: "", expirationTime: "60" });`,
};

test("each refusal is short and speaks of named types", () => {
  const messages = compile(
    Object.values(wrong)
      .map((line) => `${line}\n`)
      .join(""),
  );
  expect(messages).toHaveLength(Object.keys(wrong).length);
  for (const message of messages) {
    expect(message.length, message).toBeLessThan(700);
    expect(message).toMatch(
      /TokenRequestInput|KeyRequestInput|ExpirationTimeInput|SecurityLevel|securityLevel|'\+\$|1 \| "1"/,
    );
  }
});

function compile(lines: string): string[] {
  const name = new URL("virtual.ts", import.meta.url).pathname;
  const source = `import { buildTokenRequest } from "../../src/index.ts";
    const base = { customerAuthenticator: "", kid: "", securityLevel: 1, hdcpOutputControl: 0 } as const;\n${lines}`;
  const config = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ".", { noEmit: true, types: [] });
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (file) => file === name || fileExists(file);
  host.getSourceFile = (file, languageVersion, ...rest) =>
    file === name ? ts.createSourceFile(file, source, languageVersion) : getSourceFile(file, languageVersion, ...rest);
  const program = ts.createProgram([name], options, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(name))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}
