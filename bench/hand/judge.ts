import type { Issue } from "widevine-license-token";
import type { PlainExtension } from "../request.ts";
import { expirationTime } from "./date-time.ts";
import type { Decoded } from "./decode.ts";
import { payloadBytes } from "./extension.ts";
import { type Given, undecodable } from "./given.ts";
import { push, pushAt, type Template, templates } from "./issue.ts";
import { refuse, refused } from "./refused.ts";
import { requestOf } from "./request-of.ts";
import { hexOf, isDecimal, isVisible } from "./texts.ts";

/** Judges what stands at the place of each parameter, in canonical order. */
export function judge({ values, extensions, issues }: Given, now: number | undefined): Decoded {
  const customerAuthenticator = checked(
    values[0],
    readAuthenticator,
    issues,
    templates["customerAuthenticator.missing"],
  );
  const errorFormat = checked(values[1], readErrorFormat, issues);
  const generalFlags = checked(values[2], readFlags, issues);
  const kek = checked(values[3], readKek, issues);
  const kid = checked(values[4], readKid, issues, templates["kid.missing"]);
  const ek = checked(values[5], readEk, issues);
  if (values[5] !== undefined && values[3] === undefined) push(issues, templates["ek.requires-kek"]);
  const contentKey = checked(values[6], readContentKey, issues);
  if (values[6] === undefined && values[3] === undefined) push(issues, templates["contentKey.missing"]);
  const contentId = checked(values[7], readContentId, issues);
  const securityLevel = checked(values[8], readLevel, issues, templates["securityLevel.missing"]);
  const hdcpOutputControl = checked(values[9], readControl, issues, templates["hdcpOutputControl.missing"]);
  const licenseDuration = checked(values[10], readDuration, issues);
  let wvExtension: PlainExtension[] | undefined;
  for (let index = 0; index < extensions.length && issues.length <= 100; index++) {
    const extension = readExtension(extensions[index], index, issues);
    if (extension === undefined) continue;
    if (wvExtension === undefined) wvExtension = [extension];
    else wvExtension.push(extension);
  }
  const expiration = checked(values[12], readExpiration, issues, undefined, now);
  const cookie = checked(values[13], readCookie, issues);
  if (issues.length > 0) return { _tag: "Left", left: issues };
  const right = requestOf(
    customerAuthenticator ?? "",
    errorFormat,
    generalFlags,
    kek,
    kid ?? "",
    ek,
    contentKey,
    contentId,
    securityLevel ?? 0,
    hdcpOutputControl ?? 0,
    licenseDuration ?? 0,
    wvExtension,
    expiration,
    cookie,
  );
  return { _tag: "Right", right };
}

function checked<A>(
  value: unknown,
  read: (value: unknown, now: number | undefined) => A | undefined,
  issues: Issue[],
  missing?: Template,
  now?: number,
): A | undefined {
  if (value === undefined) {
    if (missing !== undefined) push(issues, missing);
    return undefined;
  }
  if (value === undecodable) return undefined;
  const result = read(value, now);
  if (result === undefined) push(issues, refused.rule);
  return result;
}

function readAuthenticator(text: unknown): string | undefined {
  if (text === "") return refuse(templates["customerAuthenticator.missing"]);
  if (typeof text !== "string" || !(isVisible(text) || /^[^\s\p{Cc}\p{Cs}]+$/u.test(text)))
    return refuse(templates["customerAuthenticator.characters"]);
  return text;
}

function readErrorFormat(text: unknown): string | undefined {
  return text === "html" || text === "json" ? text : refuse(templates["errorFormat.value"]);
}

function readFlags(text: unknown): string | undefined {
  return text === "0000" ? text : refuse(templates["generalFlags.value"]);
}

function readKek(text: unknown): string | undefined {
  return hexOf(text, 32) ?? hexOf(text, 48) ?? hexOf(text, 64) ?? refuse(templates["kek.format"]);
}

