// The rules that bodies and objects share, once they are split into parts.

import type { ParameterName, ReferenceIssue, ReferenceResult, Rule } from "./rules.ts";
import { issue, parameterNames } from "./rules.ts";
import { encodeComponent } from "./urlencoded.ts";
import { validators } from "./values.ts";

/** Marks a given value that could not be decoded: its issue is one of the whole body. */
export const undecodable: unique symbol = Symbol("undecodable");

export type Parts = {
  /** The issues of the whole body, in order of appearance. */
  bodyIssues: ReferenceIssue[];
  /** The given values of all parameters except wvExtension. */
  given: Map<ParameterName, unknown>;
  /** The occurrences of wvExtension. */
  extensions: Iterable<unknown>;
  /** Kept unknown parameters. */
  extra: (readonly [string, string])[];
};

const missingRules: Partial<Record<ParameterName, Rule>> = {
  customerAuthenticator: "customerAuthenticator.missing",
  kid: "kid.missing",
  securityLevel: "securityLevel.missing",
  hdcpOutputControl: "hdcpOutputControl.missing",
};

const issueLimit = 100;

export function toResult(parts: Parts, now: number | null): ReferenceResult {
  const { given } = parts;
  const issues = [...parts.bodyIssues];
  const request: Record<string, unknown> = {};

  for (const parameter of parameterNames) {
    if (parameter === "wvExtension") {
      validateExtensions(parts.extensions, now, issues, request);
      continue;
    }
    const value = given.get(parameter);
    if (given.has(parameter) && value !== undecodable) {
      const validated = validators[parameter](value, now);
      if (validated.ok) request[parameter] = validated.value;
      else issues.push(...validated.rules.map((rule) => issue(rule, parameter)));
    }
    const missingRule = missingRules[parameter];
    if (missingRule !== undefined && !given.has(parameter)) {
      issues.push(issue(missingRule, parameter));
    }
    if (parameter === "ek" && given.has("ek") && !given.has("kek")) {
      issues.push(issue("ek.requires-kek", "ek"));
    }
    if (parameter === "contentKey" && !given.has("contentKey") && !given.has("kek")) {
      issues.push(issue("contentKey.missing", "contentKey"));
    }
  }

  if (issues.length >= issueLimit) {
    const first = issues.slice(0, issueLimit);
    return { valid: false, issues: [...first, issue("body.too-many-issues", null)] };
  }
  if (issues.length > 0) return { valid: false, issues };
  if (parts.extra.length > 0) request.extra = parts.extra.map(([name, value]) => [name, value]);
  return { valid: true, canonical: canonicalBody(request), request };
}

type Extension = { type: string; payload: string };

function validateExtensions(
  extensions: Iterable<unknown>,
  now: number | null,
  issues: ReferenceIssue[],
  request: Record<string, unknown>,
): void {
  const values: unknown[] = [];
  let index = 0;
  for (const value of extensions) {
    if (issues.length >= issueLimit) break; // an array may have 4,294,967,295 holes
    if (value !== undecodable) {
      const validated = validators.wvExtension(value, now);
      if (validated.ok) values.push(validated.value);
      else issues.push(...validated.rules.map((rule) => issue(rule, "wvExtension", { index })));
    }
    index++;
  }
  if (values.length > 0) request.wvExtension = values;
}

function canonicalBody(request: Record<string, unknown>): string {
  const pairs: (readonly [string, string])[] = [];
  for (const parameter of parameterNames) {
    const value = request[parameter];
    if (value === undefined) continue;
    if (parameter === "wvExtension") {
      for (const { type, payload } of value as Extension[]) {
        pairs.push([parameter, `${type},${payload}`]);
      }
    } else {
      pairs.push([parameter, String(value)]);
    }
  }
  pairs.push(...((request.extra ?? []) as [string, string][]));
  return pairs.map(([name, value]) => `${encodeComponent(name)}=${encodeComponent(value)}`).join("&");
}
