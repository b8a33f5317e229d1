import type { TokenRequest } from "./token-request.ts";

/** The members of a request; `undefined` where there is none. */
export type Members = { -readonly [K in keyof TokenRequest]: TokenRequest[K] | undefined };

/**
 * Reads the members that are a request's own.
 *
 * Requests have as many shapes as there are choices of what is absent. V8 reads a member by its name fast where it has met
 * few shapes only; in a `for in` loop it reads it by its place, and knows that it is the request's own.
 */
export function ownMembers(request: TokenRequest): Members {
  let customerAuthenticator: Members["customerAuthenticator"];
  let errorFormat: Members["errorFormat"];
  let generalFlags: Members["generalFlags"];
  let kek: Members["kek"];
  let kid: Members["kid"];
  let ek: Members["ek"];
  let contentKey: Members["contentKey"];
  let contentId: Members["contentId"];
  let securityLevel: Members["securityLevel"];
  let hdcpOutputControl: Members["hdcpOutputControl"];
  let licenseDuration: Members["licenseDuration"];
  let wvExtension: Members["wvExtension"];
  let expirationTime: Members["expirationTime"];
  let cookie: Members["cookie"];
  let extra: Members["extra"];
  for (const name in request) {
    if (!isOwn.call(request, name)) continue;
    switch (name) {
      case "customerAuthenticator":
        customerAuthenticator = request[name];
        break;
      case "errorFormat":
        errorFormat = request[name];
        break;
      case "generalFlags":
        generalFlags = request[name];
        break;
      case "kek":
        kek = request[name];
        break;
      case "kid":
        kid = request[name];
        break;
      case "ek":
        ek = request[name];
        break;
      case "contentKey":
        contentKey = request[name];
        break;
      case "contentId":
        contentId = request[name];
        break;
      case "securityLevel":
        securityLevel = request[name];
        break;
      case "hdcpOutputControl":
        hdcpOutputControl = request[name];
        break;
      case "licenseDuration":
        licenseDuration = request[name];
        break;
      case "wvExtension":
        wvExtension = request[name];
        break;
      case "expirationTime":
        expirationTime = request[name];
        break;
      case "cookie":
        cookie = request[name];
        break;
      case "extra":
        extra = request[name];
        break;
    }
  }
  return {
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
    expirationTime,
    cookie,
    extra,
  };
}

const isOwn = Object.prototype.hasOwnProperty;
