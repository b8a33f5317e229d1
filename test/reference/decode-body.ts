// The reference decoder of urlencoded bodies: slow and plain, written from the contract without src.

import { nearMiss, printableName } from "./names.ts";
import type { Parts } from "./result.ts";
import { toResult, undecodable } from "./result.ts";
import type { ReferenceOptions, ReferenceResult } from "./rules.ts";
import { isParameterName, issue } from "./rules.ts";
import { decodeComponent, isWellFormed } from "./urlencoded.ts";

import { isBytes } from "./values.ts";

export type { ReferenceOptions, ReferenceResult } from "./rules.ts";

export function referenceDecodeBody(body: unknown, options: ReferenceOptions = {}): ReferenceResult {
  if (isBytes(body)) {
    const text = Buffer.from(new Uint8Array(body)).toString("utf8");
    // What is not UTF-8 becomes U+FFFD, which has other bytes.
    const isUtf8 = Buffer.from(text).equals(body);
    return isUtf8 ? referenceDecodeBody(text, options) : { valid: false, issues: [issue("body.utf-8", null)] };
  }
  if (typeof body !== "string") return { valid: false, issues: [issue("input.type", null)] };

  const extensions: unknown[] = [];
  const parts: Parts = { bodyIssues: [], given: new Map(), extensions, extra: [] };
  const { bodyIssues, given, extra } = parts;

  for (const pair of body.split("&")) {
    if (pair === "") continue;
    const equals = pair.indexOf("=");
    const rawName = equals === -1 ? pair : pair.slice(0, equals);
    const rawValue = equals === -1 ? "" : pair.slice(equals + 1);

    const decodedName = decodeComponent(rawName);
    if (!decodedName.ok) {
      bodyIssues.push(issue(decodedName.rule, null));
      continue;
    }
    const name = decodedName.decoded;
    if (!isWellFormed(name)) {
      bodyIssues.push(issue("body.utf-8", null));
      continue;
    }
    const value = decodeComponent(rawValue);

    if (!isParameterName(name)) {
      const shown = printableName(name);
      if (options.unknown !== "keep") {
        const suggestion = nearMiss(name);
        bodyIssues.push(issue("body.unknown-parameter", null, { name: shown, suggestion }));
      } else if (!value.ok) {
        bodyIssues.push(issue(value.rule, null, { name: shown }));
      } else if (!isWellFormed(value.decoded)) {
        bodyIssues.push(issue("body.utf-8", null, { name: shown }));
      } else {
        extra.push([name, value.decoded]);
      }
    } else if (name === "wvExtension") {
      if (!value.ok) bodyIssues.push(issue(value.rule, name, { index: extensions.length }));
      extensions.push(value.ok ? value.decoded : undecodable);
    } else if (given.has(name)) {
      bodyIssues.push(issue("body.duplicate-parameter", name, { name }));
    } else {
      if (!value.ok) bodyIssues.push(issue(value.rule, name));
      given.set(name, value.ok ? value.decoded : undecodable);
    }
  }
  return toResult(parts, options.now ?? null);
}
