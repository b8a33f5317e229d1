import type { PageVerdict, VerdictInput } from "./page-verdict.ts";
import type { Pasted } from "./pasted.ts";

/** What a text for a ticket is made of. */
export interface TicketInput {
  readonly input: VerdictInput;
  readonly verdict: PageVerdict;
  /** What the last paste was; `undefined` if nothing was pasted. */
  readonly pasted: Pasted | undefined;
}

/** A text that is safe for a ticket: the request without its secrets, what is wrong, what to check, and the codes. */
export function ticket(_about: TicketInput): string {
  return "";
}
