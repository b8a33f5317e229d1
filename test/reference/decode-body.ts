// The reference decoder of urlencoded bodies: slow, plain, and written from the contract alone.

import { nearMiss, printableName } from "./names.ts";
import type { ReferenceOptions, Verdict } from "./rules.ts";
import { isParameterName, issue } from "./rules.ts";
import { decodeComponent, isWellFormed } from "./urlencoded.ts";
import type { Parts } from "./verdict.ts";
import { undecodable, verdictOf } from "./verdict.ts";

export type { ReferenceOptions, Verdict } from "./rules.ts";

export function referenceDecodeBody(body: unknown, options: ReferenceOptions = {}): Verdict {
  if (typeof body !== "string") return { valid: false, issues: [issue("input.type", null)] };

  const extensions: unknown[] = [];
  const parts: Parts = { bodyIssues: [], given: new Map(), extensions, extra: [] };
  const { bodyIssues, given, extra } = parts;

  for (const pair of body.split("&")) {
    if (pair === "") continue;
    const equals = pair.indexOf("=");
    const rawName = equals === -1 ? pair : pair.slice(0, equals);
    const rawText = equals === -1 ? "" : pair.slice(equals + 1);

    const decodedName = decodeComponent(rawName);
    if (!decodedName.ok) {
      bodyIssues.push(issue(decodedName.rule, null));
      continue;
    }
    const name = decodedName.text;
    if (!isWellFormed(name)) {
      bodyIssues.push(issue("body.utf-8", null));
      continue;
    }
    const text = decodeComponent(rawText);

    if (!isParameterName(name)) {
      const shown = printableName(name);
      if (options.unknown !== "keep") {
        const suggestion = nearMiss(name);
        bodyIssues.push(issue("body.unknown-parameter", null, { name: shown, suggestion }));
      } else if (!text.ok) {
        bodyIssues.push(issue(text.rule, null, { name: shown }));
      } else if (!isWellFormed(text.text)) {
        bodyIssues.push(issue("body.utf-8", null, { name: shown }));
      } else {
        extra.push([name, text.text]);
      }
    } else if (name === "wvExtension") {
      if (!text.ok) bodyIssues.push(issue(text.rule, name, { index: extensions.length }));
      extensions.push(text.ok ? text.text : undecodable);
    } else if (given.has(name)) {
      bodyIssues.push(issue("body.duplicate-parameter", name, { name }));
    } else {
      if (!text.ok) bodyIssues.push(issue(text.rule, name));
      given.set(name, text.ok ? text.text : undecodable);
    }
  }
  return verdictOf(parts, options.now ?? null);
}