function readEk(text: unknown): string | undefined {
  return hexOf(text, 48) ?? refuse(templates["ek.format"]);
}

function readContentKey(text: unknown): string | undefined {
  return hexOf(text, 32) ?? refuse(templates["contentKey.hex"]);
}

function readKid(text: unknown): string | undefined {
  if (text === "") return refuse(templates["kid.missing"]);
  if (typeof text !== "string") return refuse(templates["kid.name"]);
  if (text.charCodeAt(0) !== 0x5e) return hexOf(text, 32) ?? refuse(templates["kid.hex"]);
  if (text.length > 65) return refuse(templates["kid.length"]);
  return text.length > 1 && text.isWellFormed() ? text : refuse(templates["kid.name"]);
}

function readContentId(text: unknown): string | undefined {
  return typeof text === "string" && text.isWellFormed() ? text : refuse(templates["contentId.text"]);
}

function readCookie(text: unknown): string | undefined {
  if (typeof text === "string" && text.length > 32) return refuse(templates["cookie.length"]);
  return typeof text === "string" && text.isWellFormed() ? text : refuse(templates["cookie.text"]);
}

/** A number as it is, or what a decimal text says; `NaN` for anything else. */
function integer(value: unknown): number {
  if (typeof value === "number") return Number.isSafeInteger(value) ? value + 0 : Number.NaN;
  return typeof value === "string" && isDecimal(value) ? Number(value) : Number.NaN;
}

function readLevel(value: unknown): number | undefined {
  const level = integer(value);
  return level >= 1 && level <= 5 ? level : refuse(templates["securityLevel.value"]);
}

function readControl(value: unknown): number | undefined {
  const control = integer(value);
  if (control >= 0 && control <= 2) return control;
  return refuse(Number.isNaN(control) ? templates["hdcpOutputControl.integer"] : templates["hdcpOutputControl.range"]);
}

function readDuration(value: unknown): number | undefined {
  const seconds = integer(value);
  return seconds > 0 && Number.isSafeInteger(seconds) ? seconds : refuse(templates["licenseDuration.integer"]);
}

function readExpiration(value: unknown, now: number | undefined): string | undefined {
  if (typeof value === "string") return expirationTime(value, now);
  if (!(value instanceof Date)) return refuse(templates["expirationTime.format"]);
  const text = Number.isNaN(value.getTime()) ? "" : value.toISOString();
  return text.length === 24 ? expirationTime(text, now) : refuse(templates["expirationTime.date"]);
}

function readExtension(value: unknown, index: number, issues: Issue[]): PlainExtension | undefined {
  if (value === undecodable) return undefined;
  const text = typeof value === "string" ? value : joined(value);
  const comma = text === undefined ? -1 : text.indexOf(",");
  if (text === undefined || comma === -1 || text.includes(",", comma + 1) || !text.isWellFormed()) {
    pushAt(issues, templates["wvExtension.shape"], index);
    return undefined;
  }
  const before = issues.length;
  const type = text.slice(0, comma);
  if (!isType(text, comma)) pushAt(issues, templates["wvExtension.type"], index);
  const payload = text.slice(comma + 1);
  const encoded = payloadBytes(payload, 0);
  if (payload === "") pushAt(issues, templates["wvExtension.payload-missing"], index);
  else if (encoded < 0) pushAt(issues, templates["wvExtension.payload-base64"], index);
  else if (type === "wudo" && encoded !== 4) pushAt(issues, templates["wvExtension.wudo-length"], index);
  return issues.length === before ? { type, payload } : undefined;
}

function isType(text: string, length: number): boolean {
  if (length !== 4) return false;
  for (let at = 0; at < 4; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x20 || unit > 0x7e) return false;
  }
  return true;
}

function joined(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { type, payload }: { type?: unknown; payload?: unknown } = { ...value };
  return typeof type === "string" && typeof payload === "string" ? `${type},${payload}` : undefined;
}
