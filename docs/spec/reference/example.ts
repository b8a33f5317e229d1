import { definitions } from "../../../src/form/definitions.ts";

/** An edit of the base request, to show one rule. */
export interface Edit {
  /** Parameters that are left out. */
  readonly without?: readonly string[];
  /** Pairs as they are written in a body, in place of those with the same names. */
  readonly pairs?: readonly string[];
  /** Properties of the base request as an object, where no body can show the rule. */
  readonly properties?: Readonly<Record<string, unknown>>;
  /** The whole input, in place of the base request. */
  readonly input?: object;
  /** What the clock shows, as an RFC 3339 date-time. */
  readonly now?: string;
  /** What a reader sees, where the edit itself is too long. */
  readonly shown?: string;
}

/** A valid input and an invalid one, which differ in what a rule is about. */
export interface Example {
  readonly right: Edit;
  readonly wrong: Edit;
}

/** The request that every example edits. */
export const base: readonly (readonly [name: string, text: string])[] = [
  ["customerAuthenticator", definitions.customerAuthenticator.example],
  ["kid", definitions.kid.example],
  ["contentKey", definitions.contentKey.example],
  ["securityLevel", "1"],
  ["hdcpOutputControl", "0"],
];

/** Writes a pair as it is in a body. */
export function toPair(name: string, text: string): string {
  return new URLSearchParams([[name, text]]).toString();
}

/** Returns the body, or the input of another type, that an edit makes. */
export function toInput({ without = [], pairs = [], properties, input }: Edit): string | object {
  if (input !== undefined) return input;
  const gone = [...without, ...pairs.map((pair) => pair.slice(0, pair.indexOf("=")))];
  const left = base.filter(([name]) => !gone.includes(name));
  if (properties !== undefined) return { ...Object.fromEntries(left), ...properties };
  return [...left.map(([name, text]) => toPair(name, text)), ...pairs].join("&");
}

/** Writes an edit in Markdown. */
export function formatEdit({ without = [], pairs = [], properties, input, now, shown }: Edit): string {
  if (shown !== undefined) return shown;
  const typed = properties ?? input;
  const clock = now === undefined ? "" : ` at ${now}`;
  if (typed !== undefined) return `\`${JSON.stringify(typed)}\`${clock}`;
  if (pairs.length > 0) return `\`${pairs.join("&")}\`${clock}`;
  return `without ${without.map((name) => `\`${name}\``).join(", ")}`;
}
