import fc from "fast-check";
import { expect, test } from "vitest";
import { documented, type ObservedTokenRequest, observed, type TokenRequest } from "../../src/core.ts";
import { diagnose } from "../../src/diagnose/index.ts";
import { createSuspicion } from "../../src/diagnose/suspicion.ts";
import { decodeTokenRequestBody } from "../../src/request/decode.ts";
import { arbitrariesOf } from "../../src/testing/index.ts";

test.each([
  ["documented", documented],
  ["observed", observed],
] as const)(
  "property: a valid request of the %s contract is suspect if it has diagnoses, and only then",
  (_, contract) => {
    const isSuspect = createSuspicion(contract);
    const { tokenRequestBody } = arbitrariesOf<TokenRequest | ObservedTokenRequest>(contract);
    const marks = fc.constantFrom(
      "",
      "&cookie=nil",
      "&contentId=%24ID",
      "&contentId=a%2525",
      "&cookie=%22a%22",
      "&x=nil",
    );
    fc.assert(
      fc.property(tokenRequestBody, marks, (body, mark) => {
        const options = { contract, unknown: "keep" } as const;
        const decoded = decodeTokenRequestBody(body + mark, options);
        if (decoded._tag === "Left") return;
        expect(isSuspect(decoded.right)).toBe(diagnose(body + mark, options).length > 0);
      }),
      { numRuns: 300 },
    );
  },
);

test.each<[string, boolean]>([
  ["customerAuthenticator=1&kid=%5Ea&kek=33333333333333333333333333333333", false],
  [`customerAuthenticator=1&kid=%5Ea&kek=${"3".repeat(64)}`, true],
  ["customerAuthenticator=%221%22&kid=%5Ea&kek=33333333333333333333333333333333", true],
  [`customerAuthenticator=1%252C${"0".repeat(32)}&kid.0=%5Ea&kek=33333333333333333333333333333333`, true],
  ["customerAuthenticator=nil&kid.0=%5Ea&kek=33333333333333333333333333333333", true],
  ["customerAuthenticator=1&kid.0=%5Ea&kek=33333333333333333333333333333333&wvExtension=wudo,AAAA", false],
])("%s is suspect: %s", (body, suspect) => {
  const decoded = decodeTokenRequestBody(body, { contract: observed });
  expect(decoded._tag === "Right" && createSuspicion(observed)(decoded.right)).toBe(suspect);
  expect(diagnose(body, { contract: observed }).length > 0).toBe(suspect);
});
