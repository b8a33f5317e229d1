import { decodeTokenRequestBody, encodeTokenRequestBody } from "../../../src/index.ts";
import { halves } from "./broken-texts.ts";
import { type Change, changed, type Question } from "./change.ts";
import { Random } from "./random.ts";
import type { VectorIssue, VectorSource } from "./source.ts";

/** A question, and the one right answer. */
export type Vector = Question & ({ readonly canonical: string } | { readonly issues: readonly VectorIssue[] });

/** Accepted bodies by parameter and by kind, and refused ones by rule. */
export function vectors(source: VectorSource): Vector[] {
  const { contract, rules, acceptedTexts, acceptedBodies } = source;
  const accepted = contract.parameterNames.flatMap((name) =>
    group(source, name, source.giveEach(name, acceptedTexts[name])),
  );
  const whole = Object.entries(acceptedBodies).flatMap(([name, changes]) => group(source, name, changes));
  return [...accepted, ...whole, ...rules.flatMap((rule) => group(source, rule, changesBreaking(source, rule)))];
}

/** Refused bodies with half a surrogate pair, for languages whose texts can hold one. */
export function vectorsOfHalves(source: VectorSource): Vector[] {
  const texts = Object.entries(halves).flatMap(([rule, [name, ...broken]]) =>
    group(
      source,
      rule,
      broken.map((text): Change => ({ without: [name], written: [`${name}=${text}`] })),
    ),
  );
  const unknown = ["\ud800=1", "kid\udfff=1", "promo=\ud83d"];
  return [
    ...texts,
    ...group(
      source,
      "body.utf-8",
      unknown.map((pair): Change => ({ written: [pair], unknown: "keep" })),
    ),
  ];
}

function changesBreaking(source: VectorSource, rule: VectorSource["rules"][number]): readonly Change[] {
  const [name] = source.contract.parameterNames.filter((parameter) => rule.startsWith(`${parameter}.`));
  const texts = source.brokenTexts[rule] ?? [];
  return [...(name === undefined ? [] : source.giveEach(name, texts)), ...(source.brokenBodies[rule] ?? [])];
}

/**
 * The vectors of a rule, or of what is accepted, each of which must show that. What one draws does not depend on the
 * others, so that one more vector changes none.
 */
function group(source: VectorSource, name: string, changes: readonly Change[]): Vector[] {
  return changes.map((change, at) => {
    const vector = answered(source, changed(new Random(`${name} ${at}`), change, source));
    const shows = "issues" in vector ? vector.issues.some(({ rule }) => rule === name) : !name.includes(".");
    if (!shows) throw new Error(`Vector ${at} of ${name} shows something else: ${JSON.stringify(vector)}`);
    return vector;
  });
}

function answered({ contract, toVectorIssue }: VectorSource, question: Question): Vector {
  const { body, now, unknown } = question;
  const decoded = decodeTokenRequestBody(body, { contract, now, unknown });
  if (decoded._tag === "Right") return { ...question, canonical: encodeTokenRequestBody(decoded.right) };
  return { ...question, issues: decoded.left.map(toVectorIssue) };
}
