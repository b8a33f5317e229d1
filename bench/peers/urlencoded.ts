import type { PlainExtension, PlainRequest } from "../request.ts";

// From a body to a record of texts, and from a record that a validator has passed to a request.

/** Texts by name; a name that came more than once has a list. */
export type Texts = Record<string, string | string[]>;

/** As the platform reads it; `wvExtension` is always a list. */
export function platformTexts(body: string): Texts {
  const texts: Texts = Object.create(null);
  for (const [name, text] of new URLSearchParams(body)) {
    const before = texts[name];
    if (before === undefined) texts[name] = name === "wvExtension" ? [text] : text;
    else if (typeof before === "string") texts[name] = [before, text];
    else before.push(text);
  }
  return texts;
}

/** What a validator has passed: each text as its pattern says. */
export interface ValidTexts {
  readonly customerAuthenticator: string;
  readonly errorFormat?: string;
  readonly generalFlags?: string;
  readonly kek?: string;
  readonly kid: string;
  readonly ek?: string;
  readonly contentKey?: string;
  readonly contentId?: string;
  readonly securityLevel: string;
  readonly hdcpOutputControl: string;
  readonly licenseDuration?: string;
  readonly wvExtension?: readonly string[];
  readonly expirationTime?: string;
  readonly cookie?: string;
}

/** The hand-written mapping behind a validator that only validates. */
export function requestOf(texts: ValidTexts): PlainRequest {
  const request: PlainRequest = { customerAuthenticator: texts.customerAuthenticator };
  if (texts.errorFormat !== undefined) request.errorFormat = texts.errorFormat;
  if (texts.generalFlags !== undefined) request.generalFlags = texts.generalFlags;
  if (texts.kek !== undefined) request.kek = texts.kek.toLowerCase();
  request.kid = canonicalKid(texts.kid);
  if (texts.ek !== undefined) request.ek = texts.ek.toLowerCase();
  if (texts.contentKey !== undefined) request.contentKey = texts.contentKey.toLowerCase();
  if (texts.contentId !== undefined) request.contentId = texts.contentId;
  request.securityLevel = Number(texts.securityLevel);
  request.hdcpOutputControl = Number(texts.hdcpOutputControl);
  if (texts.licenseDuration !== undefined) request.licenseDuration = Number(texts.licenseDuration);
  if (texts.wvExtension !== undefined) request.wvExtension = texts.wvExtension.map(extensionOf);
  if (texts.expirationTime !== undefined) request.expirationTime = texts.expirationTime;
  if (texts.cookie !== undefined) request.cookie = texts.cookie;
  return request;
}

export function canonicalKid(kid: string): string {
  return kid.startsWith("^") ? kid : kid.toLowerCase();
}

export function extensionOf(text: string): PlainExtension {
  return { type: text.slice(0, 4), payload: text.slice(5) };
}

/** The parameters that the rules across parameters find missing or alone; no schema language says them well. */
export function acrossErrors(given: {
  readonly kek?: unknown;
  readonly ek?: unknown;
  readonly contentKey?: unknown;
}): string[] {
  const errors: string[] = [];
  if (given.kek === undefined) {
    if (given.ek !== undefined) errors.push("ek");
    if (given.contentKey === undefined) errors.push("contentKey");
  }
  return errors;
}

/** Whether the rules across parameters hold. */
export function holdsAcross(given: {
  readonly kek?: unknown;
  readonly ek?: unknown;
  readonly contentKey?: unknown;
}): boolean {
  return given.kek !== undefined || (given.ek === undefined && given.contentKey !== undefined);
}
