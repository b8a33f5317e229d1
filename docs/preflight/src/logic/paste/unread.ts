import { documented, observed } from "widevine-license-token/core";
import type { ParameterName } from "widevine-license-token/form";
import type { PasteTexts } from "../languages/paste-texts.ts";
import type { FoundRequest } from "./find-request.ts";
import { parameterPlace } from "./parameter-place.ts";
import type { FoundLoss } from "./read-pairs.ts";

/**
 * The parameters that stand with a text outside the request that was read, and not in it: whatever was not understood, they are not
 * lost in silence.
 */
export function lossesOfUnread(text: string, request: FoundRequest, texts: PasteTexts): readonly FoundLoss[] {
  const { start, end, pairs } = request;
  const read = new Set(pairs.map(({ name }) => parameterPlace(name, "observed")?.field ?? name));
  const losses: FoundLoss[] = [];
  for (const { 0: raw, 1: name = "", index } of text.matchAll(withText)) {
    const field = parameterPlace(name, "observed")?.field;
    if (field === undefined || read.has(field) || (index >= start && index < end)) continue;
    read.add(field);
    const said = texts.unread(field);
    losses.push({ kind: "unread", field, path: [field], said, counts: true, texts: [], secret: true, offers: [], raw });
  }
  return losses;
}

/** The parameters that seem to have a text, if no request could be read: also as arguments, or as members of a list. */
export function namesWithText(text: string): readonly ParameterName[] {
  const found = [...text.matchAll(withText), ...text.matchAll(asArgument)];
  return [...new Set(found.flatMap(({ 1: name = "" }) => parameterPlace(name, "observed")?.field ?? []))];
}

const names = [...new Set([...documented.parameterNames, ...observed.parameterNames])];

/** A name, perhaps with the index of a key, quotes or stars around it, a separator, and the first character of a text. */
const withText: RegExp = new RegExp(
  `(?<![\\w.-])(${names.join("|")})(?:\\.\\d{1,3})?[\\]"'\`*]{0,4}[ \\t]{0,9}[=:|\\t][ \\t]{0,9}[^\\s|]`,
  "g",
);

const asArgument: RegExp = new RegExp(`["'](${names.join("|")})["'],[ \\t]{0,9}["']`, "g");
