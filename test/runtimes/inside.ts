import {
  ContentKey,
  type Contract,
  decodeTokenRequestBody,
  decodeTokenResponse,
  documented,
  Ek,
  encodeTokenRequestBody,
  type Issue,
  Kek,
  Kid,
  kidFromUuid,
  type ObservedTokenRequest,
  observed,
  orThrow,
  tokenRequestMessage,
} from "widevine-license-token";
import * as core from "widevine-license-token/core";
import { fields, tokenRequestForm } from "widevine-license-token/form";
import { resolveKid, unwrapContentKey, wrapContentKey } from "widevine-license-token/keys";
import { messages } from "widevine-license-token/messages/nl";
import { eventErrors, rules } from "widevine-license-token/rules";
import {
  type RequestTokenOptions,
  readTokenResponse,
  requestToken,
  type TokenFetch,
} from "widevine-license-token/send";
import { tokenService } from "widevine-license-token/testing/service";
import type { Recorded } from "./recorded.ts";

// Runs in each runtime: uses only ECMAScript and the package, and returns a report that JSON can represent.

export type Answer =
  | { readonly valid: true; readonly canonical: string; readonly request: ObservedTokenRequest; readonly again: string }
  | { readonly valid: false; readonly issues: readonly Issue[] };

export interface Report {
  /** The name that the runtime reports. */
  readonly runtime: string;
  readonly answers: readonly Answer[];
  readonly keys: Readonly<Record<string, unknown>>;
  readonly form: Readonly<Record<string, unknown>>;
  readonly rules: Readonly<Record<string, unknown>>;
  readonly service: readonly unknown[];
  readonly core: Readonly<Record<string, unknown>>;
  readonly send: readonly unknown[];
}

export async function createReport(runtime: string, cases: readonly Recorded[]): Promise<Report> {
  const answers = cases.map(decodeCase);
  const [keys, service, send] = [await reportKeys(), await reportService(), await reportSend()];
  return { runtime, answers, keys, form: reportForm(), rules: reportRules(), service, core: reportCore(), send };
}

function decodeCase({ body, now, unknown, contract: name }: Recorded): Answer {
  const contract: Contract = contracts[name];
  const decoded = decodeTokenRequestBody(body, { now: now === null ? null : Number(now), unknown, contract });
  if (decoded._tag === "Left") return { valid: false, issues: decoded.left };
  const canonical = encodeTokenRequestBody(decoded.right);
  const again = encodeTokenRequestBody(orThrow(decodeTokenRequestBody(canonical, { unknown, contract })));
  return { valid: true, canonical, request: decoded.right, again };
}

const contracts = { documented, observed };

const contentKey = "00112233445566778899aabbccddeeff";

/** RFC 3394, sections 4.1 to 4.3: the same key data under each size of a kek. */
const wraps = {
  128: ["000102030405060708090a0b0c0d0e0f", "1fa68b0a8112b447aef34bd8fb5a7b829d3e862371d2cfe5"],
  192: ["000102030405060708090a0b0c0d0e0f1011121314151617", "96778b25ae6ca435f92b5b97c050aed2468ab8a17ad84e5d"],
  256: [
    "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f",
    "64e8c3f9ce0f5ba263e9777905818a2a93c8191e7d6e8ae7",
  ],
} as const;

async function reportKeys(): Promise<Record<string, unknown>> {
  const report: Record<string, unknown> = {
    kid: await settle(resolveKid(orThrow(Kid.decode("^kid1")))),
    uuid: kidFromUuid("FD1A706A-C2B3-6002-888F-6D4A414333C3"),
    noUuid: ruleIds(kidFromUuid("FD1A706A")),
  };
  for (const [bits, [kekHex, ekHex]] of Object.entries(wraps)) {
    const kek = orThrow(Kek.decode(kekHex));
    const otherKek = orThrow(Kek.decode(kekHex.replace("0f", "1f")));
    const ek = orThrow(Ek.decode(ekHex));
    report[`wrap ${bits}`] = await settle(wrapContentKey(kek, orThrow(ContentKey.decode(contentKey))));
    report[`unwrap ${bits}`] = await settle(unwrapContentKey(kek, ek));
    report[`wrong pair ${bits}`] = await settle(unwrapContentKey(otherKek, ek).then(ruleIds));
  }
  return report;
}

