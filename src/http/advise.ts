import { own } from "../own.ts";
import type { ParameterName } from "../parameter-name.ts";
import { type DecodeOptions, readOptions } from "../request/decode-options.ts";
import { nearMiss } from "../request/near-miss.ts";
import type { TokenRequest } from "../request/token-request.ts";
import { isAfter, parseDateTime } from "../text/rfc3339.ts";
import { type Advice, type AdviceId, adviceOf } from "./advice.ts";
import { isLoopback } from "./host.ts";
import { parseHttpUrl } from "./http-url.ts";
import { ownMember } from "./own-member.ts";
import type { Target } from "./token-endpoint.ts";

/**
 * What is legal in a request and yet probably wrong: advice, apart from issues, in the order of the parameters; none for
 * a plain request.
 *
 * With `target` a stand-in's plain http URL is judged; whether the authenticator is the target's cannot be seen. `now`
 * is as in {@link DecodeOptions}: without it, or with `null`, an absolute `expirationTime` is not judged. `method` is the
 * one that the message will have. Never throws; takes time linear in the request's size.
 *
 * @example
 * ```ts
 * import { adviseTokenRequest, buildTokenRequest, orThrow } from "widevine-license-token";
 *
 * const request = orThrow(
 *   buildTokenRequest({
 *     customerAuthenticator: "123456,0123456789abcdef0123456789abcdef",
 *     errorFormat: "json",
 *     kid: "fd1a706ac2b36002888f6d4a414333c3",
 *     contentKey: "00000000000000000000000000000000",
 *     securityLevel: 1,
 *     hdcpOutputControl: 0,
 *     expirationTime: "+30",
 *   }),
 * );
 * adviseTokenRequest(request, "test").map(({ id }) => id); // => ["contentKey.repeated-byte", "expirationTime.short"]
 * adviseTokenRequest(request, "test", null, "GET").at(-1)?.id; // => "method.get"
 * ```
 *
 * @see tables 13 to 16; decisions D2, D10 and D15
 */
export function adviseTokenRequest(
  request: TokenRequest,
  target?: Target,
  now?: DecodeOptions["now"],
  method?: "POST" | "GET",
): readonly Advice[] {
  const kek = own(request, "kek");
  const contentKey = own(request, "contentKey");
  const advice: Advice[] = [];
  const add = (id: AdviceId, holds: boolean): void => {
    if (holds) advice.push(adviceOf(id));
  };
  add("customerAuthenticator.shape", !/^\d+,[\da-f]{32}$/i.test(request.customerAuthenticator));
  add("errorFormat.html", own(request, "errorFormat") !== "json");
  add("kek.repeated-byte", kek !== undefined && isRepeatedByte(kek));
  add("contentKey.equals-kid", contentKey !== undefined && isSameKey(contentKey, request.kid));
  add("contentKey.repeated-byte", contentKey !== undefined && isRepeatedByte(contentKey));
  add("contentKey.beside-kek", contentKey !== undefined && kek !== undefined);
  add("licenseDuration.long", (own(request, "licenseDuration") ?? 0) > tenYears);
  add("expirationTime.short", isShort(own(request, "expirationTime"), readOptions({ now: now ?? null }).now));
  for (const parameter of nearlyNamed(own(request, "extra") ?? [])) advice.push(adviceOf("extra.near-miss", parameter));
  add("method.get", method === "GET");
  add("endpoint.plain-http", isInTheClear(ownMember(target, "endpoint")));
  return advice;
}

/** In seconds: the most days that ten years have, so that no way of counting them is more. */
const tenYears = 3653 * 24 * 60 * 60;

function isRepeatedByte(hex: string): boolean {
  return hex === hex.slice(0, 2).repeat(hex.length / 2);
}

/** Also where the key id is a name, `^` and the digits of the key: it would be logged with the key in it. */
function isSameKey(contentKey: string, kid: string): boolean {
  return kid === contentKey || kid.toLowerCase() === `^${contentKey}`;
}

/** Less than 60 seconds, to the millisecond; with a `now` of `NaN` every absolute time is (decision D10). */
function isShort(expirationTime: string | undefined, now: number | undefined): boolean {
  if (expirationTime === undefined) return false;
  if (expirationTime.startsWith("+")) return Number(expirationTime) < 60;
  const dateTime = parseDateTime(expirationTime);
  return now !== undefined && dateTime !== undefined && !isAfter(dateTime, now + 59_999);
}

/**
 * The parameters that kept unknown names are near misses of, each once. Only the first 100 names are compared, which is
 * costly: as many as there are issues in a list (decision D14).
 */
function nearlyNamed(extra: readonly (readonly [name: string, text: string])[]): ReadonlySet<ParameterName> {
  const parameters = new Set<ParameterName>();
  for (const [name] of extra.slice(0, 100)) {
    // An index after a dot, as in contentKey.0, is how callers ask for several keys: no slip of the keyboard. One of two
    // digits is no near miss.
    const parameter = /\.\d$/.test(name) ? undefined : nearMiss(name);
    if (parameter !== undefined) parameters.add(parameter);
  }
  return parameters;
}

/** Whether what is sent to a stand-in can be read on the way. */
function isInTheClear(endpoint: unknown): boolean {
  const url = typeof endpoint === "string" ? parseHttpUrl(endpoint) : undefined;
  return url !== undefined && !url.secure && !isLoopback(url.host);
}
