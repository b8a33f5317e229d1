// The reference decoder of urlencoded bodies: slow and plain, written from the contract without src.

import { readName } from "./contracts.ts";
import { issue } from "./issue.ts";
import { nearMissOf, printableName } from "./names.ts";
import { createParts, keyOf, undecodable } from "./parts.ts";
import { type ReferenceOptions, type ReferenceResult, toResult } from "./result.ts";
import { decodeComponent, isWellFormed } from "./urlencoded.ts";
import { isBytes } from "./validated.ts";

export type { ReferenceOptions, ReferenceResult } from "./result.ts";

export function referenceDecodeBody(body: unknown, options: ReferenceOptions = {}): ReferenceResult {
  if (isBytes(body)) {
    const text = Buffer.from(new Uint8Array(body)).toString("utf8");
    // What is not UTF-8 becomes U+FFFD, which has other bytes.
    const isUtf8 = Buffer.from(text).equals(body);
    return isUtf8 ? referenceDecodeBody(text, options) : { valid: false, issues: [issue("body.utf-8", null)] };
  }
  if (typeof body !== "string") return { valid: false, issues: [issue("input.type", null)] };

  const { contract = "documented" } = options;
  const extensions: unknown[] = [];
  const parts = { ...createParts(), extensions };
  const { bodyIssues, extra } = parts;

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
    const known = readName(name, contract);

    if (known === null) {
      const shown = printableName(name);
      if (options.unknown !== "keep") {
        const suggestion = nearMissOf(contract, name);
        bodyIssues.push(issue("body.unknown-parameter", null, { name: shown, suggestion }));
      } else if (!value.ok) {
        bodyIssues.push(issue(value.rule, null, { name: shown }));
      } else if (!isWellFormed(value.decoded)) {
        bodyIssues.push(issue("body.utf-8", null, { name: shown }));
      } else {
        extra.push([name, value.decoded]);
      }
    } else if (known.parameter === "wvExtension") {
      if (!value.ok) bodyIssues.push(issue(value.rule, "wvExtension", { index: extensions.length }));
      extensions.push(value.ok ? value.decoded : undecodable);
    } else {
      const { parameter, index } = known;
      const given = index === undefined ? parts.plain : keyOf(parts, index);
      if (given?.has(parameter)) {
        bodyIssues.push(issue("body.duplicate-parameter", parameter, { index, name }));
      } else {
        if (!value.ok) bodyIssues.push(issue(value.rule, parameter, { index }));
        given?.set(parameter, value.ok ? value.decoded : undecodable);
      }
    }
  }
  return toResult(parts, options);
}
