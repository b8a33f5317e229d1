import { ContentKey, Ek, issuesOf, Kek, orThrow } from "../../src/index.ts";
import { unwrapContentKey, wrapContentKey } from "../../src/keys/index.ts";
import { type Case, conformance, type Deviations, testCases } from "./vectors.ts";

// AES Key Wrap by Wycheproof: the texts are read by the codecs, as every caller has to, and then unwrapped and wrapped.

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

/** Good wraps of what is no content key: the number of bytes, and the cases. */
const otherSizes: readonly (readonly [bytes: number, cases: readonly number[]])[] = [
  [8, [12, 54, 109]], // which Wycheproof leaves open: RFC 3394 knows them, and NIST SP 800-38F does not
  [24, [4, 5, 6, 46, 47, 48, 97, 101, 102, 103, 164]],
  [32, [7, 8, 9, 49, 50, 51, 104, 105, 106, 165]],
  [384, [10, 52, 107]],
];

const count = { agreed: 138, deviations: 24, open: 3 };

/** The deviations, by the rule that refuses what has another size. */
function deviations(ours: string): Deviations<string> {
  const entries = otherSizes.flatMap(([bytes, cases]) => {
    const why = `it is a wrap of ${bytes} bytes, and a content key has 16 (table 14)`;
    return cases.map((tcId) => [`tcId ${tcId}`, { ours, why }] as const);
  });
  return Object.fromEntries(entries);
}

conformance<Vectors>("Wycheproof, AES Key Wrap, unwrapping", "wycheproof-aes-wrap.json", (vectors) => {
  const cases = vectorsOf(vectors).map(
    ({ tcId, key, msg, ct, result }): Case<string> => ({
      id: `tcId ${tcId}`,
      theirs: theirs(result, msg, refusalOf(ct)),
      ours: () => unwrapped(key, ct),
    }),
  );
  testCases(cases, deviations("ek.format"), count);
});

conformance<Vectors>("Wycheproof, AES Key Wrap, wrapping", "wycheproof-aes-wrap.json", (vectors) => {
  const cases = vectorsOf(vectors).map(
    ({ tcId, key, msg, ct, result }): Case<string> => ({
      id: `tcId ${tcId}`,
      theirs: theirs(result, "the wrap", msg.length === 32 ? "another wrap" : "contentKey.hex"),
      ours: async () => {
        const answer = await wrapped(key, msg);
        if (!/^[0-9a-f]{48}$/.test(answer)) return answer;
        return answer === ct ? "the wrap" : "another wrap";
      },
    }),
  );
  testCases(cases, deviations("contentKey.hex"), count);
});

function vectorsOf({ numberOfTests, testGroups }: Vectors): readonly Vector[] {
  const vectors = testGroups.flatMap(({ tests }) => tests);
  if (vectors.length !== numberOfTests) throw new Error("the file of vectors is not whole");
  return vectors;
}

function theirs(result: Vector["result"], good: string, bad: string): string | undefined {
  if (result === "acceptable") return undefined;
  return result === "valid" ? good : bad;
}

/** By which rule we refuse what is no good wrap: one of 24 bytes can only be found out by unwrapping it. */
function refusalOf(ct: string): string {
  return ct.length === 48 ? "ek.unwrap" : "ek.format";
}

/** The content key that a caller gets of these texts, or the rules that refuse them. */
async function unwrapped(kek: string, ek: string): Promise<string> {
  const decoded = Ek.decode(ek);
  if (decoded._tag === "Left") return rulesOf(issuesOf(decoded.left));
  const result = await unwrapContentKey(orThrow(Kek.decode(kek)), decoded.right);
  return result._tag === "Right" ? result.right : rulesOf(result.left);
}

/** The wrap that a caller gets of these texts, or the rules that refuse them. */
async function wrapped(kek: string, contentKey: string): Promise<string> {
  const decoded = ContentKey.decode(contentKey);
  if (decoded._tag === "Left") return rulesOf(issuesOf(decoded.left));
  return wrapContentKey(orThrow(Kek.decode(kek)), decoded.right);
}

function rulesOf(issues: readonly { readonly rule: string }[]): string {
  return issues.map(({ rule }) => rule).join(" and ");
}
