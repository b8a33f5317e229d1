import { encodeUrlencoded } from "../text/encode-urlencoded.ts";
import { UrlencodedReader } from "../text/urlencoded-reader.ts";

/** A pair of a body as it stands, and its name and text, decoded; `undefined` for what cannot be decoded. */
export interface BodyPair {
  readonly raw: string;
  readonly name: string | undefined;
  readonly text: string | undefined;
  /** The text as it stands in the body. */
  readonly rawText: string;
}

/** Divides a body into its pairs, without those that are empty. */
export function readPairs(body: string): readonly BodyPair[] {
  return body.split("&").flatMap((raw) => (raw === "" ? [] : [toPair(raw)]));
}

function toPair(raw: string): BodyPair {
  const reader = new UrlencodedReader(raw);
  try {
    const [name, text] = [reader.name(), reader.text()];
    const equals = raw.indexOf("=");
    return {
      raw,
      name: typeof name === "string" ? name : undefined,
      text: typeof text === "string" ? text : undefined,
      rawText: equals === -1 ? "" : raw.slice(equals + 1),
    };
  } finally {
    reader.close();
  }
}

/** Writes a pair, of which a part may be fixed. */
export function writePair(
  { raw, rawText }: BodyPair,
  fixed: { readonly name?: string; readonly text?: string },
): string {
  const { name, text } = fixed;
  const rawName = raw.slice(0, raw.length - rawText.length).replace(/=$/, "");
  return `${name === undefined ? rawName : encodeUrlencoded(name)}=${text === undefined ? rawText : encodeUrlencoded(text)}`;
}
