import { Failure } from "../contract/failure.ts";
import { type Accepts, findMistakes, type ParameterMistakes } from "../contract/mistake.ts";
import { listElement, listLength } from "../contract/own-properties.ts";
import { placeholder } from "../contract/text-mistakes.ts";
import type { Contract } from "../contracts/contract.ts";
import { isPlaceholder } from "../text/placeholder.ts";
import type { Found } from "./diagnosis.ts";
import type { DiagnosisId } from "./diagnosis-id.ts";
import { listMistake, nullMistake, numberMistake } from "./typed-mistakes.ts";

/** The entry of a contract whose value is diagnosed. */
export type DiagnosedSlot = Contract["slots"][number];

/** Finds the mistakes of a text in its place in a request. */
export function findInText(
  slot: DiagnosedSlot,
  text: string,
  mistakes: ParameterMistakes<DiagnosisId>,
  now: number | undefined,
): readonly Found[] {
  return findMistakes(text, acceptsText(slot, now), mistakes);
}

/** Finds the mistakes of a text that cannot be decoded: it may be a placeholder, such as `%API_KEY%`. */
export function findInUndecodable(rawText: string): readonly Found[] {
  return isPlaceholder(rawText) ? [{ mistake: placeholder }] : [];
}

/** Finds the mistakes of a value that is not a string, in its place in a request. */
export function findInTyped(
  slot: DiagnosedSlot,
  value: unknown,
  mistakes: ParameterMistakes<DiagnosisId>,
  now: number | undefined,
): readonly Found[] {
  const accepts = acceptsText(slot, now);
  const read = slot.parameter.read(value, now);
  if (!(read instanceof Failure)) return [];
  if (value === null) return [{ mistake: nullMistake }];
  if (listLength(value) !== undefined) {
    const only = listLength(value) === 1 ? listElement(value, 0) : undefined;
    const isMeant = typeof only === "string" && accepts(only);
    return [{ mistake: listMistake, ...(isMeant && { fix: only }) }];
  }
  if (typeof value !== "number") return [];
  return read.rules.includes("value.type") ? [{ mistake: numberMistake }] : findMistakes(`${value}`, accepts, mistakes);
}

function acceptsText({ parameter }: DiagnosedSlot, now: number | undefined): Accepts {
  return (text) => !(parameter.read(text, now) instanceof Failure);
}
