import type { TicketTexts } from "./ticket-texts.ts";

export const ticket: TicketTexts = {
  title: "Aanvraag voor een Widevine-licentietoken, zonder geheimen",
  contract: { documented: "Gedocumenteerd contract", observed: "Waargenomen contract" },
  endpoint: "Eindpunt",
  state: "Toestand",
  pasted: "Geplakt",
  request: "Aanvraag",
  hidden: (characters) => `[verborgen, ${characters === 1 ? "1 teken" : `${characters} tekens`}]`,
  issues: "Te herstellen",
  fix: "moet zijn",
  checks: "Te controleren",
  fixed: "Hersteld sinds het plakken",
  checked: "Door iemand bekeken",
  codes: "Codes van de dienst",
  who: "aan zet is",
  readBack: "In woorden",
};
