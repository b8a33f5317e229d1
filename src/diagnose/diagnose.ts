import { readOptions } from "../contract/decode-options.ts";
import { type Contract, contractIn } from "../contracts/contract.ts";
import type { DecodeOptions } from "../contracts/decode-options.ts";
import { decodeTokenRequest, decodeTokenRequestBody } from "../request/decode.ts";
import { parseJson } from "./body/parse-json.ts";
import { toBodyText } from "./body-text.ts";
import type { DiagnoseOptions, Diagnosis } from "./diagnosis.ts";
import { type DiagnoseSettings, findInBody } from "./find-in-body.ts";
import { findInObject } from "./find-in-object.ts";
import { findWhole } from "./find-whole.ts";
import { readPairs } from "./pairs.ts";
import { mistakesOf } from "./parameter-mistakes.ts";
import { findContract } from "./wrong-contract.ts";

/**
 * Says what the caller of a request probably did wrong, where that can be recognized without guessing: in a body (a string, or
 * the bytes of its UTF-8), or in an object; of any other input nothing is said. A diagnosis is apart from the issues and changes no
 * verdict. Of a valid request only placeholders and the like are told. Never throws; takes time linear in the length of the body.
 * `fix` and `choices` are as secret as the request; the rest may be logged.
 *
 * @example
 * ```ts
 * import { diagnose } from "widevine-license-token/diagnose";
 *
 * const key = "VDi3Gb9HovVngjdHfbL55g==";
 * const [found] = diagnose({ customerAuthenticator: "123456", kid: "^kid1", contentKey: key, securityLevel: 1, hdcpOutputControl: 0 });
 * found?.id; // => "key.base64"
 * found?.path; // => ["contentKey"]
 * found?.fix; // => "5438b719bf47a2f5678237477db2f9e6"
 * ```
 *
 * @see section "Diagnoses" of docs/decisions.md
 */
export function diagnose(input: string | object, options: DiagnoseOptions = {}): readonly Diagnosis[] {
  const settings = readSettings(options);
  const body = toBodyText(input);
  return body === undefined ? diagnoseObject(input, settings) : diagnoseBody(body, settings);
}

/** Reads the options once, the clock too. */
export function readSettings(options: DiagnoseOptions): DiagnoseSettings {
  const contract: Contract = contractIn<DecodeOptions>(options);
  const { now, keepUnknown } = readOptions(options);
  const decoding: DecodeOptions = { contract, now: now ?? null, unknown: keepUnknown ? "keep" : "refuse" };
  return { contract, decoding, mistakes: mistakesOf(contract), now, keepUnknown, options };
}

/** Diagnoses a body; where it is a body within something else, that and what is in it. */
function diagnoseBody(body: string, settings: DiagnoseSettings): readonly Diagnosis[] {
  const found: Diagnosis[] = [];
  let inner = body;
  for (;;) {
    const isRefused = decodeTokenRequestBody(inner, settings.decoding)._tag === "Left";
    const whole = isRefused
      ? findWhole(
          inner,
          settings,
          found.map(({ id }) => id),
        )
      : undefined;
    if (whole === undefined) return [...found, ...diagnosePairs(inner, isRefused, settings)];
    found.push(whole);
    if (whole.fix === undefined) {
      return whole.id === "body.json" ? [...found, ...diagnoseObject(parseJson(inner), settings)] : found;
    }
    inner = whole.fix;
  }
}

function diagnosePairs(body: string, isRefused: boolean, settings: DiagnoseSettings): readonly Diagnosis[] {
  const isAccepted = (options: DecodeOptions): boolean => decodeTokenRequestBody(body, options)._tag === "Right";
  return [
    ...(isRefused ? findContract(isAccepted, settings) : []),
    ...findInBody(readPairs(body), settings).map(({ diagnosis }) => diagnosis),
  ];
}

function diagnoseObject(input: unknown, settings: DiagnoseSettings): readonly Diagnosis[] {
  const isAccepted = (options: DecodeOptions): boolean => decodeTokenRequest(input, options)._tag === "Right";
  return [
    ...(isAccepted(settings.decoding) ? [] : findContract(isAccepted, settings)),
    ...findInObject(input, settings),
  ];
}
