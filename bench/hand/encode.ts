import type { PlainRequest } from "../request.ts";

// What is canonical and hex, a number or a word stands as it is; only some texts and the extensions can need escapes.

/** The practical limit for writing the canonical body of a request. */
export function encodeBody(request: PlainRequest): string {
  let body = escaped("customerAuthenticator=", request.customerAuthenticator);
  if (request.errorFormat !== undefined) body += `&errorFormat=${request.errorFormat}`;
  if (request.generalFlags !== undefined) body += "&generalFlags=0000";
  if (request.kek !== undefined) body += `&kek=${request.kek}`;
  body = escaped(`${body}&kid=`, request.kid ?? "");
  if (request.ek !== undefined) body += `&ek=${request.ek}`;
  if (request.contentKey !== undefined) body += `&contentKey=${request.contentKey}`;
  if (request.contentId !== undefined) body = escaped(`${body}&contentId=`, request.contentId);
  body += levels[(request.securityLevel ?? 0) * 3 + (request.hdcpOutputControl ?? 0)];
  if (request.licenseDuration !== undefined) body += `&licenseDuration=${request.licenseDuration}`;
  if (request.wvExtension !== undefined) {
    for (const { type, payload } of request.wvExtension) {
      if (type === "wudo") body += "&wvExtension=wudo%2C";
      else body = `${escaped(`${body}&wvExtension=`, type)}%2C`;
      body = escaped(body, payload);
    }
  }
  if (request.expirationTime !== undefined) body = escaped(`${body}&expirationTime=`, request.expirationTime);
  return request.cookie === undefined ? body : escaped(`${body}&cookie=`, request.cookie);
}

/** Both levels, which stand side by side, in one piece. */
const levels = [0, 1, 2, 3, 4, 5].flatMap((security) =>
  [0, 1, 2].map((hdcp) => `&securityLevel=${security}&hdcpOutputControl=${hdcp}`),
);

/** How each character of ASCII is written: as itself, `+`, or an escape. */
const written: readonly string[] = Array.from({ length: 0x80 }, (_, unit) => {
  const character = String.fromCharCode(unit);
  if (character === " ") return "+";
  return /[A-Za-z0-9*._-]/.test(character) ? character : `%${unit.toString(16).toUpperCase().padStart(2, "0")}`;
});
/** 1 for what stands as it is. */
const plain = Uint8Array.from(written, (text, unit) => (text === String.fromCharCode(unit) ? 1 : 0));

/** The body with the text behind it, escaped. */
function escaped(before: string, text: string): string {
  const { length } = text;
  let body = before;
  let from = 0;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80 && plain[unit] === 1) continue;
    if (from < at) body += text.slice(from, at);
    if (unit < 0x80) {
      body += written[unit];
    } else {
      from = at;
      if (unit >= 0xd800 && unit <= 0xdbff) at++; // the other half of the pair
      body += encodeURIComponent(text.slice(from, at + 1));
    }
    from = at + 1;
  }
  if (from === 0) return body + text;
  return from < length ? body + text.slice(from) : body;
}
