import { type PlainExtension, type PlainRequest, places } from "../request.ts";
import { expirationTime } from "./date-time.ts";
import type { Decoded } from "./decode.ts";
import { payloadBytes } from "./extension.ts";
import { Given } from "./given.ts";
import { push, templates } from "./issue.ts";
import { judge } from "./judge.ts";
import { requestOf } from "./request-of.ts";
import { hexOf, isVisible } from "./texts.ts";

type Members = Readonly<Record<string, unknown>>;

/** The practical limit for objects of plain values: text, numbers, dates, `{ type, payload }`; no getters, no proxies. */
export function decodeObject(input: Members, now?: number): Decoded {
  const request = decodeValid(input, now);
  return request === undefined ? explainObject(input, now) : { _tag: "Right", right: request };
}

function decodeValid(input: Members, now: number | undefined): PlainRequest | undefined {
  if (Symbol.iterator in input) return undefined;
  let customerAuthenticator: string | undefined;
  let errorFormat: string | undefined;
  let generalFlags: string | undefined;
  let kek: string | undefined;
  let kid: string | undefined;
  let ek: string | undefined;
  let contentKey: string | undefined;
  let contentId: string | undefined;
  let securityLevel = 0;
  let hdcpOutputControl = -1;
  let licenseDuration = 0;
  let wvExtension: readonly PlainExtension[] | undefined;
  let expiration: string | undefined;
  let cookie: string | undefined;
  for (const name in input) {
    if (!Object.hasOwn(input, name)) continue;
    const value = input[name];
    switch (name) {
      case "customerAuthenticator":
        if (typeof value !== "string" || value === "" || !isVisible(value)) return undefined;
        customerAuthenticator = value;
        break;
      case "errorFormat":
        if (value !== "html" && value !== "json") return undefined;
        errorFormat = value;
        break;
      case "generalFlags":
        if (value !== "0000") return undefined;
        generalFlags = value;
        break;
      case "kek":
        kek = hexOf(value, 32) ?? hexOf(value, 48) ?? hexOf(value, 64);
        if (kek === undefined) return undefined;
        break;
      case "kid":
        kid = hexOf(value, 32) ?? named(value);
        if (kid === undefined) return undefined;
        break;
      case "ek":
        ek = hexOf(value, 48);
        if (ek === undefined) return undefined;
        break;
      case "contentKey":
        contentKey = hexOf(value, 32);
        if (contentKey === undefined) return undefined;
        break;
      case "contentId":
        if (typeof value !== "string" || !value.isWellFormed()) return undefined;
        contentId = value;
        break;
      case "securityLevel":
        if (value !== 1 && value !== 2 && value !== 3 && value !== 4 && value !== 5) return undefined;
        securityLevel = value;
        break;
      case "hdcpOutputControl":
        if (value !== 0 && value !== 1 && value !== 2) return undefined;
        hdcpOutputControl = value + 0; // -0 + 0 is 0
        break;
      case "licenseDuration":
        if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 1) return undefined;
        licenseDuration = value;
        break;
      case "wvExtension":
        wvExtension = extensionsOf(value);
        if (wvExtension === undefined) return undefined;
        break;
      case "expirationTime":
        expiration = typeof value === "string" ? expirationTime(value, now) : undefined;
        if (expiration === undefined) return undefined;
        break;
      case "cookie":
        if (typeof value !== "string" || value.length > 32 || !value.isWellFormed()) return undefined;
        cookie = value;
        break;
      default:
        return undefined;
    }
  }
  if (customerAuthenticator === undefined || kid === undefined || securityLevel === 0) return undefined;
  if (hdcpOutputControl === -1 || (kek === undefined && (ek !== undefined || contentKey === undefined)))
    return undefined;
  return requestOf(
    customerAuthenticator,
    errorFormat,
    generalFlags,
    kek,
    kid,
    ek,
    contentKey,
    contentId,
    securityLevel,
    hdcpOutputControl,
    licenseDuration,
    wvExtension,
    expiration,
    cookie,
  );
}

function named(value: unknown): string | undefined {
  if (typeof value !== "string" || value.charCodeAt(0) !== 0x5e) return undefined;
  return value.length > 1 && value.length <= 65 && value.isWellFormed() ? value : undefined;
}

function extensionsOf(list: unknown): readonly PlainExtension[] | undefined {
  if (!Array.isArray(list) || list.length === 0) return undefined;
  const extensions: PlainExtension[] = [];
  for (const element of list) {
    const extension = extensionOf(element);
    if (extension === undefined) return undefined;
    extensions.push(extension);
  }
  return extensions;
}

/** An extension of two texts; any other spelling is for the second pass. */
function extensionOf(element: unknown): PlainExtension | undefined {
  if (typeof element !== "object" || element === null) return undefined;
  const { type, payload }: { type?: unknown; payload?: unknown } = element;
  if (typeof type !== "string" || typeof payload !== "string" || type.length !== 4) return undefined;
  if (!Object.hasOwn(element, "type") || !Object.hasOwn(element, "payload")) return undefined;
  for (let at = 0; at < 4; at++) {
    const unit = type.charCodeAt(at);
    if (unit < 0x20 || unit > 0x7e || unit === 0x2c) return undefined;
  }
  const encoded = payloadBytes(payload, 0);
  return encoded < 1 || (type === "wudo" && encoded !== 4) ? undefined : { type, payload };
}

function explainObject(input: Members, now: number | undefined): Decoded {
  if (Symbol.iterator in input) return { _tag: "Left", left: [templates["input.type"]] };
  const given = new Given();
  for (const [name, value] of Object.entries(input)) {
    if (value === undefined) continue;
    const place = places.get(name);
    if (name === "wvExtension") given.extensions.push(...(Array.isArray(value) ? value : [value]));
    else if (place !== undefined) given.values[place] = value;
    else if (name.isWellFormed()) given.takeUnknown(name);
    else push(given.issues, templates["body.utf-8"]);
  }
  return judge(given, now);
}
