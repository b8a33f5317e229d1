import { type BodyContext, type BodyMistake, toRecognized } from "./body-mistake.ts";
import { encodePairs, type Pair } from "./encode-pairs.ts";
import { splitLines } from "./line-breaks.ts";

/** A pair on each line, as in a table, a header or a file of settings. */
export const lines: BodyMistake<"body.lines"> = {
  id: "body.lines",
  message: "The body has each parameter on its own line: urlencode the values and join the parameters with &.",
  recognize: (body, context) => {
    const pairs = readPairs(body);
    return pairs && toRecognized(joinPairs(pairs, context));
  },
};

/** The pairs of the lines, at least two; `undefined` if a line is no pair. Lines of white space do not count. */
function readPairs(body: string): readonly Pair[] | undefined {
  const pairs: Pair[] = [];
  const written = splitLines(body).filter((line) => line.trim() !== "");
  for (const line of written) {
    const [separator] = /[=:]/.exec(line) ?? [];
    // After `name: ` a `&` belongs to the value; after `name=` more pairs may follow on the line.
    for (const piece of separator === "=" ? line.split("&") : [line]) {
      const pair = toPair(piece, separator);
      if (pair === undefined) return undefined;
      pairs.push(pair);
    }
  }
  return written.length < 2 ? undefined : pairs;
}

function toPair(piece: string, separator = "="): Pair | undefined {
  const at = piece.indexOf(separator);
  const name = piece.slice(0, Math.max(at, 0)).trim();
  const isSeparated = separator === "=" || /\s/.test(piece.charAt(at + 1));
  return isSeparated && isName.test(name) ? [name, piece.slice(at + 1).trim()] : undefined;
}

const isName = /^[A-Za-z_][\w.[\]-]*$/;

/** Joins the pairs, whose values are urlencoded already or not, as they look; or the other way if only that is accepted. */
function joinPairs(pairs: readonly Pair[], { canonicalBody }: BodyContext): string | undefined {
  const encoded = encodePairs(pairs);
  if (encoded === undefined) return undefined;
  const asWritten = pairs.map(([name, text]) => `${name}=${text}`).join("&");
  const isEncoded = looksEncoded(pairs);
  const [likely, other] = isEncoded ? [asWritten, encoded] : [encoded, asWritten];
  const [likelyMeaning, otherMeaning] = [canonicalBody(likely), canonicalBody(other)];
  if (likelyMeaning === undefined) return otherMeaning === undefined ? likely : other;
  // A `+` without an escape beside it may be a space.
  return isEncoded || otherMeaning === undefined || otherMeaning === likelyMeaning ? likely : undefined;
}

/** Whether there are escapes in the values, and nothing that has to be escaped. */
function looksEncoded(pairs: readonly Pair[]): boolean {
  return pairs.some(([, text]) => text.includes("%")) && !pairs.some(([, text]) => /&|%(?![\da-f]{2})/i.test(text));
}
