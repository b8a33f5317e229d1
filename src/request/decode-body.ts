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
    if ("undecodable" in name) {
      issues.add(`body.${name.undecodable}`);
    } else if (!isParameterName(name.text)) {
      if (keepUnknown) keep(name.text, encodedText);
      else issues.addUnknown(name.text);
    } else if (name.text === "wvExtension") {
      extensions.push(textOf(name.text, encodedText, { index: extensions.length }));
    } else if (given.values.has(name.text)) {
      issues.add("body.duplicate-parameter", { parameter: name.text, name: name.text });
    } else {
      given.values.set(name.text, textOf(name.text, encodedText));
    }
    return !issues.isFull;
  });
  return judge(given, issues, now);

  function textOf(parameter: ParameterName, encoded: string, place?: { index: number }): string | typeof undecodable {
    const text = decodeUrlencoded(encoded);
    if ("text" in text) return text.text;
    issues.add(`body.${text.undecodable}`, { parameter, ...place });
    return undecodable;
  }

  function keep(name: string, encoded: string): void {
    const text = decodeWellFormed(encoded);
    if ("text" in text) given.extra.push([name, text.text]);
    else issues.add(`body.${text.undecodable}`, loggableName(name));
  }
}
