import { documented } from "../../../src/contracts/documented.ts";
import { observed } from "../../../src/contracts/observed.ts";
import type { RuleId } from "../../../src/index.ts";
import { acceptedBodies } from "./accepted-bodies.ts";
import { observedTexts } from "./accepted-texts.ts";
import { observedBrokenTexts } from "./broken-texts.ts";
import { giving } from "./change.ts";
import { inOneKey, isPerKey } from "./in-one-key.ts";
import { observedBodies } from "./observed-bodies.ts";
import { observedBrokenBodies } from "./observed-broken-bodies.ts";
import type { VectorSource } from "./source.ts";

/** The vectors of the observed contract. */
export const observedSource: VectorSource = {
  name: "observed",
  contract: observed,
  rules: Object.keys(observed.rules).filter(isObservedRule),
  acceptedTexts: observedTexts,
  giveEach: (name, texts) => {
    const plain = texts.map((text) => giving(name, text));
    // A key takes what a plain parameter takes: every other text is enough for each form.
    if (isPerKey(name))
      return [...plain.filter((_, at) => at % 2 === 0), ...inOneKey(plain.filter((_, at) => at % 2 === 1))];
    // vectors.json has all texts of the parameters that are the same in both contracts.
    return isSameInDocumented(name) ? plain.slice(0, 3) : plain;
  },
  acceptedBodies: { ...acceptedBodies, ...observedBodies },
  brokenTexts: observedBrokenTexts,
  brokenBodies: observedBrokenBodies,
  toVectorIssue: ({ rule, code, parameter, index, path, name, suggestion }) => ({
    rule,
    code,
    parameter,
    ...(index !== undefined && { index }),
    path,
    ...(name !== undefined && { name }),
    ...(suggestion !== undefined && { suggestion }),
  }),
};

function isSameInDocumented(name: string): boolean {
  return documented.slotsByName.get(name)?.parameter === observed.slotsByName.get(name)?.parameter;
}

function isObservedRule(id: string): id is RuleId {
  return Object.hasOwn(observed.rules, id);
}
