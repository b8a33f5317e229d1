import type { BodyContext, BodyMistake } from "./body-mistake.ts";

/** A body that was encoded as a whole, as if it were one value. */
export const encodedTwice: BodyMistake<"body.encoded-twice"> = {
  id: "body.encoded-twice",
  message: "The body is encoded twice: encode only the names and values, not the body as a whole.",
  recognize: (body, context) => {
    if (body.includes("=") || !/%3d/i.test(body)) return undefined;
    const decoded = percentDecoded(body);
    return decoded !== undefined && hasKnownName(decoded, context) ? { fix: decoded } : undefined;
  },
};

/** Percent-decodes a text; returns `undefined` if an escape is broken or its bytes are not UTF-8. `+` stays as it is. */
function percentDecoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    // Its error is of no use.
  }
  return undefined;
}

function hasKnownName(body: string, { isKnown }: BodyContext): boolean {
  return body.split("&").some((pair) => isKnown(pair.slice(0, Math.max(pair.indexOf("="), 0))));
}
