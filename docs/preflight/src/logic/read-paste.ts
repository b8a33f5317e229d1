import { codeMeant } from "./code-meant.ts";
import type { PageContext } from "./context.ts";
import { codesInHar } from "./har-answer.ts";
import { logicTexts } from "./languages/index.ts";
import { longestJson, longestText } from "./limits.ts";
import { findCodes } from "./paste/find-codes.ts";
import { openBody } from "./paste/open-body.ts";
import { readAnswer } from "./paste/read-answer.ts";
import { readKey } from "./paste/read-key.ts";
import { readRequest } from "./paste/read-request.ts";
import { namesWithText } from "./paste/unread.ts";
import type { Finding, Pasted, PastedCode, PastedRequest } from "./pasted.ts";

/** Reads whatever was pasted; never throws, calls nothing, and takes time linear in the length of the text. */
export function readPaste(text: string, context: PageContext): Pasted {
  const { paste } = logicTexts(context.language);
  if (text.length > (/^\s*[{[]/.test(text) ? longestJson : longestText)) return nothing(paste.tooLong);
  const answer = readAnswer(text, context);
  const request = readRequest(text, context);
  // A ticket may have both the request and its answer: then the request counts, and the code stands beside it.
  if (request !== undefined && (request.count > 1 || answer?.isGrant !== false))
    return withHarCodes(request, text, context);
  return (
    answer ?? readCodes(text, context) ?? readKey(text, context) ?? readMeant(text, context) ?? unread(text, context)
  );

  function unread(unknown: string, about: PageContext): Pasted {
    const { findings } = openBody(unknown.trim(), about);
    const [first] = findings.filter(({ id }) => id !== "body.line-breaks");
    if (hasDataInFile(unknown)) return nothing(paste.inFile);
    const names = namesWithText(unknown);
    const sentences = [first?.said ?? [], names.length === 0 ? [] : paste.unreadable(names.join(", "))].flat();
    return nothing(sentences.join(" ") || paste.nothing, first === undefined ? [] : findings);
  }
}

/** Whether curl or wget is told to send a file. */
function hasDataInFile(text: string): boolean {
  return /(?<![\w/.-])(?:curl|wget)(?:\.exe)?\s/.test(text) && dataInFile.test(text);
}

const dataInFile = /\s(?:(?:-d|--data(?:-(?:ascii|binary|urlencode))?|--json)[ \t]{0,9}["']?@|--post-file)/;

function nothing(said: string, findings: readonly Finding[] = []): Pasted {
  return { kind: "nothing", said, codes: [], findings };
}

function readCodes(text: string, { language }: PageContext): PastedCode | undefined {
  const codes = findCodes(text, language);
  if (codes.length === 0) return undefined;
  const said = logicTexts(language).paste.codes(codes.map(({ id }) => id).join(", "));
  return { kind: "code", said, codes };
}

/** A HAR file has the answer within the text of the request. */
function withHarCodes(request: PastedRequest, text: string, context: PageContext): PastedRequest {
  const isHar = request.codes.length === 0 && request.findings.some(({ id }) => id === "body.har");
  const codes = isHar ? codesInHar(text, context) : [];
  if (codes.length === 0) return request;
  const { besideCodes } = logicTexts(context.language).paste;
  return { ...request, codes, said: `${request.said} ${besideCodes(codes.map(({ id }) => id).join(", "))}` };
}

/** A code that the service does not have, or that lacks its minus sign. */
function readMeant(text: string, { language }: PageContext): Pasted | undefined {
  const { paste } = logicTexts(language);
  const meant = codeMeant(text, language);
  if (meant === undefined) return undefined;
  if (meant.kind === "unknown") return nothing(paste.noSuchCode);
  return { kind: "code", said: paste.unsigned(meant.info.id), codes: [meant.info] };
}
