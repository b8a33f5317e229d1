import { readOptions } from "../contract/decode-options.ts";
import { type Contract, contractIn } from "../contracts/contract.ts";
import type { DecodeOptions } from "../contracts/decode-options.ts";
import { observed } from "../contracts/observed.ts";
import { decodeTokenRequestBody } from "../request/decode.ts";
import { type DiagnoseOptions, type Diagnosis, toDiagnosis } from "./diagnosis.ts";
import { type DiagnoseSettings, findInBody } from "./find-in-body.ts";
import { findInObject } from "./find-in-object.ts";
import { findWhole } from "./find-whole.ts";
import { readPairs } from "./pairs.ts";
import { mistakesOf } from "./parameter-mistakes.ts";

/**
 * Says what the caller of a request probably did wrong, where that can be recognized without guessing: in a body, or in an object.
 * A diagnosis is apart from the issues and changes no verdict. Of a valid request only placeholders and the like are told. Never
 * throws; takes time linear in the length of the body. `fix` and `choices` are as secret as the request; the rest may be logged.
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
  return typeof input === "string" ? diagnoseBody(input, settings) : findInObject(input, settings);
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
    if (whole === undefined)
      return [...found, ...diagnoseContract(inner, isRefused, settings), ...diagnosePairs(inner, settings)];
    found.push(whole);
    if (whole.fix === undefined) return found;
    inner = whole.fix;
  }
}

function diagnosePairs(body: string, settings: DiagnoseSettings): readonly Diagnosis[] {
  return findInBody(readPairs(body), settings).map(({ diagnosis }) => diagnosis);
}

/** Whether a body that is refused is a request of the observed contract. */
function diagnoseContract(body: string, isRefused: boolean, settings: DiagnoseSettings): readonly Diagnosis[] {
  if (!isRefused || settings.contract.keyed !== undefined) return [];
  if (decodeTokenRequestBody(body, { ...settings.decoding, contract: observed })._tag === "Left") return [];
  return [toDiagnosis({ mistake: contractMistake }, { parameter: null, path: [] }, settings.options)];
}

/** A request of the other contract. */
export const contractMistake = {
  id: "contract.observed",
  message:
    "This is a request of the observed contract, as published callers send it: set the option contract to observed, or add --contract observed on the command line.",
} as const;
