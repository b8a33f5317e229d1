import { ExpirationTime, issuesOf } from "../../src/index.ts";
import { isPossible, parseDateTime } from "../../src/text/rfc3339.ts";
import { type Case, conformance, type Deviations, testCases } from "./vectors.ts";

// RFC 3339 date-times of the JSON-Schema-Test-Suite: src/text, and the codec of expirationTime.

type Suite = readonly { readonly tests: readonly Vector[] }[];
type Vector = { readonly description: string; readonly data: unknown; readonly valid: boolean };

/** Whether a string is accepted, or the rule that refuses it, which the suite does not say. */
type Result = "accepted" | "refused" | `refused by ${string}`;

/** Deviations of src/text: it parses any zone that matches the grammar, and a rule refuses it later. */
const textDeviations: Deviations<Result> = {
  "a valid date-time with a leap second, with minus offset": {
    ours: "refused",
    why: "the date-time is checked in UTC only, since a rule refuses every offset (decision D9)",
  },
  "an invalid offset in date-time string": {
    ours: "accepted",
    why: "any sign and dd:dd is a zone, which a rule then refuses (decision D9)",
  },
  "an invalid offset minute in date-time string": {
    ours: "accepted",
    why: "any sign and dd:dd is a zone, which a rule then refuses (decision D9)",
  },
};

const notString = {
  ours: "refused by value.type",
  why: "a format of JSON Schema applies to strings only, and an expiration time is a string (table 15)",
} as const;
const seconds = {
  ours: "refused by the canonical form +12",
  why: "a number is a count of seconds from issuance (decision D11)",
} as const;
const noSeconds = { ours: "refused by expirationTime.format", why: seconds.why } as const;
const noZ = {
  ours: "refused by expirationTime.zone",
  why: "the service accepts only the designator Z (table 15)",
} as const;

const codecDeviations: Deviations<Result> = {
  "all string formats ignore integers": seconds,
  "all string formats ignore floats": noSeconds,
  "all string formats ignore objects": notString,
  "all string formats ignore arrays": notString,
  "all string formats ignore booleans": notString,
  "all string formats ignore nulls": notString,
  "a valid date-time string with plus offset": noZ,
  "a valid date-time string with minus offset": noZ,
  "a valid date-time with a leap second, with minus offset": noZ,
};

/** The rule that refuses a date-time that the suite refuses too, if it is not expirationTime.format. */
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

conformance<Suite>("JSON-Schema-Test-Suite, date-time, src/text", "json-schema-date-time.json", (suite) => {
  const strings = suite.flatMap(({ tests }) => tests).filter(({ data }) => typeof data === "string");
  const cases = strings.map(
    ({ description, data, valid }): Case<Result> => ({
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
      ({ description, data, valid }): Case<Result> => ({
        id: description,
        theirs: valid ? "accepted" : `refused by expirationTime.${rules[description] ?? "format"}`,
        ours: () => decodeAndEncode(data),
      }),
    );
  testCases(cases, codecDeviations, { agreed: 24, deviations: 9, open: 0 });
});

/** Decodes with the codec; the canonical form of an accepted string must be the string in upper case. */
function decodeAndEncode(data: unknown): Result {
  const decoded = ExpirationTime.decode(data);
  if (decoded._tag === "Left") {
    return `refused by ${issuesOf(decoded.left)
      .map(({ rule }) => rule)
      .join(" and ")}`;
  }
  const written = ExpirationTime.encode(decoded.right);
  return written === String(data).toUpperCase() ? "accepted" : `refused by the canonical form ${written}`;
}
