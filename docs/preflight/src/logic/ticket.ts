import { tokenEndpoint } from "widevine-license-token/core";
import { type CodeInfo, codeInfo } from "./code-info.ts";
import { eachText, type TypedText } from "./each-text.ts";
import { secretHider, sentenceHider } from "./hide-secrets.ts";
import { logicTexts } from "./languages/index.ts";
import { pageForm } from "./page-form.ts";
import { type FieldPath, pathName } from "./page-values.ts";
import type { PageVerdict, VerdictInput } from "./page-verdict.ts";
import type { Pasted } from "./pasted.ts";
import { readBack } from "./read-back.ts";
import { secretTexts } from "./secret-texts.ts";
import type { Settled } from "./settled.ts";

/** What a text for a ticket is made of. */
export interface TicketInput {
  readonly input: VerdictInput;
  readonly verdict: PageVerdict;
  /** What the last paste was; `undefined` if nothing was pasted. */
  readonly pasted: Pasted | undefined;
  /** More texts to hide: the secrets of what was typed and is not sent, and of an earlier paste. */
  readonly secrets?: readonly string[];
  /** What was fixed or checked since the paste. */
  readonly settled?: Settled;
}

/**
 * A text that is safe for a ticket: the request without its secrets, what is wrong, what to check, what was fixed or checked, and the
 * codes. A secret is hidden wherever it stands: also in a field that is none, and if it is not valid. Of an empty form only what
 * was pasted is told, since nobody asked about a request.
 */
export function ticket({ input, verdict, pasted, secrets: others = [], settled }: TicketInput): string {
  const texts = logicTexts(input.language).ticket;
  const form = pageForm(input);
  const losses = pasted?.kind === "request" ? pasted.losses : [];
  const secrets = [...others, ...secretTexts(input.values, [...input.losses, ...losses])];
  const [hide, hideInSentence] = [secretHider(secrets), sentenceHider(secrets)];
  const issues = verdict.issues.map(({ path, code, message, fix }) => {
    const isSecret = form.field(path.at(-1))?.secret ?? form.field(path[0])?.secret ?? true;
    const said = fix === undefined || isSecret ? "" : ` (${texts.fix}: ${hide(fix)})`;
    return `- ${withCode(code)}${about(path)}${message}${said}`;
  });
  const checks = verdict.checks.map(({ said, path }) => `- ${about(path)}${hideInSentence(said)}`);
  const request = eachText(input.values, form).map((one) => toLine(one, hide, texts.hidden));
  const codes = codesOf({ input, verdict, pasted }).map(({ id, meaning, who, todo }) => {
    return `- ${id}: ${meaning} ${todo} (${texts.who}: ${who})`;
  });
  const [fixed, checked] = [settled?.fixed ?? [], settled?.checked ?? []].map((notes) =>
    notes.map(({ path, code, said }) => `- ${withCode(code)}${about(path)}${hideInSentence(said)}`),
  );
  const ofPaste = pasted === undefined ? [] : [`${texts.pasted}: ${hideInSentence(pasted.said)}`];
  const isEmpty = verdict.state === "empty";
  if (isEmpty && pasted !== undefined) return toText([...ofPaste, ...section(texts.codes, codes)]);
  return toText([
    texts.title,
    `${texts.contract[input.contract]}. ${texts.state}: ${verdict.said}.`,
    ...(input.target === undefined ? [] : [`${texts.endpoint}: ${tokenEndpoint(input.target)}`]),
    ...ofPaste,
    ...section(texts.request, request),
    ...(verdict.request === undefined ? [] : section(texts.readBack, [readBack(verdict.request, input)])),
    ...section(texts.issues, isEmpty ? [] : issues),
    ...section(texts.checks, checks),
    ...section(texts.fixed, fixed),
    ...section(texts.checked, checked),
    ...section(texts.codes, codes),
  ]);
}

function toText(lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}

function withCode(code: number | null): string {
  return code === null ? "" : `${code} `;
}

/** The name of the parameter, since the sentence has the label of the field. */
function about(path: FieldPath): string {
  const name = pathName(path);
  return name === "" ? "" : `${name}: `;
}

function section(heading: string, lines: readonly string[] = []): readonly string[] {
  return lines.length === 0 ? [] : ["", `${heading}:`, ...lines];
}

function toLine(
  { path, text, field }: TypedText,
  hide: (text: string) => string,
  hidden: (characters: number) => string,
): string {
  // One line, so that no text can look like another part of the ticket.
  return `${pathName(path)}: ${field?.secret === false ? hide(text.replace(/\s+/g, " ")) : hidden(text.length)}`;
}

/** The codes that were pasted, and those that the service would answer. */
function codesOf({ input, verdict, pasted }: TicketInput): readonly CodeInfo[] {
  const issues = verdict.state === "empty" ? [] : verdict.issues;
  const ofIssues = issues.flatMap(({ code }) => (code === null ? [] : [code]));
  const all = new Set([...(pasted?.codes ?? []).map(({ code }) => code), ...ofIssues]);
  return [...all].flatMap((code) => codeInfo(code, input.language) ?? []);
}
