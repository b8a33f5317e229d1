import { documented } from "../../../src/contracts/documented.ts";
import { ruleIds } from "../../../test/contracts/names.ts";
import { acceptedBodies } from "./accepted-bodies.ts";
import { acceptedTexts } from "./accepted-texts.ts";
import { brokenBodies } from "./broken-bodies.ts";
import { brokenTexts } from "./broken-texts.ts";
import { giving } from "./change.ts";
import type { VectorSource } from "./source.ts";

/** The vectors of the documented contract. */
export const documentedSource: VectorSource = {
  name: "documented",
  contract: documented,
  rules: ruleIds,
  acceptedTexts,
  giveEach: (name, texts) => texts.map((text) => giving(name, text)),
  acceptedBodies,
  brokenTexts,
  brokenBodies,
  toVectorIssue: ({ rule, code, parameter, index }) => ({
    rule,
    code,
    parameter,
    ...(index !== undefined && { index }),
  }),
};
