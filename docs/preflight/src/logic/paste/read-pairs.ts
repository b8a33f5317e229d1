import type { ParameterName } from "widevine-license-token/form";
import type { PageContext } from "../context.ts";
import type { PasteTexts } from "../languages/paste-texts.ts";
import { mostRows } from "../limits.ts";
import { type PageForm, pageForm } from "../page-form.ts";
import type { FieldPath, PageValues } from "../page-values.ts";
import type { Loss, Offer } from "../pasted.ts";
import { decodeLeniently, type PastedPair } from "./body-pairs.ts";
import { type NameMeant, namesMeant } from "./name-meant.ts";
import type { OpenedBody } from "./open-body.ts";
import { type PlacedTexts, placeTexts } from "./place-texts.ts";

/** A loss before it has an id, with the pair by which its place in the text is found. */
export interface FoundLoss extends Omit<Loss, "id" | "mark"> {
  readonly raw: string;
}

/** What the pairs of a body give a form. */
export interface ReadPairs {
  readonly values: PageValues;
  readonly count: number;
  readonly losses: readonly FoundLoss[];
}

/** Reads the pairs of a body into the fields of a form. Nothing is left out in silence: what is, is a loss. */
export function readPairs(
  pairs: readonly PastedPair[],
  opened: OpenedBody,
  context: PageContext,
  texts: PasteTexts,
): ReadPairs {
  const form = pageForm(context);
  const meant = namesMeant(opened, context, texts);
  const named = pairs.map((pair) => ({ pair, name: meant(pair.name) }));
  const ofNames = named.flatMap(({ pair, name }) => lossOfName(pair, name, form));
  const placed = placeTexts(named.flatMap(({ pair, name }) => (name.place ? [{ pair, place: name.place }] : [])));
  const ofTexts = placed.slots.flatMap((slot) => lossesOfSlot(slot, form, texts));
  return {
    values: placed.values,
    count: placed.count,
    losses: [...ofNames, ...ofTexts, ...lossesOfLimits(placed, texts)],
  };
}

function lossOfName(
  { raw, rawText, text }: PastedPair,
  { place, doubt, suggestion }: NameMeant,
  form: PageForm,
): FoundLoss[] {
  if (doubt === undefined) return [];
  const field = place?.field ?? suggestion ?? null;
  // What an unknown parameter holds is not known, so it is treated as a secret.
  const about = {
    field,
    path: suggestion === undefined ? [] : [suggestion],
    said: doubt,
    texts: [text ?? rawText],
    raw,
  };
  if (place !== undefined)
    return [{ ...about, kind: "renamed", counts: false, secret: isSecret(form, field), offers: [] }];
  const offers = suggestion === undefined || text === undefined ? [] : [toOffer(form, suggestion, [suggestion], text)];
  return [{ ...about, kind: "unknown", counts: true, secret: true, offers }];
}

type Slot = PlacedTexts["slots"][number];

function lossesOfSlot({ field, path, pairs }: Slot, form: PageForm, texts: PasteTexts): FoundLoss[] {
  const label = form.field(field)?.label ?? field;
  const about = { field, path, secret: isSecret(form, field), counts: true };
  const broken = pairs.filter(({ text }) => text === undefined);
  const readable = pairs.flatMap(({ text }) => text ?? []);
  const [first, ...others] = [...new Set(readable)];
  const losses: FoundLoss[] = broken.map(({ raw, rawText }) => {
    const meant = decodeLeniently(rawText);
    const offers = meant === undefined ? [] : [toOffer(form, field, path, meant)];
    return { ...about, kind: "undecodable", said: texts.undecodable(label), texts: [rawText], offers, raw };
  });
  const [, second] = pairs;
  if (second !== undefined && readable.length > 1) {
    const said = others.length > 0 ? texts.duplicate(label) : texts.duplicateSame(label);
    const offers = others.map((text) => toOffer(form, field, path, text));
    losses.push({ ...about, kind: "duplicate", said, texts: readable, offers, raw: second.raw });
  } else if (first === "") {
    losses.push({ ...about, kind: "empty", said: texts.empty(label), texts: [], offers: [], raw: pairs[0]?.raw ?? "" });
  }
  if (first !== undefined && isAsciiButForInvisible(first)) {
    const offers = [toOffer(form, field, path, first.replace(/\p{Cf}/gu, ""))];
    losses.push({
      ...about,
      kind: "invisible",
      said: texts.invisibleText(label),
      texts: [first],
      offers,
      raw: pairs[0]?.raw ?? "",
    });
  }
  return losses;
}

/** In other scripts, and between emoji, such characters have a meaning. */
function isAsciiButForInvisible(text: string): boolean {
  return /\p{Cf}/u.test(text) && /^[\p{ASCII}\p{Cf}]*$/u.test(text);
}

function lossesOfLimits({ hasGap, beyond }: PlacedTexts, texts: PasteTexts): FoundLoss[] {
  const about = { path: [], counts: true, texts: [], secret: false, offers: [], raw: "" };
  return [
    ...(hasGap ? [{ ...about, kind: "gap" as const, field: null, said: texts.gap }] : []),
    ...beyond.map((field) => ({ ...about, kind: "limit" as const, field, said: texts.limit(field, mostRows) })),
  ];
}

function isSecret(form: PageForm, field: ParameterName | null): boolean {
  return field === null || form.field(field)?.secret !== false;
}

function toOffer(form: PageForm, field: ParameterName, path: FieldPath, text: string): Offer {
  return { path, field, secret: isSecret(form, field), text };
}
