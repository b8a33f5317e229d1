/** What stands in a text for a ticket, in one language. */
export interface TicketTexts {
  readonly title: string;
  readonly contract: { readonly documented: string; readonly observed: string };
  readonly endpoint: string;
  readonly state: string;
  readonly pasted: string;
  readonly request: string;
  readonly hidden: (characters: number) => string;
  readonly issues: string;
  readonly fix: string;
  readonly checks: string;
  readonly fixed: string;
  readonly checked: string;
  readonly codes: string;
  readonly who: string;
  readonly readBack: string;
}
