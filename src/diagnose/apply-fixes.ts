import { decodeTokenRequestBody } from "../request/decode.ts";
import { encodeTokenRequestBody } from "../request/encode.ts";
import { readSettings } from "./diagnose.ts";
import type { DiagnoseOptions, Diagnosis } from "./diagnosis.ts";
import { type DiagnoseSettings, findInBody } from "./find-in-body.ts";
import { findWhole } from "./find-whole.ts";
import { readPairs, writePair } from "./pairs.ts";

/** A mended body, and the diagnoses whose fixes mended it. */
export interface FixedBody {
  readonly body: string;
  readonly applied: readonly Diagnosis[];
}

/**
 * Mends a body: returns the canonical body of a valid request, if every mistake in it can be mended in exactly one way; else
 * `undefined`. A valid body gives its canonical body. The body is as secret as the one that is mended. Never throws.
 *
 * @example
 * ```ts
 * import { applyFixes } from "widevine-license-token/diagnose";
 *
 * const body = "?customerAuthenticator=123456&kid=film&kek=000102030405060708090a0b0c0d0e0f&securityLevel=1&hdcpOutputControl=HDCP_V1";
 * const fixed = applyFixes(body);
 * fixed?.body; // => "customerAuthenticator=123456&kek=000102030405060708090a0b0c0d0e0f&kid=%5Efilm&securityLevel=1&hdcpOutputControl=1"
 * fixed?.applied.map(({ id }) => id); // => ["body.question-mark", "kid.no-caret", "level.name"]
 * ```
 *
 * @see section "Diagnoses" of docs/decisions.md
 */
export function applyFixes(body: string, options: DiagnoseOptions = {}): FixedBody | undefined {
  const settings = readSettings(options);
  const applied: Diagnosis[] = [];
  let mended = body;
  for (let round = 0; round <= mostRounds; round++) {
    const decoded = decodeTokenRequestBody(mended, settings.decoding);
    if (decoded._tag === "Right") return { body: encodeTokenRequestBody(decoded.right), applied };
    const step = mend(mended, settings, applied);
    if (step === undefined) return undefined;
    applied.push(...step.applied);
    mended = step.body;
  }
  return undefined;
}

const mostRounds = 8;

/** Applies the fix of the whole body, or those of its pairs; `undefined` if there is none. */
function mend(body: string, settings: DiagnoseSettings, applied: readonly Diagnosis[]): FixedBody | undefined {
  const whole = findWhole(
    body,
    settings,
    applied.map(({ id }) => id),
  );
  if (whole !== undefined) return whole.fix === undefined ? undefined : { body: whole.fix, applied: [whole] };
  const pairs = readPairs(body);
  const found = findInBody(pairs, settings);
  const mended = new Map(
    found.flatMap(({ at, mended }) => (Object.keys(mended).length === 0 ? [] : [[at, mended] as const])),
  );
  if (mended.size === 0) return undefined;
  return {
    body: pairs.map((pair, at) => writePair(pair, mended.get(at) ?? {})).join("&"),
    applied: found.filter(({ at }) => mended.has(at)).map(({ diagnosis }) => diagnosis),
  };
}
