import type { Either } from "fp-ts/lib/Either.js";
import { type Issues, loggableName } from "../issue.ts";
import { isParameterName, type ParameterName, parameterIndex } from "../parameter-name.ts";
import { decodeUrlencoded, decodeWellFormed, eachPair } from "../text/urlencoded.ts";
import { type DecodeOptions, readOptions } from "./decode-options.ts";
import { nothingGiven, undecodable } from "./given.ts";
import { IssueList } from "./issue-list.ts";
import { judge, refusedInput } from "./judge.ts";
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
  const given = { ...nothingGiven(), extensions };
  const issues = new IssueList();
  // A pair has at most one issue of the body: its name's encoding, unknown, duplicate, its text's encoding (decision D14).
  eachPair(body, (encodedName, encodedText, isPlain) => {
    const name = isPlain ? encodedName : decodeUrlencoded(encodedName);
    if (typeof name !== "string" || !isParameterName(name)) takeUnknown(encodedName, encodedText);
    else if (name !== "wvExtension") takeParameter(name, encodedText, isPlain);
    else extensions.push(isPlain ? encodedText : textOf(name, encodedText, { index: extensions.length }));
    return !issues.isFull;
  });
  return judge(given, issues, now);

  function takeParameter(name: ParameterName, encodedText: string, isPlain: boolean): void {
    const place = parameterIndex(name);
    if (given.values[place] !== undefined) issues.add("body.duplicate-parameter", { parameter: name, name });
    else given.values[place] = isPlain ? encodedText : textOf(name, encodedText);
  }

  function textOf(parameter: ParameterName, encoded: string, place?: { index: number }): string | typeof undecodable {
    const text = decodeUrlencoded(encoded);
    if (typeof text === "string") return text;
    issues.add(`body.${text.reason}`, { parameter, ...place });
    return undecodable;
  }

  function takeUnknown(encodedName: string, encodedText: string): void {
    const name = decodeWellFormed(encodedName);
    if (typeof name !== "string") issues.add(`body.${name.reason}`);
    else if (keepUnknown) keep(name, encodedText);
    else issues.addUnknown(name);
  }

  function keep(name: string, encoded: string): void {
    const text = decodeWellFormed(encoded);
    if (typeof text === "string") given.extra.push([name, text]);
    else issues.add(`body.${text.reason}`, loggableName(name));
  }
}
