import { securityLevelNames, trackTypeNames } from "widevine-license-token/core";
import type { ObservedTokenRequest, ParameterName } from "widevine-license-token/form";
import type { PageContext } from "./context.ts";
import { logicTexts } from "./languages/index.ts";
import type { WordTexts } from "./languages/word-texts.ts";
import { pageForm } from "./page-form.ts";
import { durationInWords, expiryInWords } from "./time-in-words.ts";

type Context = Pick<PageContext, "language" | "now" | "timeZone">;

/** What is read back of a key, or of a request with one. */
type KeyPart = Pick<ObservedTokenRequest, "securityLevel" | "hdcpOutputControl" | "trackType">;

/** Reads a request of either contract back: a sentence about who may play, one for each of several keys, and the rest. */
export function readBack(request: ObservedTokenRequest, context: Context): string {
  const { words } = logicTexts(context.language);
  const { keys, wvExtension } = request;
  const duration = playInWords(request, context);
  const until = expiryInWords(request.expirationTime, context) ?? "";
  const sentences =
    keys === undefined
      ? [words.play(levelInWords(request, words), duration, outputsInWords(request, words), until)]
      : [words.playKeys(keys.length, duration, until), ...keys.map((key, at) => keyInWords(key, at, words))];
  const count = wvExtension?.length ?? 0;
  return [...sentences, sourceInWords(request, words), ...(count > 0 ? [words.extensions(count)] : [])]
    .map(capitalized)
    .join(" ");
}

/** Reads seconds or a time back, to stand beside its field: `86400` is `1 day`. `undefined` if there is nothing to say. */
export function inWords(field: ParameterName, text: string, context: PageContext): string | undefined {
  if (text === "" || pageForm(context).field(field)?.["~standard"].validate(text).issues !== undefined)
    return undefined;
  if (field === "licenseDuration" || field === "playbackDuration") return durationInWords(Number(text), context);
  return field === "expirationTime" ? expiryInWords(text, context) : undefined;
}

function playInWords({ licenseDuration, playbackDuration }: ObservedTokenRequest, context: Context): string {
  const { limited, unlimited, playback, and } = logicTexts(context.language).words;
  const license = licenseDuration === undefined ? unlimited : limited(durationInWords(licenseDuration, context));
  if (playbackDuration === undefined) return license;
  const ofPlayback = limited(playback(durationInWords(playbackDuration, context)));
  return licenseDuration === undefined ? ofPlayback : `${license} ${and} ${ofPlayback}`;
}

function keyInWords(key: KeyPart, at: number, words: WordTexts): string {
  const track = key.trackType === undefined ? undefined : trackTypeNames[key.trackType];
  return words.key(at + 1, track, levelInWords(key, words), outputsInWords(key, words));
}

function levelInWords({ securityLevel }: KeyPart, { level, noLevel }: WordTexts): string {
  return securityLevel === undefined ? noLevel : level(securityLevelNames[securityLevel]);
}

function outputsInWords({ hdcpOutputControl }: KeyPart, { outputs, noOutput }: WordTexts): string {
  return hdcpOutputControl === undefined ? noOutput : (outputs[hdcpOutputControl] ?? noOutput);
}

function sourceInWords({ kek, ek, contentKey, keys }: ObservedTokenRequest, { sources }: WordTexts): string {
  const parts = keys ?? [{ ek, contentKey }];
  if (kek === undefined) return sources.clear;
  if (parts.some((key) => key.contentKey !== undefined)) return sources.both;
  return parts.some((key) => key.ek !== undefined) ? sources.wrapped : sources.stored;
}

function capitalized(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
