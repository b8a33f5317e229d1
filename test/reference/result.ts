// The rules that bodies and objects share, once they are split into parts.

import { canonicalBody, type ReferenceRequest } from "./canonical.ts";
import { type ContractName, contracts } from "./contracts.ts";
import { issue, type ReferenceIssue } from "./issue.ts";
import { validateKeys, validateKeysAsList } from "./keys.ts";
import { validateParameter } from "./parameter.ts";
import { type Parts, undecodable } from "./parts.ts";
import { validateWvExtension } from "./wv-extension.ts";

export type ReferenceResult =
  | { valid: true; canonical: string; request: ReferenceRequest }
  | { valid: false; issues: ReferenceIssue[] };

/** By which contract to decode, the documented one by default, and how. */
export type ReferenceOptions = { contract?: ContractName; now?: number | null; unknown?: "refuse" | "keep" };

const issueLimit = 100;

export function toResult(parts: Parts, { contract = "documented", now = null }: ReferenceOptions): ReferenceResult {
  const parameters = contracts[contract];
  const { plain, keys, areKeysUnreadable } = parts;
  const hasKeys = keys.size > 0 || areKeysUnreadable;
  const hasKek = plain.has("kek");
  const issues = [...parts.bodyIssues, ...validateKeysAsList(parts, parameters)];
  const request: { -readonly [K in keyof ReferenceRequest]: ReferenceRequest[K] } = {};

  for (const parameter of parameters) {
    const { name, isPerKey } = parameter;
    if (name === "kid" && keys.size > 0) {
      request.keys = validateKeys(keys, parameters, { hasKek, now }, issues);
    }
    if (name === "wvExtension") {
      const extensions = validateExtensions(parts.extensions, issues);
      if (extensions.length > 0) request.wvExtension = extensions;
    } else {
      // Beside keys, plain parameters of a key are validated by the rules of one value only.
      const isWhole = !(isPerKey && hasKeys);
      const value = validateParameter(parameter, plain, { hasKek, now, isWhole }, issues);
      if (value !== undefined) request[name] = value;
    }
  }

  if (issues.length >= issueLimit) {
    const first = issues.slice(0, issueLimit);
    return { valid: false, issues: [...first, issue("body.too-many-issues", null)] };
  }
  if (issues.length > 0) return { valid: false, issues };
  if (parts.extra.length > 0) request.extra = parts.extra.map(([name, value]) => [name, value]);
  return { valid: true, canonical: canonicalBody(request, parameters), request };
}

function validateExtensions(occurrences: Iterable<unknown>, issues: ReferenceIssue[]) {
  const values: { type: string; payload: string }[] = [];
  let index = 0;
  for (const value of occurrences) {
    if (issues.length >= issueLimit) break; // an array may have 4,294,967,295 holes
    if (value !== undecodable) {
      const validated = validateWvExtension(value);
      if (validated.ok) values.push(validated.value);
      else issues.push(...validated.rules.map((rule) => issue(rule, "wvExtension", { index })));
    }
    index++;
  }
  return values;
}
