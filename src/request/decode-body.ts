import type { Either } from "fp-ts/lib/Either.js";
import { type Issues, loggableName } from "../issue.ts";
import { detached } from "../text/detached.ts";
import { UrlencodedNames } from "../text/urlencoded-names.ts";
import { UrlencodedReader } from "../text/urlencoded-reader.ts";
import { type DecodeOptions, readOptions } from "./decode-options.ts";
import { Judgement, refusedInput } from "./judgement.ts";
import { type Row, rowOf } from "./rows.ts";
import type { TokenRequest } from "./token-request.ts";

/**
 * Decodes an urlencoded body: a valid request, or all its issues.
 *
 * The body is read as it stands: nothing is stripped, repaired or dropped. Without `options.now` the rules that need a
 * clock are not judged. Never throws; takes time linear in the body's length. Texts of the request other than its `kid`
 * may share the body's memory: to keep one of them for long without the body, keep it of a `structuredClone`.
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
  const judgement = new Judgement(now);
  const reader = new UrlencodedReader(body);
  while (reader.nextPair() && !judgement.issues.isFull) takePair(reader, judgement, keepUnknown);
  reader.close();
  return judgement.result();
}

/** A pair has at most one issue of the body: its name's encoding, unknown, duplicate, its text's encoding (decision D14). */
function takePair(reader: UrlencodedReader, judgement: Judgement, keepUnknown: boolean): void {
  const row = reader.knownName(plainNames);
  if (row === undefined) takeSpelled(reader, judgement, keepUnknown);
  else takeParameter(row, reader, judgement);
}

function takeParameter(row: Row, reader: UrlencodedReader, judgement: Judgement): void {
  if (row.name === "wvExtension") takeExtension(reader, judgement);
  else if (judgement.has(row)) takeDuplicate(row, reader, judgement);
  else takeText(row, reader, judgement);
}

function takeText(row: Row, reader: UrlencodedReader, judgement: Judgement): void {
  const text = reader.text();
  if (typeof text === "string") {
    // Of all texts a kid is what is kept for long, in a cache of keys; it must not keep the body's secrets alive.
    judgement.take(row, row.name === "kid" ? detached(text) : text, reader.classes);
  } else {
    judgement.issues.add(`body.${text.reason}`, { parameter: row.name });
    judgement.takeUndecodable(row);
  }
}

function takeExtension(reader: UrlencodedReader, judgement: Judgement): void {
  const text = reader.text();
  if (typeof text === "string") {
    judgement.takeExtension(text);
  } else {
    judgement.issues.add(`body.${text.reason}`, { parameter: "wvExtension", index: judgement.nextIndex });
    judgement.takeUndecodableExtension();
  }
}

function takeDuplicate({ name }: Row, reader: UrlencodedReader, judgement: Judgement): void {
  judgement.issues.add("body.duplicate-parameter", { parameter: name, name });
  reader.skipText();
}

/** Takes a pair whose name is escaped, without `=`, or unknown. */
function takeSpelled(reader: UrlencodedReader, judgement: Judgement, keepUnknown: boolean): void {
  const name = reader.name();
  const row = typeof name === "string" ? rowOf.get(name) : undefined;
  if (row !== undefined) {
    takeParameter(row, reader, judgement);
  } else if (typeof name === "string" && keepUnknown) {
    keep(name, reader, judgement);
  } else {
    if (typeof name === "string") judgement.issues.addUnknown(name);
    else judgement.issues.add(`body.${name.reason}`);
    reader.skipText();
  }
}

function keep(name: string, reader: UrlencodedReader, judgement: Judgement): void {
  const text = reader.wellFormedText();
  if (typeof text === "string") judgement.extra.push([name, text]);
  else judgement.issues.add(`body.${text.reason}`, loggableName(name));
}

/** The rows by their names as they stand in a body that escapes nothing needlessly. */
const plainNames = new UrlencodedNames(rowOf);
