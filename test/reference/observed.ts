import { referenceDecodeBody } from "./decode-body.ts";
import { referenceDecodeObject } from "./decode-object.ts";
import type { ReferenceIssue } from "./issue.ts";
import type { ReferenceResult } from "./result.ts";

// For the examples of the observed contract.

export const kid = "fd1a706ac2b36002888f6d4a414333c3";
export const contentKey = "5438b719bf47a2f5678237477db2f9e6";
export const ek = "5dbd06c0056b42fe0b8cf406679620c31bd619732730433d";
export const kek = "000102030405060708090a0b0c0d0e0f";

export function decodeBody(body: string, unknown: "refuse" | "keep" = "refuse"): ReferenceResult {
  return referenceDecodeBody(body, { contract: "observed", unknown });
}

export function decodeObject(input: unknown, unknown: "refuse" | "keep" = "refuse"): ReferenceResult {
  return referenceDecodeObject(input, { contract: "observed", unknown });
}

/** The canonical body, or a line for each issue: its rule, its path, and what else it tells. */
export function show(result: ReferenceResult): readonly string[] {
  return result.valid ? [result.canonical] : result.issues.map(showIssue);
}

function showIssue({ rule, path, parameter, index, name, suggestion }: ReferenceIssue): string {
  const details = { parameter: parameter ?? undefined, index, name, suggestion };
  const shown = Object.entries(details).flatMap(([key, value]) => (value === undefined ? [] : `${key}:${value}`));
  return [rule, `/${path.join("/")}`, ...shown].join(" ");
}
