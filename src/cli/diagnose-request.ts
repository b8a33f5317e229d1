import type { DecodeOptions } from "../contracts/decode-options.ts";
import { diagnose } from "../diagnose/diagnose.ts";
import type { Diagnosis } from "../diagnose/diagnosis.ts";
import { toBody } from "./input.ts";

/** Diagnoses a request, of a URL its query; a URL that is an answer of the service is no request. */
export function diagnoseRequest(text: string, options: DecodeOptions): readonly Diagnosis[] {
  const body = toBody(text);
  const whole = diagnose(text, options);
  const isWhole = body === text || whole.some(({ id }) => id === "body.answer");
  return isWhole ? whole : diagnose(body, options);
}
