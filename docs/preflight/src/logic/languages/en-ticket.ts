import type { TicketTexts } from "./ticket-texts.ts";

export const ticket: TicketTexts = {
  title: "Widevine license token request, without its secrets",
  contract: { documented: "Documented contract", observed: "Observed contract" },
  endpoint: "Endpoint",
  state: "State",
  pasted: "Pasted",
  request: "Request",
  hidden: (characters) => `[hidden, ${characters === 1 ? "1 character" : `${characters} characters`}]`,
  issues: "To fix",
  fix: "should be",
  checks: "To check",
  fixed: "Fixed since it was pasted",
  checked: "Checked by a person",
  codes: "Codes of the service",
  who: "who must act",
  readBack: "In words",
};
