import type { CodeTexts } from "./code-texts.ts";

export const codes: CodeTexts = {
  actors: {
    caller: "whoever makes the request",
    account: "whoever manages the ExpressPlay account",
    service: "ExpressPlay",
    player: "whoever makes the player",
    unknown: "nobody that the code names",
  },
  terms: {
    meaning: "Meaning",
    who: "Who must act",
    todo: "What to do",
    rule: "Rule",
    code: "Code of the service",
    noCode: "none is documented",
    source: "Source",
    hint: "What it is",
    example: "Example",
    unit: "Unit",
    values: "Values",
    fields: "Parameters",
  },
};
