/** A pair of a pasted body. */
export interface PastedPair {
  readonly raw: string;
  /** Decoded; as it stands if it cannot be decoded. */
  readonly name: string;
  /** Decoded; `undefined` if it cannot be. */
  readonly text: string | undefined;
  readonly rawText: string;
}

/** Divides a body into its pairs, without those that are empty. */
export function bodyPairs(body: string): readonly PastedPair[] {
  return body.split("&").flatMap((raw) => (raw === "" ? [] : [toPair(raw)]));
}

function toPair(raw: string): PastedPair {
  const equals = raw.indexOf("=");
  const rawName = equals === -1 ? raw : raw.slice(0, equals);
  const rawText = equals === -1 ? "" : raw.slice(equals + 1);
  return { raw, name: decode(rawName) ?? rawName, text: decode(rawText), rawText };
}

/** The text that is meant by a raw text with percent signs that are no escapes; `undefined` if its bytes are not UTF-8. */
export function decodeLeniently(rawText: string): string | undefined {
  return decode(rawText.replace(/%(?![\da-f]{2})/gi, "%25"));
}

/** Decodes a part of a pair, repairing nothing (decision D13). */
function decode(raw: string): string | undefined {
  try {
    return decodeURIComponent(raw.replaceAll("+", " "));
  } catch {
    return undefined; // a URIError
  }
}
