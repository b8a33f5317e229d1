import { ContentKey, Ek, issuesOf, Kek, orThrow } from "../../src/index.ts";
import { unwrapContentKey, wrapContentKey } from "../../src/keys/index.ts";
import { type Case, conformance, type Deviations, testCases } from "./vectors.ts";

// AES Key Wrap with the vectors of Wycheproof: codecs decode the strings, as for every caller, then they are unwrapped or
// wrapped.

type Vectors = {
  readonly numberOfTests: number;
  readonly testGroups: readonly { readonly tests: readonly Vector[] }[];
};
type Vector = {
  readonly tcId: number;
  readonly key: string;
  readonly msg: string;
  readonly ct: string;
  readonly result: "valid" | "invalid" | "acceptable";
};

/** Valid wraps of keys that are not content keys: the number of bytes, and the cases. */
const otherSizes: readonly (readonly [bytes: number, cases: readonly number[]])[] = [
  [8, [12, 54, 109]], // Wycheproof leaves them open: RFC 3394 allows them, NIST SP 800-38F does not
  [24, [4, 5, 6, 46, 47, 48, 97, 101, 102, 103, 164]],
  [32, [7, 8, 9, 49, 50, 51, 104, 105, 106, 165]],
  [384, [10, 52, 107]],
];

const count = { agreed: 138, deviations: 24, open: 3 };

/** Creates the deviations, refused by this rule because of their size. */
function createDeviations(ours: string): Deviations<string> {
  const entries = otherSizes.flatMap(([bytes, cases]) => {
    const why = `it is a wrap of ${bytes} bytes, and a content key has 16 (table 14)`;
    return cases.map((tcId) => [`tcId ${tcId}`, { ours, why }] as const);
  });
  return Object.fromEntries(entries);
}

conformance<Vectors>("Wycheproof, AES Key Wrap, unwrapping", "wycheproof-aes-wrap.json", (vectors) => {
  const cases = readVectors(vectors).map(
    ({ tcId, key, msg, ct, result }): Case<string> => ({
      id: `tcId ${tcId}`,
      theirs: toExpected(result, msg, expectedRule(ct)),
      ours: () => unwrap(key, ct),
    }),
  );
  testCases(cases, createDeviations("ek.format"), count);
});

conformance<Vectors>("Wycheproof, AES Key Wrap, wrapping", "wycheproof-aes-wrap.json", (vectors) => {
  const cases = readVectors(vectors).map(
    ({ tcId, key, msg, ct, result }): Case<string> => ({
      id: `tcId ${tcId}`,
      theirs: toExpected(result, "the wrap", msg.length === 32 ? "another wrap" : "contentKey.hex"),
      ours: async () => {
        const result = await wrap(key, msg);
        if (!/^[0-9a-f]{48}$/.test(result)) return result;
        return result === ct ? "the wrap" : "another wrap";
      },
    }),
  );
  testCases(cases, createDeviations("contentKey.hex"), count);
});

function readVectors({ numberOfTests, testGroups }: Vectors): readonly Vector[] {
  const vectors = testGroups.flatMap(({ tests }) => tests);
  if (vectors.length !== numberOfTests) throw new Error("the file of vectors is incomplete");
  return vectors;
}

function toExpected(result: Vector["result"], valid: string, invalid: string): string | undefined {
  if (result === "acceptable") return undefined;
  return result === "valid" ? valid : invalid;
}

/** The rule that refuses an invalid wrap: one of 24 bytes is found only by unwrapping it. */
function expectedRule(ct: string): string {
  return ct.length === 48 ? "ek.unwrap" : "ek.format";
}

/** Decodes and unwraps; returns the content key, or the rules that refuse the strings. */
async function unwrap(kek: string, ek: string): Promise<string> {
  const decoded = Ek.decode(ek);
  if (decoded._tag === "Left") return joinRules(issuesOf(decoded.left));
  const result = await unwrapContentKey(orThrow(Kek.decode(kek)), decoded.right);
  return result._tag === "Right" ? result.right : joinRules(result.left);
}

/** Decodes and wraps; returns the wrapped key, or the rules that refuse the strings. */
async function wrap(kek: string, contentKey: string): Promise<string> {
  const decoded = ContentKey.decode(contentKey);
  if (decoded._tag === "Left") return joinRules(issuesOf(decoded.left));
  return wrapContentKey(orThrow(Kek.decode(kek)), decoded.right);
}

function joinRules(issues: readonly { readonly rule: string }[]): string {
  return issues.map(({ rule }) => rule).join(" and ");
}
