import { parameterNames } from "widevine-license-token";
import type { Fields } from "widevine-license-token/form";
import type { Draft } from "./draft.ts";
import type { FieldName } from "./field-name.ts";
import { isMissing, issuesAt, type Verdict } from "./verdict.ts";

/** One pair of the canonical body: written, or a place that waits for its text. */
export interface CanonicalPair {
  readonly name: FieldName;
  /** The percent-encoded text, once there is one. */
  readonly encoded: string | undefined;
  readonly state: "written" | "missing" | "wrong";
}

/** The canonical body as far as it goes: pairs in canonical order, with a place for each that is missing or wrong. */
export function canonicalPairs(fields: Fields, { singles, rows }: Draft, verdict: Verdict): readonly CanonicalPair[] {
  return parameterNames.flatMap((name) => {
    if (name === "wvExtension") return rows.flatMap(({ text }, row) => pairOf(name, text, row));
    return pairOf(name, singles[name].text);
  });

  function pairOf(name: FieldName, text: string, row?: number): readonly CanonicalPair[] {
    const issues = issuesAt(verdict, name, row);
    if (text === "") return issues.some(isMissing) ? [{ name, encoded: undefined, state: "missing" }] : [];
    const canonical = issues.length > 0 ? undefined : canonicalText(fields[name]["~standard"].validate(text));
    if (canonical === undefined) return [{ name, encoded: undefined, state: "wrong" }];
    // The WHATWG serializer, which the canonical body follows.
    return [{ name, encoded: new URLSearchParams([["", canonical]]).toString().slice(1), state: "written" }];
  }
}

type Validated = ReturnType<Fields[FieldName]["~standard"]["validate"]>;

function canonicalText(validated: Validated): string | undefined {
  if (validated.issues !== undefined || validated.value === undefined) return undefined;
  const { value } = validated;
  return typeof value === "object" ? `${value.type},${value.payload}` : String(value);
}
