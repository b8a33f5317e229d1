import type { CodeTexts } from "./code-texts.ts";
import { licenseEvents } from "./nl-license-events.ts";
import { tokenEvents } from "./nl-token-events.ts";

export const codes: CodeTexts = {
  actors: {
    caller: "wie de aanvraag maakt",
    account: "wie het ExpressPlay-account beheert",
    service: "ExpressPlay",
    player: "wie de speler maakt",
    unknown: "niemand die de code noemt",
  },
  events: { ...tokenEvents, ...licenseEvents },
  terms: {
    meaning: "Betekenis",
    who: "Wie aan zet is",
    todo: "Wat te doen",
    rule: "Regel",
    code: "Code van de dienst",
    noCode: "geen gedocumenteerd",
    source: "Bron",
    hint: "Wat het is",
    example: "Voorbeeld",
    unit: "Eenheid",
    values: "Waarden",
    fields: "Parameters",
  },
};
