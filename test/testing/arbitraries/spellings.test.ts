import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Failure } from "../../../src/contract/failure.ts";
import type { DocumentedName } from "../../../src/contracts/documented.ts";
import { observed, type ParameterName, parameterNames } from "../../../src/index.ts";
import { observedSamples } from "../../../src/testing/arbitraries/observed-samples.ts";
import { samples } from "../../../src/testing/arbitraries/samples.ts";
import { spellings } from "../../../src/testing/arbitraries/spellings.ts";
import { validators } from "../../reference/values.ts";
import { shrink } from "../shrink.ts";

const variants = spellings(parameterNames, samples);
const observedVariants = spellings(observed.parameterNames, observedSamples);
const zeros = (digits: number): string => "0".repeat(digits);

const simplest: { readonly [N in ParameterName]: string } = {
  customerAuthenticator: `0,${zeros(32)}`,
  errorFormat: "html",
  generalFlags: "0000",
  useHttps: "true",
  kek: zeros(32),
  kid: zeros(32),
  ek: zeros(48),
  contentKey: zeros(32),
  contentId: "",
  securityLevel: "1",
  hdcpOutputControl: "0",
  trackType: "0",
  licenseDuration: "1",
  playbackDuration: "1",
  wvExtension: "wudo,AA==",
  expirationTime: "+1",
  cookie: "",
};

describe.each(parameterNames)("%s", (name) => {
  test("the reference accepts each variant", () => {
    fc.assert(
      fc.property(variants[name], (text) => {
        expect(validators[name](text, null)).toMatchObject({ ok: true });
      }),
    );
  });

  test("a failing case shrinks to the simplest variant", () => {
    expect(shrink(variants[name])).toBe(simplest[name]);
  });
});

describe.each(observed.slots.map(({ name, parameter }) => ({ name, parameter })))("$name if observed", (slot) => {
  const texts = observedVariants[slot.name];

  test("the parameter accepts each variant", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(slot.parameter.read(text)).not.toBeInstanceOf(Failure);
      }),
    );
  });

  test("a failing case shrinks to the simplest variant", () => {
    expect(shrink(texts)).toBe(simplest[slot.name]);
  });
});

test.each<[DocumentedName, RegExp]>([
  ["customerAuthenticator", /^\d+,[\da-f]{32}$/i],
  ["customerAuthenticator", /[^ -~]/],
  ["kek", /^.{32}$/],
  ["kek", /^.{48}$/],
  ["kek", /^.{64}$/],
  ["kid", /^\^/],
  ["kid", /^[\dA-F]{32}$/i],
  ["contentKey", /[A-F]/],
  ["contentKey", /[a-f]/],
  ["contentId", /^$/],
  ["contentId", /[\u{10000}-\u{10ffff}]/u],
  ["wvExtension", /^wudo,/],
  ["wvExtension", /^(?!wudo)/],
  ["wvExtension", /[^=]$/],
  ["expirationTime", /^\+/],
  ["expirationTime", /:60/],
  ["expirationTime", /z$/],
  ["expirationTime", /\.\d+Z$/],
  ["cookie", /^.{9,}$/su],
])("%s has a variant like %s", (name, pattern) => {
  expect(fc.sample(variants[name], { seed: 1, numRuns: 500 }).some((text) => pattern.test(text))).toBe(true);
});

test("an extension of another type shrinks to the shortest payload", () => {
  expect(shrink(variants.wvExtension, (text) => !text.startsWith("wudo"))).toBe("    ,AA==");
});

test.each([
  ["useHttps", ["true", "false", "1", "0"]],
  ["generalFlags", ["0000", "00000000", "00000001"]],
  ["hdcpOutputControl", ["0", "1", "2", "3", "4", "5"]],
  ["trackType", ["0", "1", "2", "3", "4"]],
] as const)("%s has each of its variants in the observed contract", (name, texts) => {
  const sample = fc.sample(observedVariants[name], { seed: 1, numRuns: 200 });
  expect(new Set(sample)).toStrictEqual(new Set(texts));
});
