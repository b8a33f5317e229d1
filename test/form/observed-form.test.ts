import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { documented } from "../../src/contracts/documented.ts";
import type { ParameterName } from "../../src/contracts/names.ts";
import { observed } from "../../src/contracts/observed.ts";
import type { ObservedTokenRequest } from "../../src/contracts/observed-token-request.ts";
import {
  createForm,
  type Fields,
  type Form,
  type FormOptions,
  fields,
  type ObservedFields,
  observedFields,
  type TokenRequest,
  type TokenRequestForm,
} from "../../src/form/index.ts";
import { decodeTokenRequest } from "../../src/request/decode.ts";
import { nonStrings } from "../parameters/non-strings.ts";
import { fieldInput } from "./field-inputs.ts";
import { withoutRemedies } from "./remedies.ts";

// The whole form of the observed contract. What both contracts share is in token-request-form.test.ts.

const { tokenRequestForm } = createForm({ contract: observed });
const validate = tokenRequestForm["~standard"].validate;

const contentKey = "5438b719bf47a2f5678237477db2f9e6";
const ek = "5dbd06c0056b42fe0b8cf406679620c31bd619732730433d";
const kek = "000102030405060708090a0b0c0d0e0f";
const account = { customerAuthenticator: "123456" };
const clear = { kid: "^kid1", contentKey };

/** Returns the rules and paths of the issues. */
function findIssues(values: unknown): unknown {
  return validate(values).issues?.map(({ rule, path }) => [rule, path]);
}

describe("a valid form", () => {
  test("has one key, of which only kid and its source are needed", () => {
    expect(validate({ ...account, ...clear })).toStrictEqual({ value: { ...account, ...clear } });
    const inputs = { useHttps: "1", generalFlags: "00000001", hdcpOutputControl: "5", trackType: "4" };
    expect(validate({ ...account, ...inputs, ...clear, playbackDuration: "7200" })).toStrictEqual({
      value: { ...account, ...inputs, ...clear, hdcpOutputControl: 5, trackType: 4, playbackDuration: 7200 },
    });
  });

  test("has keys as properties with an index, with empty fields left out", () => {
    const indexed = { "kid.0": "^kid1", "contentKey.0": contentKey, "ek.0": "" };
    expect(validate({ ...account, ...indexed })).toStrictEqual({ value: { ...account, keys: [clear] } });
  });

  test("has several keys, with empty fields left out", () => {
    const keys = [
      { ...clear, securityLevel: "5", ek: "" },
      { kid: "^kid2", contentKey, trackType: "" },
    ];
    expect(validate({ ...account, keys, kid: "", contentKey: undefined })).toStrictEqual({
      value: {
        ...account,
        keys: [
          { ...clear, securityLevel: 5 },
          { kid: "^kid2", contentKey },
        ],
      },
    });
    expect(validate({ ...account, ...clear, keys: [] })).toStrictEqual({ value: { ...account, ...clear } });
  });
});

describe("an invalid form", () => {
  test("has the path of a key's field, for the rules across fields that of the field to fill in", () => {
    expect(findIssues({ ...account, keys: [clear, { kid: "x", ek }, {}] })).toStrictEqual([
      ["kid.hex", ["keys", 1, "kid"]],
      ["ek.requires-kek", ["kek"]],
      ["contentKey.missing", ["keys", 1, "contentKey"]],
      ["kid.missing", ["keys", 2, "kid"]],
      ["contentKey.missing", ["keys", 2, "contentKey"]],
    ]);
    expect(findIssues({ ...account, kek, keys: [{ kid: "^kid1", ek: "0" }] })).toStrictEqual([
      ["ek.format", ["keys", 0, "ek"]],
    ]);
    expect(findIssues({ ...account, kid: "^kid1", ek })).toStrictEqual([
      ["ek.requires-kek", ["kek"]],
      ["contentKey.missing", ["contentKey"]],
    ]);
  });

  test("has the issues of its keys as a whole", () => {
    expect(findIssues({ ...account, kid: "^kid1", keys: [clear] })).toStrictEqual([["keys.mixed", []]]);
    expect(findIssues({ ...account, kek, "kid.1": "^kid1" })).toStrictEqual([["keys.gap", []]]);
    expect(findIssues({ ...account, keys: "1" })).toStrictEqual([["keys.shape", ["keys"]]]);
    expect(findIssues({ ...account, keys: [clear, null] })).toStrictEqual([["keys.shape", ["keys", 1]]]);
    expect(findIssues({ ...account, keys: [{ ...clear, KID: "" }] })).toStrictEqual([
      ["body.unknown-parameter", ["keys", 0, "KID"]],
    ]);
  });

  test("has messages in the language, in English those of the contract", () => {
    const messages = { "contentKey.missing": "Vul contentKey in." };
    const form = createForm({ contract: observed, messages }).tokenRequestForm["~standard"];
    const { issues } = form.validate({ ...account, keys: [{ kid: "^kid1", hdcpOutputControl: "6" }] });
    expect(issues?.map(({ message }) => message)).toStrictEqual([
      "Vul contentKey in.",
      observed.rules["hdcpOutputControl.range"].message,
    ]);
  });
});

const names = observed.parameterNames;
const perKey = observed.slots.filter(({ isPerKey }) => isPerKey).map(({ name }) => name);

