import { type BodyContext, type BodyMistake, toRecognized } from "./body-mistake.ts";
import { encodePairs, type Pair } from "./encode-pairs.ts";
import { splitLines } from "./line-breaks.ts";

/** A pair on each line, as in a table, a header or a file of settings. */
export const lines: BodyMistake<"body.lines"> = {
  id: "body.lines",
  message: "The body has each parameter on its own line: urlencode the values and join the parameters with &.",
  recognize: (body, context) => {
    const pairs = readPairs(body, context);
    return pairs && toRecognized(joinPairs(pairs, context));
  },
};

/** The pairs of the lines, at least two; `undefined` if a line is no pair. Lines of white space do not count. */
function readPairs(body: string, context: BodyContext): readonly Pair[] | undefined {
  const pairs: Pair[] = [];
  const written = splitLines(body).filter((line) => line.trim() !== "");
  for (const line of written) {
    const [separator] = /[=:]/.exec(line) ?? [];
    // After `name: ` a `&` belongs to the value; after `name=` more pairs may follow on the line.
    for (const piece of separator === "=" ? line.split("&") : [line]) {
      const pair = toPair(piece, context, separator);
      if (pair === undefined) return undefined;
      pairs.push(pair);
    }
  }
  return written.length < 2 ? undefined : pairs;
}

function toPair(piece: string, { isKnown }: BodyContext, separator = "="): Pair | undefined {
  const at = piece.indexOf(separator);
  const name = piece.slice(0, Math.max(at, 0)).trim();
  // Without white space after it a colon may be part of any text, such as a URL or a time.
  const isSeparated = separator === "=" || /\s/.test(piece.charAt(at + 1)) || isKnown(name);
  return isSeparated && isName.test(name) ? [name, piece.slice(at + 1).trim()] : undefined;
}

const isName = /^[A-Za-z_][\w.[\]-]*$/;

/** Joins the pairs as they are if all values are urlencoded, or encodes them if none may be. @see decision P65 */
function joinPairs(pairs: readonly Pair[], { canonicalBody }: BodyContext): string | undefined {
  const texts = pairs.map(([, text]) => text);
  const asWritten = pairs.map((pair) => pair.join("=")).join("&");
  if (!texts.some((text) => raw.test(text))) return asWritten;
  if (texts.some((text) => escaped.test(text))) return undefined;
  const encoded = encodePairs(pairs);
  if (encoded === undefined || !texts.some(mayHaveSpace)) return encoded;
  // The plus signs are no spaces if the body is refused with spaces, and accepted with plus signs.
  return canonicalBody(asWritten) === undefined && canonicalBody(encoded) !== undefined ? encoded : undefined;
}

/** What the urlencoded serializer of the WHATWG URL standard leaves in no text. */
const raw = /[^\w.*+%-]|%(?![\da-f]{2})/i;
const escaped = /%[\da-f]{2}/i;

/** Whether a plus sign may be an encoded space; before seconds it is none. */
function mayHaveSpace(text: string): boolean {
  return text.includes("+", /^\+\d+$/.test(text) ? 1 : 0);
}
