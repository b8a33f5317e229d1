import { tokenEndpoint } from "widevine-license-token/core";
import { type CodeInfo, codeInfo } from "./code-info.ts";
import { eachText, secretTexts, type TypedText } from "./each-text.ts";
import { secretHider } from "./hide-secrets.ts";
import { logicTexts } from "./languages/index.ts";
import { pageForm } from "./page-form.ts";
import { type FieldPath, type PageValues, pathName } from "./page-values.ts";
import type { PageVerdict, VerdictInput } from "./page-verdict.ts";
import type { Pasted } from "./pasted.ts";
import { readBack } from "./read-back.ts";

/** What a text for a ticket is made of. */
export interface TicketInput {
  readonly input: VerdictInput;
  readonly verdict: PageVerdict;
  /** What the last paste was; `undefined` if nothing was pasted. */
  readonly pasted: Pasted | undefined;
  /** Everything that was typed, also what is not sent: its secrets are hidden, too. The values of the input if absent. */
  readonly typed?: PageValues;
}

/**
 * A text that is safe for a ticket: the request without its secrets, what is wrong, what to check, and the codes. A secret is
 * hidden wherever it stands: also in a field that is none, and if it is not valid.
 */
export function ticket({ input, verdict, pasted, typed = input.values }: TicketInput): string {
  const texts = logicTexts(input.language).ticket;
  const form = pageForm(input);
  const hide = secretHider(secretTexts(typed));
  const issues = verdict.issues.map(({ path, code, message, fix }) => {
    const isSecret = form.field(path.at(-1))?.secret ?? form.field(path[0])?.secret ?? true;
    const said = fix === undefined || isSecret ? "" : ` (${texts.fix}: ${hide(fix)})`;
    return `- ${code === null ? "" : `${code} `}${about(path)}${message}${said}`;
  });
  const checks = verdict.checks.map(({ said, path }) => `- ${about(path)}${hide(said)}`);
  const request = eachText(input.values, form).map((one) => hide(toLine(one, texts.hidden)));
  const codes = codesOf({ input, verdict, pasted }).map(({ id, meaning, who, todo }) => {
    return `- ${id}: ${meaning} ${todo} (${texts.who}: ${who})`;
  });
  const lines = [
    texts.title,
    `${texts.contract[input.contract]}. ${texts.state}: ${verdict.said}.`,
    ...(input.target === undefined ? [] : [`${texts.endpoint}: ${tokenEndpoint(input.target)}`]),
    ...(pasted === undefined ? [] : [`${texts.pasted}: ${hide(pasted.said)}`]),
    ...section(texts.request, request),
    ...(verdict.request === undefined ? [] : section(texts.readBack, [readBack(verdict.request, input)])),
    ...section(texts.issues, issues),
    ...section(texts.checks, checks),
    ...section(texts.codes, codes),
  ];
  return `${lines.join("\n")}\n`;
}

/** The name of the parameter, since the sentence has the label of the field. */
function about(path: FieldPath): string {
  const name = pathName(path);
  return name === "" ? "" : `${name}: `;
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", `${heading}:`, ...lines];
}

function toLine({ path, text, field }: TypedText, hidden: (characters: number) => string): string {
  // One line, so that no text can look like another part of the ticket.
  return `${pathName(path)}: ${field?.secret === false ? text.replace(/\s+/g, " ") : hidden(text.length)}`;
}

/** The codes that were pasted, and those that the service would answer. */
function codesOf({ input, verdict, pasted }: TicketInput): readonly CodeInfo[] {
  const ofIssues = verdict.issues.flatMap(({ code }) => (code === null ? [] : [code]));
  const all = new Set([...(pasted?.codes ?? []).map(({ code }) => code), ...ofIssues]);
  return [...all].flatMap((code) => codeInfo(code, input.language) ?? []);
}
