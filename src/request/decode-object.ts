import type { Either } from "fp-ts/lib/Either.js";
import { type Issues, loggableName } from "../issue.ts";
import { isWellFormed } from "../text/well-formed.ts";
import { type DecodeOptions, readOptions } from "./decode-options.ts";
import { Judgement, refusedInput } from "./judgement.ts";
import { eachMember, elementOf, lengthOf, pairsOf } from "./own-members.ts";
import { rowOf } from "./rows.ts";
import type { TokenRequest } from "./token-request.ts";

/**
 * Decodes an object whose members are text or typed values: a valid request, or all its issues.
 *
 * Only own enumerable members are read, each once; one that is `undefined` is not given, and `null` is no text. Without
 * `options.now` the rules that need a clock are not judged. Never throws, and never changes its input.
 *
 * @example
 * ```ts
 * import { decodeTokenRequest } from "widevine-license-token";
 *
 * const decoded = decodeTokenRequest(JSON.parse('{ "securityLevel": 9, "KID": "^kid1" }'));
 * decoded._tag === "Left" && decoded.left[0].suggestion; // => "kid"
 * ```
 *
 * @see tables 13 to 16; decisions D11, D13 and D14
 */
export function decodeTokenRequest(input: unknown, options?: DecodeOptions): Either<Issues, TokenRequest> {
  const { now, keepUnknown } = readOptions(options);
  const judgement = new Judgement(now);
  const areRead = eachMember(input, (name, value) => {
    if (value === undefined || judgement.issues.isFull) return;
    const row = rowOf.get(name);
    if (row === undefined) takeUnknown(name, value, judgement, keepUnknown);
    else if (name === "wvExtension") takeExtensions(value, judgement);
    else judgement.take(row, value);
  });
  return areRead ? judgement.result() : refusedInput();
}

/** Takes one extension, or the elements of an array of them (decision D11). */
function takeExtensions(value: unknown, judgement: Judgement): void {
  const length = lengthOf(value);
  if (length === undefined) judgement.takeExtension(value);
  else
    for (let at = 0; at < length && !judgement.hasEnoughOfExtensions; at++) {
      judgement.takeExtension(elementOf(value, at));
    }
}

/** Takes a member that is no parameter; its issues come in the order of decision D14. */
function takeUnknown(name: string, value: unknown, { issues, extra }: Judgement, keepUnknown: boolean): void {
  const pairs = name === "extra" ? pairsOf(value) : undefined;
  if (pairs !== undefined) {
    for (const pair of pairs) takePair(pair);
  } else if (!isWellFormed(name)) {
    issues.add("body.utf-8");
  } else if (!keepUnknown || typeof value !== "string") {
    issues.addUnknown(name);
  } else if (!isWellFormed(value)) {
    issues.add("body.utf-8", loggableName(name));
  } else {
    extra.push([name, value]);
  }

  /** A pair of the member `extra`; a parameter has no business there (decision D13). */
  function takePair(pair: readonly [name: string, text: string]): void {
    const row = rowOf.get(pair[0]);
    if (row === undefined) extra.push(pair);
    else issues.add("body.duplicate-parameter", { parameter: row.name, name: row.name });
  }
}
