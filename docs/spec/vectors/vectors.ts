import { ruleIds } from "../../../src/contracts/documented.ts";
import {
  decodeTokenRequestBody,
  encodeTokenRequestBody,
  type Issue,
  parameterNames,
  type RuleId,
} from "../../../src/index.ts";
import { acceptedBodies } from "./accepted-bodies.ts";
import { acceptedTexts } from "./accepted-texts.ts";
import { brokenBodies } from "./broken-bodies.ts";
import { brokenTexts, halves } from "./broken-texts.ts";
import { type Change, changed, giving, type Question } from "./change.ts";
import { Random } from "./random.ts";

/** A question, and the one right answer. */
export type Vector = Question & ({ readonly canonical: string } | { readonly issues: readonly VectorIssue[] });

/** What a decoder in any language says of a broken rule. */
type VectorIssue = Pick<Issue, "rule" | "code" | "parameter" | "index">;

/** Accepted bodies by parameter and by kind, and refused ones by rule. */
export function vectors(): Vector[] {
  const accepted = parameterNames.flatMap((name) =>
    group(
      name,
      acceptedTexts[name].map((text) => giving(name, text)),
    ),
  );
  const whole = Object.entries(acceptedBodies).flatMap(([name, changes]) => group(name, changes));
  return [...accepted, ...whole, ...ruleIds.flatMap((rule) => group(rule, changesBreaking(rule)))];
}

/** Refused bodies with half a surrogate pair, for languages whose texts can hold one. */
export function vectorsOfHalves(): Vector[] {
  const texts = Object.entries(halves).flatMap(([rule, [name, ...broken]]) =>
    group(
      rule,
      broken.map((text): Change => ({ without: [name], written: [`${name}=${text}`] })),
    ),
  );
  const unknown = ["\ud800=1", "kid\udfff=1", "promo=\ud83d"];
  return [
    ...texts,
    ...group(
      "body.utf-8",
      unknown.map((pair): Change => ({ written: [pair], unknown: "keep" })),
    ),
  ];
}

function changesBreaking(rule: RuleId): readonly Change[] {
  const [name] = parameterNames.filter((parameter) => rule.startsWith(`${parameter}.`));
  const texts = Object.entries(brokenTexts).find(([id]) => id === rule)?.[1] ?? [];
  const bodies = Object.entries(brokenBodies).find(([id]) => id === rule)?.[1] ?? [];
  return [...(name === undefined ? [] : texts.map((text) => giving(name, text))), ...bodies];
}

/**
 * The vectors of a rule, or of what is accepted, each of which must show that. What one draws does not depend on the
 * others, so that one more vector changes none.
 */
function group(name: string, changes: readonly Change[]): Vector[] {
  return changes.map((change, at) => {
    const vector = answered(changed(new Random(`${name} ${at}`), change));
    const shows = "issues" in vector ? vector.issues.some(({ rule }) => rule === name) : !name.includes(".");
    if (!shows) throw new Error(`Vector ${at} of ${name} shows something else.`);
    return vector;
  });
}

function answered(question: Question): Vector {
  const { body, now, unknown } = question;
  const decoded = decodeTokenRequestBody(body, { now, unknown });
  if (decoded._tag === "Right") return { ...question, canonical: encodeTokenRequestBody(decoded.right) };
  return { ...question, issues: decoded.left.map(withoutWords) };
}

function withoutWords({ rule, code, parameter, index }: Issue): VectorIssue {
  return { rule, code, parameter, ...(index !== undefined && { index }) };
}
