import { expect, test } from "vitest";
import { compile } from "./compile.ts";

// What the compiler says of a wrong request must be read by a person: named types, no page-long expansions.

const wrong: Record<string, string> = {
  "ek without kek": `buildTokenRequest({ ...base, ek: contentKey });`,
  "no key": `buildTokenRequest(base);`,
  "a missing member": `buildTokenRequest({ kid: "^kid1", securityLevel: 1, hdcpOutputControl: 0, contentKey });`,
  "a level out of range": `buildTokenRequest({ ...base, contentKey, securityLevel: 6 });`,
  "an unknown member": `buildTokenRequest({ ...base, contentKey, useHttps: "true" });`,
  "an expiration without plus": `buildTokenRequest({ ...base, contentKey, expirationTime: "60" });`,
};

test("each refusal is short and speaks of named types", () => {
  const { errors } = compile(`import { buildTokenRequest } from "../../src/index.ts";
    const base = { customerAuthenticator: "", kid: "^kid1", securityLevel: 1, hdcpOutputControl: 0 } as const;
    const contentKey: string = "";
    ${Object.values(wrong).join("\n")}`);
  expect(errors).toHaveLength(Object.keys(wrong).length);
  for (const { text } of errors) {
    expect(text.length, text).toBeLessThan(900);
    expect(text).toMatch(/KeyRequestInput|SecurityLevel|Broken</);
  }
});
