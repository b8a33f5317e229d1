import { decodeTokenRequestBody } from "../request/decode.ts";
import { encodeTokenRequestBody } from "../request/encode.ts";
import { toBodyText } from "./body-text.ts";
import { readSettings } from "./diagnose.ts";
import type { DiagnoseOptions, Diagnosis } from "./diagnosis.ts";
import { type DiagnoseSettings, findInBody } from "./find-in-body.ts";
import { findWhole } from "./find-whole.ts";
import { readPairs, writePair } from "./pairs.ts";

/** A fixed body, and the diagnoses whose fixes were applied. */
export interface FixedBody {
  readonly body: string;
  readonly applied: readonly Diagnosis[];
}

/**
 * Fixes a body (a string, or the bytes of its UTF-8): returns the canonical body of a valid request, if every mistake in it can be fixed in exactly one way; else
 * `undefined`. A valid body gives its canonical body. The body is as secret as the one that is fixed. Never throws.
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
export function applyFixes(body: string | Uint8Array, options: DiagnoseOptions = {}): FixedBody | undefined {
  const text = toBodyText(body);
  return text === undefined ? undefined : fixText(text, readSettings(options));
}

function fixText(body: string, settings: DiagnoseSettings): FixedBody | undefined {
  const applied: Diagnosis[] = [];
  let fixed = body;
  for (let round = 0; round < mostRounds; round++) {
    const isRefused = decodeTokenRequestBody(fixed, settings.decoding)._tag === "Left";
    const step = isRefused ? applyStep(fixed, settings, applied) : undefined;
    if (step === undefined) break;
    applied.push(...step.applied);
    fixed = step.body;
  }
  const decoded = decodeTokenRequestBody(fixed, settings.decoding);
  return decoded._tag === "Right" ? { body: encodeTokenRequestBody(decoded.right), applied } : undefined;
}

const mostRounds = 8;

/** Applies the fix of the whole body, or those of its pairs; `undefined` if there is none. */
function applyStep(body: string, settings: DiagnoseSettings, applied: readonly Diagnosis[]): FixedBody | undefined {
  const whole = findWhole(
    body,
    settings,
    applied.map(({ id }) => id),
  );
  if (whole !== undefined) return whole.fix === undefined ? undefined : { body: whole.fix, applied: [whole] };
  const pairs = readPairs(body);
  const found = findInBody(pairs, settings);
  const fixed = new Map(
    found.flatMap(({ at, fixed }) => (Object.keys(fixed).length === 0 ? [] : [[at, fixed] as const])),
  );
  if (fixed.size === 0) return undefined;
  return {
    body: pairs.map((pair, at) => writePair(pair, fixed.get(at) ?? {})).join("&"),
    applied: found.filter(({ at }) => fixed.has(at)).map(({ diagnosis }) => diagnosis),
  };
}
