import { decodeTokenRequestBody, type Issue, parameterNames } from "widevine-license-token";
import { blank, type Draft, emptyDraft } from "./draft.ts";
import { type Destination, destinationOf } from "./endpoint.ts";

/** What was read out of a pasted body or URL. */
export interface Pasted {
  readonly draft: Draft;
  /** How many texts were read. */
  readonly count: number;
  /** The parameters that were given without a text: in a form they are not given (decision D11). */
  readonly empty: readonly string[];
  /** What is wrong with the body as a whole; the fields say the rest. */
  readonly issues: readonly Issue[];
  /** The texts of unknown names, to be used under the right name if a person says so. */
  readonly unknown: ReadonlyMap<string, string>;
  readonly destination: Destination | undefined;
}

/** Reads a body, or the query of a URL; line breaks, which neither has, are those of the mail or document it comes from. */
export function readPasted(text: string): Pasted {
  const whole = text.trim().replace(/[\r\n]+[^\S\r\n]*/g, "");
  const isUrl = /^https?:\/\//i.test(whole);
  const body = isUrl ? queryOf(whole) : whole;
  const draft = emptyDraft();
  const unknown = new Map<string, string>();
  const given = new Set<string>();
  const empty = new Set<string>();
  for (const pair of body.split("&").filter((one) => one !== "")) {
    // An ampersand in front, for the platform takes a leading question mark away.
    const [[name, decoded] = ["", ""]] = new URLSearchParams(`&${pair}`);
    const parameter = parameterNames.find((one) => one === name);
    const isReadable = isDecodable(pair);
    if (parameter === undefined) unknown.set(name, decoded);
    else if (parameter === "wvExtension") draft.rows.push({ ...blank(), text: isReadable ? decoded : "" });
    else if (!given.has(name) && isReadable) draft.singles[parameter].text = decoded;
    if (parameter !== undefined && isReadable && decoded === "" && !given.has(name)) empty.add(name);
    given.add(name); // of a repeated name the first counts, also if it cannot be read
  }
  const entries = [...Object.values(draft.singles), ...draft.rows];
  for (const entry of entries) entry.touched = true;
  const count = entries.filter((entry) => entry.text !== "").length;
  const destination = isUrl ? destinationOf(whole) : undefined;
  return { draft, count, empty: [...empty], issues: bodyIssues(body), unknown, destination };
}

function queryOf(url: string): string {
  const [beforeFragment = ""] = url.split("#", 1);
  const start = beforeFragment.indexOf("?");
  return start === -1 ? "" : beforeFragment.slice(start + 1);
}

function bodyIssues(body: string): readonly Issue[] {
  const decoded = decodeTokenRequestBody(body);
  return decoded._tag === "Right" ? [] : decoded.left.filter(({ rule }) => rule.startsWith("body."));
}

/** Whether the platform reads the pair without repairing anything (decision D13). */
function isDecodable(pair: string): boolean {
  return bodyIssues(pair).every(({ rule }) => rule !== "body.percent-encoding" && rule !== "body.utf-8");
}
