import type { VerdictTexts } from "./verdict-texts.ts";

export const verdict: VerdictTexts = {
  empty: "Nothing is filled in yet",
  ready: "Ready to send",
  missing: (count) => `${count} missing`,
  broken: (count) => `${count} to fix`,
  checks: (count) => (count === 1 ? "Valid, but check 1 thing" : `Valid, but check ${count} things`),
  unchecked: (label) =>
    `${label} could not be checked here: this browser cannot unwrap it, so check elsewhere that it was wrapped under this key encryption key.`,
  pending: (label) => `${label} is being checked.`,
  milliseconds: (label) => `${label} looks like milliseconds: check that it is in seconds.`,
  sameAs: (label, secret) =>
    `${label} has the same value as ${secret}, which is secret: check that it was not put into the wrong field.`,
  aside: (label, name) => `${label} (${name}) is kept aside and not sent: only the observed contract has it.`,
  asideKeys: (first, last) =>
    `${first === last ? `Key ${first} is` : `Keys ${first} to ${last} are`} kept aside and not sent: only the observed contract has several keys.`,
  refused: (code, meaning, labels) =>
    `The text beside the request says that the service answered ${code}: ${meaning} Look at: ${labels}.`,
  refusedFor: (code, meaning, who) =>
    `The text beside the request says that the service answered ${code}: ${meaning} Who must act: ${who}.`,
  mask: (label) => `${label} stands for a text that was hidden or left out: put the text itself in.`,
};
