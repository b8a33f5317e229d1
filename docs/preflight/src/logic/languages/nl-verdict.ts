import type { VerdictTexts } from "./verdict-texts.ts";

export const verdict: VerdictTexts = {
  empty: "Er is nog niets ingevuld",
  ready: "Klaar om te verzenden",
  missing: (count) => (count === 1 ? "1 ontbreekt" : `${count} ontbreken`),
  broken: (count) => `${count} te herstellen`,
  checks: (count) => (count === 1 ? "Geldig, maar controleer 1 ding" : `Geldig, maar controleer ${count} dingen`),
  unchecked: (label) =>
    `${label} kon hier niet gecontroleerd worden: deze browser kan het niet uitpakken, dus controleer elders of het onder deze sleutel is ingepakt.`,
  pending: (label) => `${label} wordt gecontroleerd.`,
  milliseconds: (label) => `${label} lijkt in milliseconden te zijn: controleer of het seconden zijn.`,
  sameAs: (label, secret) =>
    `${label} heeft dezelfde waarde als ${secret}, die geheim is: controleer of die niet in het verkeerde veld staat.`,
  aside: (label, name) =>
    `${label} (${name}) wordt bewaard en niet verzonden: alleen het waargenomen contract heeft die.`,
  asideKeys: (first, last) =>
    `${first === last ? `Sleutel ${first} wordt` : `Sleutels ${first} tot en met ${last} worden`} bewaard en niet verzonden: alleen het waargenomen contract heeft meer sleutels.`,
  refused: (code, meaning, labels) =>
    `De tekst naast de aanvraag zegt dat de dienst ${code} antwoordde: ${meaning} Kijk naar: ${labels}.`,
  refusedFor: (code, meaning, who) =>
    `De tekst naast de aanvraag zegt dat de dienst ${code} antwoordde: ${meaning} Aan zet is: ${who}.`,
  mask: (label) => `${label} staat voor een tekst die verborgen of weggelaten is: vul de tekst zelf in.`,
};
