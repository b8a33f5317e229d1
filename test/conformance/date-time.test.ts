import { ExpirationTime, issuesOf } from "../../src/index.ts";
import { isPossible, parseDateTime } from "../../src/text/rfc3339.ts";
import { type Case, conformance, type Deviations, testCases } from "./vectors.ts";

// RFC 3339 date-times of the JSON-Schema-Test-Suite: the text layer, and the codec of expirationTime.

type Suite = readonly { readonly tests: readonly Vector[] }[];
type Vector = { readonly description: string; readonly data: unknown; readonly valid: boolean };

/** Whether a text is accepted, or the rule by which it is refused; others do not say which. */
type Verdict = "accepted" | "refused" | `refused by ${string}`;

/** What the text layer says otherwise: it reads any zone as the grammar writes it, for a rule that refuses it. */
const textDeviations: Deviations<Verdict> = {
  "a valid date-time with a leap second, with minus offset": {
    ours: "refused",
    why: "existence is judged in UTC alone, since no offset is accepted in the end (decision D9)",
  },
  "an invalid offset in date-time string": {
    ours: "accepted",
    why: "any sign and dd:dd is a zone, which its rule then refuses (decision D9)",
  },
  "an invalid offset minute in date-time string": {
    ours: "accepted",
    why: "any sign and dd:dd is a zone, which its rule then refuses (decision D9)",
  },
};

const noText = {
  ours: "refused by expirationTime.format",
  why: "a format of JSON Schema says nothing of what is no text, and an expiration time is text (table 15)",
} as const;
const noZ = {
  ours: "refused by expirationTime.zone",
  why: "the service takes a date-time with the designator Z alone (table 15)",
} as const;

const codecDeviations: Deviations<Verdict> = {
  "all string formats ignore integers": noText,
  "all string formats ignore floats": noText,
  "all string formats ignore objects": noText,
  "all string formats ignore arrays": noText,
  "all string formats ignore booleans": noText,
  "all string formats ignore nulls": noText,
  "a valid date-time string with plus offset": noZ,
  "a valid date-time string with minus offset": noZ,
  "a valid date-time with a leap second, with minus offset": noZ,
};

/** The rule by which we refuse what others refuse too: the zone of what has no offset that could be, and the calendar. */
const rules: Readonly<Record<string, "zone" | "date">> = {
  "an invalid date-time past leap second, UTC": "date",
  "an invalid date-time with leap second on a wrong minute, UTC": "date",
  "an invalid date-time with leap second on a wrong hour, UTC": "date",
  "an invalid day in date-time string": "zone",
  "an invalid offset in date-time string": "zone",
  "an invalid hour in date-time string": "date",
  "an invalid minute in date-time string": "date",
  "an invalid offset minute in date-time string": "zone",
  "hour 24 is invalid even with a leap second": "zone",
};

conformance<Suite>("JSON-Schema-Test-Suite, date-time, the text layer", "json-schema-date-time.json", (suite) => {
  const texts = suite.flatMap(({ tests }) => tests).filter(({ data }) => typeof data === "string");
  const cases = texts.map(
    ({ description, data, valid }): Case<Verdict> => ({
      id: description,
      theirs: valid ? "accepted" : "refused",
      ours: () => {
        const dateTime = parseDateTime(String(data));
        return dateTime !== undefined && isPossible(dateTime) ? "accepted" : "refused";
      },
    }),
  );
  testCases(cases, textDeviations, { agreed: 24, deviations: 3, open: 0 });
});

conformance<Suite>("JSON-Schema-Test-Suite, date-time, the codec", "json-schema-date-time.json", (suite) => {
  const cases = suite
    .flatMap(({ tests }) => tests)
    .map(
      ({ description, data, valid }): Case<Verdict> => ({
        id: description,
        theirs: valid ? "accepted" : `refused by expirationTime.${rules[description] ?? "format"}`,
        ours: () => verdictOf(data),
      }),
    );
  testCases(cases, codecDeviations, { agreed: 24, deviations: 9, open: 0 });
});

/** The codec's verdict; what it accepts must be the canonical form of the text, which here is that in upper case. */
function verdictOf(data: unknown): Verdict {
  const decoded = ExpirationTime.decode(data);
  if (decoded._tag === "Left") {
    return `refused by ${issuesOf(decoded.left)
      .map(({ rule }) => rule)
      .join(" and ")}`;
  }
  const written = ExpirationTime.encode(decoded.right);
  return written === String(data).toUpperCase() ? "accepted" : `refused by the canonical form ${written}`;
}
