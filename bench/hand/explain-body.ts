import { places } from "../request.ts";
import { buffer, text } from "./bytes.ts";
import type { Decoded } from "./decode.ts";
import { type Fault, Given } from "./given.ts";
import { push, templates } from "./issue.ts";
import { judge } from "./judge.ts";
import { placeAt } from "./names.ts";

const { bytes, cursor } = buffer;

/** The second pass: all issues of a body, or the request of a valid one of unusual spelling. */
export function explainBody(body: string, now: number | undefined, loaded: boolean): Decoded {
  const given = new Given();
  if (loaded) readBytes(body, given);
  else readText(body, given);
  return judge(given, now);
}

/** Reads a body that stands in the buffer. */
function readBytes(body: string, given: Given): void {
  const { length } = body;
  for (let at = 0; at < length && given.issues.length <= 100; at = cursor.end + 1) {
    cursor.end = at;
    if (bytes[at] === 0x26) continue;
    const place = placeAt(at);
    const equals = cursor.end;
    const value = bytes[equals] === 0x3d ? text(body, equals + 1) : "";
    if (place >= 0 && value !== undefined) {
      given.take(place, value, "body.utf-8");
      continue;
    }
    cursor.end = equals;
    while (bytes[cursor.end] !== 0x26) cursor.end++;
    readPair(body.slice(at, cursor.end), given);
  }
}

/** Reads a body of any characters. */
function readText(body: string, given: Given): void {
  const { length } = body;
  for (let start = 0, end = 0; start < length && given.issues.length <= 100; start = end + 1) {
    end = body.indexOf("&", start);
    if (end === -1) end = length;
    if (end > start) readPair(body.slice(start, end), given);
  }
}

function readPair(pair: string, given: Given): void {
  const equals = pair.indexOf("=");
  const name = decoded(equals === -1 ? pair : pair.slice(0, equals));
  if (name === undefined) {
    push(given.issues, templates[fault]);
    return;
  }
  const place = places.get(name);
  if (place !== undefined) given.take(place, equals === -1 ? "" : decoded(pair.slice(equals + 1)), fault);
  else if (name.isWellFormed()) given.takeUnknown(name);
  else push(given.issues, templates["body.utf-8"]);
}

/** Why {@link decoded} gave nothing. */
let fault: Fault = "body.utf-8";

function decoded(encoded: string): string | undefined {
  const spaced = encoded.replaceAll("+", " ");
  if (!spaced.includes("%")) return spaced;
  if (/%(?![0-9A-Fa-f]{2})/.test(spaced)) {
    fault = "body.percent-encoding";
    return undefined;
  }
  try {
    return decodeURIComponent(spaced);
  } catch {
    fault = "body.utf-8";
    return undefined;
  }
}
