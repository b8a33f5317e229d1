import type { PageContext } from "../context.ts";
import { logicTexts } from "../languages/index.ts";
import type { PasteTexts } from "../languages/paste-texts.ts";
import { mostLosses } from "../limits.ts";
import type { Loss, Mark, PastedHost, PastedRequest } from "../pasted.ts";
import { endOfCommand } from "./after-command.ts";
import { findCodes } from "./find-codes.ts";
import { type FoundRequest, findRequests } from "./find-request.ts";
import { findDestination } from "./host.ts";
import { withoutMailQuotes } from "./mail-quotes.ts";
import { parameterPlace } from "./parameter-place.ts";
import { type FoundLoss, readPairs } from "./read-pairs.ts";
import { inOrder, pairFinder } from "./request-marks.ts";
import { lossesOfUnread } from "./unread.ts";

/** Reads the best request in a text; `undefined` if there is none. */
export function readRequest(pasted: string, context: PageContext): PastedRequest | undefined {
  const { text, placeOf } = withoutMailQuotes(pasted);
  const [best, ...others] = findRequests(text, context);
  if (best === undefined) return undefined;
  const texts = logicTexts(context.language).paste;
  const { start, end, opened, pairs } = best;
  const { values, count, losses: ofPairs } = readPairs(pairs, opened, context, texts);
  const [markOf, markAnywhere] = [pairFinder(text, start, end), pairFinder(text, 0, text.length)];
  const moved = (mark: Mark): Mark => ({ ...mark, start: placeOf(mark.start), end: placeOf(mark.end - 1) + 1 });
  const { host: found, wrongPath } = findDestination(text, best, texts);
  const host = movedHost(found, moved);
  const all = [...ofPairs, ...lossesOfOthers(text, best, others, texts)];
  const ofText = atMost(all, texts).map(({ raw, ...loss }, at): Loss => {
    const place = loss.kind === "unread" ? markAnywhere(raw) : markOf(raw);
    return { ...loss, id: `${loss.kind}:${at}`, ...(place && { mark: moved({ ...place, said: loss.said }) }) };
  });
  const losses = [...ofText, ...lossOf("host", host?.mark), ...lossOf("path", wrongPath && moved(wrongPath))];
  const codes = findCodes(`${text.slice(0, start)}\n${text.slice(endOfCommand(text, best))}`, context.language);
  const sentences = [
    texts.request(formOf(best, texts), count, losses.length),
    ...(host?.said ? [host.said] : []),
    ...(codes.length > 0 ? [texts.besideCodes(codes.map(({ id }) => id).join(", "))] : []),
  ];
  const other = context.contract === "observed" ? "documented" : "observed";
  const knownBy = (contract: PageContext["contract"]): number =>
    pairs.filter(({ name }) => parameterPlace(name, contract) !== undefined).length;
  return {
    kind: "request",
    said: sentences.join(" "),
    codes,
    values,
    count,
    findings: opened.findings,
    losses,
    marks: inOrder(losses.flatMap(({ mark }) => mark ?? [])),
    host,
    fitsBetter: knownBy(other) > knownBy(context.contract) ? other : null,
  };
}

/** The request in words: `a curl command with a body in it`. */
function formOf({ kind, opened }: FoundRequest, { forms, command, plainBody, inside }: PasteTexts): string {
  const known: { readonly [kind: string]: string } = command;
  const names = opened.findings.flatMap(
    ({ id }) => (id === "body.command" ? (known[kind] ?? command.curl) : forms[id]) ?? [],
  );
  const [first, second] = names;
  if (first === undefined) return plainBody;
  return second === undefined ? first : inside(first, second);
}

const ofNoField = { field: null, path: [], texts: [], secret: false, offers: [], counts: true, raw: "" } as const;

/** What stands outside the request: another one, or parameters that are in none. */
function lossesOfOthers(
  text: string,
  best: FoundRequest,
  others: readonly FoundRequest[],
  texts: PasteTexts,
): readonly FoundLoss[] {
  const isOther = others.some(({ known, opened }) => known > 1 && opened.body !== best.opened.body);
  return isOther ? [{ ...ofNoField, kind: "another", said: texts.another }] : lossesOfUnread(text, best, texts);
}

function movedHost(host: PastedHost | null, moved: (mark: Mark) => Mark): PastedHost | null {
  return host?.mark === undefined ? host : { ...host, mark: moved(host.mark) };
}

function lossOf(kind: "host" | "path", mark: Mark | null | undefined): readonly Loss[] {
  if (!mark) return [];
  const { raw: _, ...about } = ofNoField;
  return [{ ...about, id: `${kind}:0`, kind, said: mark.said, mark }];
}

/** The first losses, and one that says how many more there are. */
function atMost(losses: readonly FoundLoss[], texts: PasteTexts): readonly FoundLoss[] {
  const more = losses.length - mostLosses;
  if (more <= 0) return losses;
  return [...losses.slice(0, mostLosses), { ...ofNoField, kind: "limit", said: texts.moreLosses(more) }];
}
