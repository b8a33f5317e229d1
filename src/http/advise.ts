import { type Clock, readClock } from "../contract/clock.ts";
import { findNearMiss } from "../contract/near-miss.ts";
import { own, ownProperty } from "../contract/own-properties.ts";
import { type Contract, contractIn } from "../contracts/contract.ts";
import type { ParameterName } from "../contracts/names.ts";
import type { ObservedTokenRequest } from "../contracts/observed-token-request.ts";
import type { WvExtension } from "../parameters/wv-extension/wv-extension.ts";
import { base64Length } from "../text/base64.ts";
import { isAfter, parseDateTime } from "../text/rfc3339.ts";
import { type Advice, type AdviceMessages, type CommonAdviceId, createAdvice } from "./advice.ts";
import { parseHttpUrl } from "./http-url.ts";
import type { ServiceTarget } from "./token-endpoint.ts";

/** What is known of the message in which a request will be sent. */
export interface AdviceOptions {
  /** Checked for a plain http endpoint; no check can tell whether the authenticator belongs to the target. */
  readonly target?: ServiceTarget | undefined;
  /** As in `DecodeOptions`: without it, or with `null`, an absolute `expirationTime` is not checked. */
  readonly now?: Clock | undefined;
  /** The contract of the request: `documented` if absent. */
  readonly contract?: Contract | undefined;
  /** The HTTP method. */
  readonly method?: "POST" | "GET" | undefined;
  /** Sentences in another language; those that are left out are English. */
  readonly messages?: Partial<AdviceMessages> | undefined;
}

/**
 * Returns advice about parts of a request that are valid but probably wrong, in the order of the parameters; an empty
 * list if there is no advice.
 *
 * Never throws; takes time linear in the size of the request.
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
 * adviseTokenRequest(request, { target: "test" }).map(({ id }) => id); // => ["contentKey.repeated-byte", "expirationTime.short"]
 * adviseTokenRequest(request, { method: "GET" }).at(-1)?.id; // => "method.get"
 * ```
 *
 * @see tables 13 to 16; decisions D2, D10 and D15
 */
export function adviseTokenRequest(request: ObservedTokenRequest, options: AdviceOptions = {}): readonly Advice[] {
  const contract: Contract<ObservedTokenRequest> = contractIn(options);
  const kek = own(request, "kek");
  const expirationTime = own(request, "expirationTime");
  const ofParameters = [
    ...adviseIf("customerAuthenticator.shape", !/^\d+,[\da-f]{32}$/i.test(request.customerAuthenticator)),
    ...adviseIf("errorFormat.html", own(request, "errorFormat") !== "json"),
    ...adviseIf("kek.repeated-byte", kek !== undefined && isRepeatedByte(kek)),
    ...(own(request, "keys")?.flatMap((key, index) => adviseKey(key, kek, index)) ?? adviseKey(request, kek)),
    ...adviseIf("licenseDuration.long", (own(request, "licenseDuration") ?? 0) > tenYears),
    ...adviseIf("wvExtension.wudo-length", (own(request, "wvExtension") ?? []).some(isOddWudo)),
    ...adviseIf("expirationTime.short", isShort(expirationTime, readClock(options))),
    ...contract.advise(request),
  ];
  const names: readonly (ParameterName | null)[] = contract.parameterNames;
  const orderOf = ({ parameter }: Advice): number => names.indexOf(parameter);
  const messages = own(options, "messages");
  return [
    ...ofParameters.toSorted((one, other) => orderOf(one) - orderOf(other)),
    ...findNearMisses(own(request, "extra") ?? [], contract).map((parameter) =>
      createAdvice("extra.near-miss", { parameter }),
    ),
    ...adviseIf("method.get", own(options, "method") === "GET"),
    ...adviseIf("endpoint.plain-http", isPlainHttp(ownProperty(own(options, "target"), "endpoint"))),
  ].map((advice) => ({ ...advice, message: own(messages, advice.id) ?? advice.message }));
}

function adviseIf(id: CommonAdviceId, condition: boolean, index?: number): readonly Advice[] {
  return condition ? [createAdvice(id, index === undefined ? {} : { index })] : [];
}

/** Advice about the key of a request, or one of its keys. */
function adviseKey(key: KeyValues, kek: string | undefined, index?: number): readonly Advice[] {
  const contentKey = own(key, "contentKey");
  if (contentKey === undefined) return [];
  return [
    ...adviseIf("contentKey.equals-kid", isSameKey(contentKey, own(key, "kid")), index),
    ...adviseIf("contentKey.repeated-byte", isRepeatedByte(contentKey), index),
    ...adviseIf("contentKey.beside-kek", kek !== undefined, index),
  ];
}

interface KeyValues {
  readonly kid?: string;
  readonly contentKey?: string;
}

/** 3653 days in seconds: the largest number of days in ten years, so that no way of counting ten years exceeds it. */
const tenYears = 315_619_200;

function isRepeatedByte(hex: string): boolean {
  return hex === hex.slice(0, 2).repeat(hex.length / 2);
}

/** Also if the key id is `^` and the digits of the key, as a name: logs of the key id would contain the key. */
function isSameKey(contentKey: string, kid: string | undefined): boolean {
  return kid === contentKey || kid?.toLowerCase() === `^${contentKey}`;
}

/** Every payload of `wudo` that was seen has 4 bytes (decision D6). */
function isOddWudo({ type, payload }: WvExtension): boolean {
  return type === "wudo" && base64Length(payload) !== 4;
}

/** Whether less than 60 seconds remain, to the millisecond; true for every absolute time if `now` is `NaN` (decision D10). */
function isShort(expirationTime: string | undefined, now: number | undefined): boolean {
  if (expirationTime === undefined) return false;
  if (expirationTime.startsWith("+")) return Number(expirationTime) < 60;
  const dateTime = parseDateTime(expirationTime);
  return now !== undefined && dateTime !== undefined && !isAfter(dateTime, now + 59_999);
}

/**
 * Finds the parameters that the kept unknown names nearly match, each once. A comparison is expensive, so only the first
 * 100 names are compared: as many as a list has issues at most (decision D14).
 */
function findNearMisses(
  extra: readonly (readonly [name: string, text: string])[],
  { slots }: Contract,
): readonly ParameterName[] {
  const parameters = new Set<ParameterName>();
  for (const [name] of extra.slice(0, 100)) {
    const parameter = findNearMiss(name, slots);
    if (parameter !== undefined) parameters.add(parameter);
  }
  return [...parameters];
}

/** Whether the endpoint is a plain http URL on another machine, so that the network can read the request. */
function isPlainHttp(endpoint: unknown): boolean {
  const url = typeof endpoint === "string" ? parseHttpUrl(endpoint) : undefined;
  return url?.protocol === "http:" && !loopback.test(url.hostname);
}

/** RFC 6761 section 6.3 for localhost and its subdomains; RFC 1122 section 3.2.1.3 for 127.0.0.0/8; RFC 4291 for `::1`. */
const loopback = /(?:^|\.)localhost\.?$|^127(?:\.\d+){3}$|^\[::1\]$/;
