import type { Either } from "fp-ts/lib/Either.js";
import { type Issues, loggableName } from "../issue.ts";
import { isParameterName, type ParameterName } from "../parameter-name.ts";
import { decodeUrlencoded, decodeWellFormed, eachPair } from "../text/urlencoded.ts";
import { type DecodeOptions, readOptions } from "./decode-options.ts";
import { IssueList } from "./issue-list.ts";
import { type Given, judge, refusedInput, undecodable } from "./judge.ts";
import type { TokenRequest } from "./token-request.ts";

/**
 * Decodes an urlencoded body: a valid request, or all its issues.
 *
 * The body is read as it stands: nothing is stripped, repaired or dropped. Without `options.now` the rules that need a
 * clock are not judged. Never throws; takes time linear in the body's length.
 *
 * @example
 * ```ts
 * import { decodeTokenRequestBody } from "widevine-license-token";
 *
 * const decoded = decodeTokenRequestBody(
 *   "customerAuthenticator=123456&kid=%5Ekid1&kek=000102030405060708090a0b0c0d0e0f&securityLevel=1",
 * );
 * decoded._tag === "Left" && decoded.left.map(({ rule, code }) => [rule, code]); // => [["hdcpOutputControl.missing", -7006]]
 * ```
 *
 * @see tables 13 to 16; WHATWG URL standard, application/x-www-form-urlencoded; decisions D12 to D14
 */
export function decodeTokenRequestBody(body: unknown, options?: DecodeOptions): Either<Issues, TokenRequest> {
  const { now, keepUnknown } = readOptions(options);
  if (typeof body !== "string") return refusedInput();
  const extensions: unknown[] = [];
  const given: Given = { values: new Map(), extensions, extra: [] };
  const issues = new IssueList();
  // A pair has at most one issue of the body: its name's encoding, unknown, duplicate, its text's encoding (decision D14).
  eachPair(body, (encodedName, encodedText) => {
    const name = decodeWellFormed(encodedName);
    if (typeof name !== "string") {
      issues.add(`body.${name.reason}`);
    } else if (!isParameterName(name)) {
      if (keepUnknown) keep(name, encodedText);
      else issues.addUnknown(name);
    } else if (name === "wvExtension") {
      extensions.push(textOf(name, encodedText, { index: extensions.length }));
    } else if (given.values.has(name)) {
      issues.add("body.duplicate-parameter", { parameter: name, name });
    } else {
      given.values.set(name, textOf(name, encodedText));
    }
    return !issues.isFull;
  });
  return judge(given, issues, now);

  function textOf(parameter: ParameterName, encoded: string, place?: { index: number }): string | typeof undecodable {
    const text = decodeUrlencoded(encoded);
    if (typeof text === "string") return text;
    issues.add(`body.${text.reason}`, { parameter, ...place });
    return undecodable;
  }

  function keep(name: string, encoded: string): void {
    const text = decodeWellFormed(encoded);
    if (typeof text === "string") given.extra.push([name, text]);
    else issues.add(`body.${text.reason}`, loggableName(name));
  }
}