/** Returns the value of a promise, or the name of the error with which it rejects. */
async function settle(promise: Promise<unknown>): Promise<unknown> {
  try {
    return await promise;
  } catch (error) {
    return error instanceof Error || error instanceof DOMException ? error.name : "no error";
  }
}

function ruleIds(result: { readonly _tag: string; readonly left?: readonly Issue[] }): readonly unknown[] | undefined {
  return result.left?.map(({ rule, code, parameter }) => [rule, code, parameter]);
}

function reportForm(): Record<string, unknown> {
  const values = { customerAuthenticator: "1", kid: "^kid1", contentKey, securityLevel: "1", hdcpOutputControl: "0" };
  return {
    names: Object.keys(fields),
    good: fields.kid["~standard"].validate("FD1A706AC2B36002888F6D4A414333C3"),
    bad: fields.kid["~standard"].validate("FD1A706A-C2B3-6002-888F-6D4A414333C3"),
    patterns: Object.values(fields).map(
      ({ constraints: { pattern = "" } }) => new RegExp(`^(?:${pattern})$`, "v").source,
    ),
    whole: tokenRequestForm["~standard"].validate(values),
    empty: tokenRequestForm["~standard"].validate({}),
    dutch: messages,
  };
}

function reportRules(): Record<string, unknown> {
  return { rules, eventErrors };
}

const tokenBody = `customerAuthenticator=1&kid=%5Ekid1&contentKey=${contentKey}&securityLevel=1&hdcpOutputControl=0`;

/** Decodes with `/core`, whose functions are those of the main entry, also where each is a file of its own. */
function reportCore(): Record<string, unknown> {
  const request = core.orThrow(core.decodeTokenRequestBody(tokenBody));
  return {
    encoded: encodeTokenRequestBody(request),
    redacted: core.redactTokenRequest(request),
    same: core.decodeTokenRequestBody === decodeTokenRequestBody,
  };
}

/** Sends a request with `/send` to the fake service, which grants a token, refuses, fails once, and is not reached. */
async function reportSend(): Promise<unknown[]> {
  const service = tokenService({ customerAuthenticators: ["1"] });
  const request = orThrow(decodeTokenRequestBody(tokenBody));
  const fetch: TokenFetch = (url, init) => service(new Request(url, init));
  const ask = (options: Partial<RequestTokenOptions> = {}): ReturnType<typeof requestToken> =>
    requestToken(request, { target: "test", fetch, ...options });
  const results: unknown[] = [await ask()];
  service.failNext(-2019);
  results.push(await ask());
  service.failNext(503);
  results.push(await ask({ attempts: 2 }));
  results.push(await ask({ fetch: () => Promise.reject(new Error("offline")) }));
  results.push(await ask({ fetch: () => new Promise(() => {}), timeout: 10 }));
  const { url, init } = tokenRequestMessage(request, "test");
  results.push(await readTokenResponse(await service(new Request(url, init))));
  return results;
}

/** Sends a request to the fake service until it succeeds after two failures. */
async function reportService(): Promise<unknown[]> {
  const service = tokenService({ customerAuthenticators: ["1"] });
  const { url, init } = tokenRequestMessage(orThrow(decodeTokenRequestBody(tokenBody)), "test");
  const responses: unknown[] = [];
  service.failNext(-2019, 503);
  for (let attempt = 0; attempt < 3; attempt++) {
    const response = await service(new Request(url, init));
    const { status } = response;
    const decoded = decodeTokenResponse({ status, body: await response.text() });
    responses.push([status, decoded]);
  }
  return responses;
}