test("refuses values that are not strings by the field's rule, also in a key", () => {
  const toRules = (issues: readonly { rule: string; path: readonly PropertyKey[] }[] = []) =>
    issues.map(({ rule }) => rule);
  const forms = [
    ...names.map((name) => (value: unknown) => ({ ...account, ...clear, [name]: value })),
    ...perKey.map((name) => (value: unknown) => ({ ...account, keys: [{ ...clear, [name]: value }] })),
  ];
  for (const toForm of forms) {
    for (const value of nonStrings) {
      const expected = decodeTokenRequest(toForm(value), { contract: observed });
      expect(toRules(validate(toForm(value)).issues)).toStrictEqual(
        expected._tag === "Left" ? toRules(expected.left) : [],
      );
    }
  }
});

describe("the form and the core", () => {
  const drawn = (some: readonly ParameterName[]): fc.Arbitrary<Record<string, string | undefined>> =>
    fc
      .tuple(...some.map((name) => fc.oneof(fc.constant(undefined), fc.constant(""), fieldInput(name))))
      .map((values) => Object.fromEntries(some.map((name, at) => [name, values[at]])));
  const withoutEmpty = (values: object): object =>
    Object.fromEntries(Object.entries(values).filter(([, value]) => value !== "" && value !== undefined));
  const form = fc.record({
    plain: drawn(names.filter((name) => name !== "wvExtension")),
    keys: fc.option(fc.array(drawn(perKey), { maxLength: 4 }), { nil: undefined }),
    isKeyed: fc.boolean(),
  });

  test("property: report the same issues, with the path of the field to fill in", () => {
    const seen = { keyed: 0, plain: 0 };
    fc.assert(
      fc.property(form, ({ plain, keys, isKeyed }) => {
        const others = Object.entries(plain).filter(([name]) => !isKeyed || perKey.every((one) => one !== name));
        const values = Object.fromEntries(others);
        const result = validate({ ...values, keys });
        const decoded = decodeTokenRequest(
          { ...withoutEmpty(values), ...(keys && { keys: keys.map(withoutEmpty) }) },
          { contract: observed },
        );
        seen[decoded._tag === "Left" && decoded.left.some(({ index }) => index !== undefined) ? "keyed" : "plain"]++;
        if (decoded._tag === "Right") {
          expect(result).toStrictEqual({ value: decoded.right });
          return;
        }
        const expected = decoded.left.map((one) => (one.rule === "ek.requires-kek" ? { ...one, path: ["kek"] } : one));
        expect(withoutRemedies(result)).toStrictEqual({ issues: expected });
      }),
      { numRuns: 500 },
    );
    expect(Math.min(seen.keyed, seen.plain)).toBeGreaterThan(0);
  });
});

test("no issue contains a value of a key", () => {
  const secret = "5ecre7c0ffee";
  const key = Object.fromEntries(perKey.map((name) => [name, ` ${secret}\ud800`]));
  const { issues } = validate({ keys: [{ ...key, [`${secret}${secret}`]: secret }, secret] });
  expect(issues?.length).toBeGreaterThan(8);
  expect(JSON.stringify(issues)).not.toContain(secret);
});

describe("createForm", () => {
  test("creates the fields of its contract, and those of the documented one without a contract", () => {
    const plain = ({ fields }: { readonly fields: object }): unknown => JSON.parse(JSON.stringify(fields));
    expect(plain(createForm({ contract: observed }))).toStrictEqual(plain({ fields: observedFields }));
    expect(plain(createForm({ contract: documented }))).toStrictEqual(plain({ fields }));
    expect(plain(createForm({}))).toStrictEqual(plain({ fields }));
    const documentedForm = createForm({ contract: documented }).tokenRequestForm["~standard"];
    expect(documentedForm.validate({ ...account, ...clear, keys: [] }).issues?.map(({ rule }) => rule)).toStrictEqual([
      "body.unknown-parameter",
      "securityLevel.missing",
      "hdcpOutputControl.missing",
    ]);
  });

  test("has the clock and the language in the fields of the contract", () => {
    const { fields } = createForm({
      contract: observed,
      now: () => Date.parse("2030-01-31T12:00:00Z"),
      messages: { "useHttps.value": "Fout." },
      texts: { trackType: { label: "Soort track" }, generalFlags: { hint: "Vlaggen." } },
    });
    expect(fields.expirationTime["~standard"].validate("2030-01-31T12:00:00Z")).toHaveProperty("issues");
    expect(fields.useHttps["~standard"].validate("yes").issues?.[0]?.message).toBe("Fout.");
    expect([fields.trackType.label, fields.generalFlags.hint]).toStrictEqual(["Soort track", "Vlaggen."]);
  });

  test("has the types of its contract", () => {
    expectTypeOf(createForm({ contract: observed })).toEqualTypeOf<Form<ObservedTokenRequest>>();
    expectTypeOf(createForm({ contract: documented })).toEqualTypeOf<Form>();
    expectTypeOf(createForm({ messages: {} })).toEqualTypeOf<Form<TokenRequest>>();
    expectTypeOf<Form["fields"]>().toEqualTypeOf<Fields>();
    expectTypeOf<Form<ObservedTokenRequest>["fields"]>().toEqualTypeOf<ObservedFields>();
    expectTypeOf(tokenRequestForm).toEqualTypeOf<TokenRequestForm<ObservedTokenRequest>>();
    const either = (options: FormOptions): Fields | ObservedFields => createForm(options).fields;
    expectTypeOf<ReturnType<typeof createForm<TokenRequest | ObservedTokenRequest>>["fields"]>().toEqualTypeOf<
      Fields | ObservedFields
    >();
    // @ts-expect-error no rule has this id
    createForm({ contract: observed, messages: { "kid.hexx": "" } });
    expect(Object.keys(either({ contract: observed }))).toStrictEqual(names);
  });
});
