import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ParameterName } from "../../src/contracts/names.ts";
import { documented, type ObservedTokenRequest, observed, type TokenRequest } from "../../src/core.ts";
import { bodyMistakes } from "../../src/diagnose/body/body-mistakes.ts";
import { applyFixes, diagnose } from "../../src/diagnose/index.ts";
import { mistakesOf } from "../../src/diagnose/parameter-mistakes.ts";
import { decodeTokenRequestBody } from "../../src/request/decode.ts";
import { encodeTokenRequestBody } from "../../src/request/encode.ts";
import { arbitrariesOf } from "../../src/testing/index.ts";
import { valueDamages } from "../parameters/value-damages.ts";
import { bodyDamages } from "./body/damages.ts";

// A valid request that one mistake has damaged, so that it is refused, is diagnosed as that mistake, and fixing it gives the
// canonical body of the undamaged request. The mistakes with a fix are all in these tables.

const contracts = [
  ["documented", documented],
  ["observed", observed],
] as const;

type AnyContract = (typeof contracts)[number][1];

describe.each(contracts)("in the %s contract", (name, contract) => {
  const options = { contract };
  const { tokenRequest } = arbitrariesOf<TokenRequest | ObservedTokenRequest>(contract);
  const bodies = tokenRequest.map((request) => encodeTokenRequestBody(request));
  const canonical = (body: string): string | undefined => {
    const decoded = decodeTokenRequestBody(body, options);
    return decoded._tag === "Right" ? encodeTokenRequestBody(decoded.right) : undefined;
  };

  /** Expects these diagnoses of a damaged body, beside those of accepted texts, and the fixed body. */
  function expectLaw(body: string, damaged: string, ids: readonly string[]): void {
    fc.pre(canonical(damaged) === undefined && canonical(body) !== undefined);
    const before = diagnose(body, options).map(({ id, path }) => JSON.stringify([id, path]));
    const found = diagnose(damaged, options).filter(({ id, path }) => !before.includes(JSON.stringify([id, path])));
    // What one contract refuses, the other may accept.
    const ofRequest = found.map(({ id }) => id).filter((id) => id !== "contract.observed");
    expect([damaged, ofRequest]).toStrictEqual([damaged, ids]);
    const fixed = applyFixes(damaged, options);
    expect([damaged, fixed?.body]).toStrictEqual([damaged, canonical(body)]);
  }

  test.each(Object.entries(bodyDamages))("%s", (id, damages) => {
    fc.assert(
      fc.property(bodies, damages, (body, damage) => {
        expectLaw(body, damage(body), [id]);
      }),
    );
  });

  describe.each(valueDamages(name))("%s", (parameter, values) => {
    test.each(values.map((one, at) => [at, one] as const))("damage %i", (_, value) => {
      fc.assert(
        fc.property(bodies, value, (body, { ids, text, damaged }) => {
          fc.pre(text !== damaged);
          const put = (one: string): string => putInto(body, parameter, one, contract);
          expectLaw(put(text), put(damaged), ids);
        }),
        { numRuns: 20 }, // each of some hundred damages
      );
    });
  });

  test("the names, with brackets or an underscore", () => {
    const written = fc.constantFrom<[string, (plain: string, index: number) => string]>(
      ["parameter.brackets", (plain, index) => `${plain}[${index}]`],
      ["parameter.brackets", (plain, index) => `${encodeURIComponent(`${plain}[${index}]`)}`],
      ["keys.underscore", (plain, index) => `${plain}_${index}`],
    );
    fc.assert(
      fc.property(bodies, written, (body, [id, write]) => {
        const isOfKey = (plain: string): boolean => contract.keyed?.slotOf(plain) !== undefined;
        let extensions = 0;
        const names = body.split("&").map((pair) => {
          const [whole = "", text] = pair.split("=");
          const [plain = "", index] = whole.split(".");
          if (index !== undefined) return `${write(plain, Number(index))}=${text}`;
          if (isOfKey(plain) || id === "keys.underscore") return pair;
          return `${write(plain, plain === "wvExtension" ? extensions++ : 0)}=${text}`;
        });
        const damaged = names.join("&");
        const count = names.filter((pair, at) => pair !== body.split("&")[at]).length;
        fc.pre(count > 0);
        expectLaw(body, damaged, Array(count).fill(id));
      }),
    );
  });

  test("every mistake with a fix is in the tables", () => {
    const withoutFix = ["text.placeholder", "key.digits", "key.characters", "time.no-zone"];
    // A kid in Base64 has choices; an authenticator is accepted with these.
    const never = [
      "kid text.raw-plus",
      "kid key.base64",
      "customerAuthenticator text.quoted",
      "customerAuthenticator text.encoded-twice",
    ];
    const damages = valueDamages(name).flatMap(([parameter, values]) =>
      values.flatMap((one) => fc.sample(one, 200).flatMap(({ ids }) => ids.map((id) => `${parameter} ${id}`))),
    );
    const rows = Object.entries(mistakesOf(contract)).flatMap(([parameter, { wrappers, others }]) =>
      contract.slotsByName.get(parameter) === undefined || parameter === "contentId"
        ? []
        : [...wrappers, ...others].flatMap(({ id }) => (withoutFix.includes(id) ? [] : [`${parameter} ${id}`])),
    );
    expect(rows.filter((row) => !damages.includes(row) && !never.includes(row))).toStrictEqual([]);
    expect(bodyMistakes.map(({ id }) => id).filter((id) => !Object.hasOwn(bodyDamages, id))).toStrictEqual([
      "body.multipart",
      "body.answer",
    ]);
  });
});

/** Writes a text of a parameter into a body: in the place of its first value, or at the end. */
function putInto(body: string, parameter: ParameterName, text: string, { keyed }: AnyContract): string {
  const pairs = body.split("&").map((pair) => pair.split("="));
  const isKeyed = pairs.some(([name = ""]) => keyed?.find(name) !== undefined);
  const inKey = isKeyed && keyed?.slotOf(parameter) !== undefined;
  const name = inKey ? `${parameter}.0` : parameter;
  const pair = `${name}=${encodeURIComponent(text)}`;
  const at = pairs.findIndex(([one]) => one === name);
  const all = body.split("&");
  return (at === -1 ? [...all, pair] : all.with(at, pair)).join("&");
}
