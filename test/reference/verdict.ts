// What bodies and objects have in common once their parts are told apart.

import type { ParameterName, ReferenceIssue, Rule, Verdict } from "./rules.ts";
import { issue, parameterNames } from "./rules.ts";
import { encodeComponent } from "./urlencoded.ts";
import { judges } from "./values.ts";

/** Stands for a value that is given but could not be decoded: its issue is a body-level one. */
export const undecodable: unique symbol = Symbol("undecodable");

export type Parts = {
  /** Body-level issues in order of appearance. */
  bodyIssues: ReferenceIssue[];
  /** What is given of each parameter but wvExtension. */
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

export function verdictOf(parts: Parts, now: number | null): Verdict {
  const { given } = parts;
  const issues = [...parts.bodyIssues];
  const request: Record<string, unknown> = {};

  for (const parameter of parameterNames) {
    if (parameter === "wvExtension") {
      judgeExtensions(parts.extensions, now, issues, request);
      continue;
    }
    const value = given.get(parameter);
    if (given.has(parameter) && value !== undecodable) {
      const judgement = judges[parameter](value, now);
      if (judgement.ok) request[parameter] = judgement.value;
      else issues.push(...judgement.rules.map((rule) => issue(rule, parameter)));
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
  if (parts.extra.length > 0) request.extra = parts.extra.map(([name, text]) => [name, text]);
  return { valid: true, canonical: canonicalBody(request), request };
}

type Extension = { type: string; payload: string };

function judgeExtensions(
  extensions: Iterable<unknown>,
  now: number | null,
  issues: ReferenceIssue[],
  request: Record<string, unknown>,
): void {
  const judged: unknown[] = [];
  let index = 0;
  for (const value of extensions) {
    if (issues.length >= issueLimit) break; // an array may have four thousand million holes
    if (value !== undecodable) {
      const judgement = judges.wvExtension(value, now);
      if (judgement.ok) judged.push(judgement.value);
      else issues.push(...judgement.rules.map((rule) => issue(rule, "wvExtension", { index })));
    }
    index++;
  }
  if (judged.length > 0) request.wvExtension = judged;
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
  return pairs.map(([name, text]) => `${encodeComponent(name)}=${encodeComponent(text)}`).join("&");
}
