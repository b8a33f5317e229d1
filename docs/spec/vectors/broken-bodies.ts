import { type ParameterName, parameterNames } from "../../../src/index.ts";
import type { RuleId } from "../../../test/contracts/names.ts";
import { acceptedTexts } from "./accepted-texts.ts";
import type { HalvesOnly, ValueRule } from "./broken-texts.ts";
import { type Change, eachKept, eachNamed, eachWritten, expiring, giving, times, type WrittenName } from "./change.ts";

/** The rules of a contract that take more than a text to be broken. */
export type BodyRule<Rule> = Exclude<
  Rule,
  ValueRule | HalvesOnly | "value.type" | "ek.unwrap" | "keys.shape" | "input.type"
>;

const key = ["kek", "ek", "contentKey"] as const;
const [ek] = acceptedTexts.ek;
const [contentKey] = acceptedTexts.contentKey;
const now = Date.parse("2030-01-01T00:00:00Z");

/** Ways to break each of these rules of the documented contract; some break another with it. */
export const brokenBodies: { readonly [R in BodyRule<RuleId>]: readonly Change[] } = {
  "customerAuthenticator.missing": [...absent("customerAuthenticator"), { pairs: [["customerAuthenticator", ""]] }],
  "kid.missing": [...absent("kid"), { pairs: [["kid", ""]] }],
  "ek.requires-kek": [
    {
      without: key,
      pairs: [
        ["ek", ek],
        ["contentKey", contentKey],
      ],
    },
    {
      without: key,
      pairs: [
        ["contentKey", contentKey],
        ["ek", ek.toUpperCase()],
      ],
    },
    {
      without: [...key, "cookie"],
      pairs: [
        ["ek", ek],
        ["contentKey", contentKey],
      ],
    },
    { without: key, pairs: [["ek", ek]] },
    {
      without: key,
      pairs: [
        ["ek", ""],
        ["contentKey", contentKey],
      ],
    },
  ],
  "contentKey.missing": [{ without: key }, { without: [...key, "cookie"] }, { without: key, now }],
  "securityLevel.missing": absent("securityLevel"),
  "hdcpOutputControl.missing": absent("hdcpOutputControl"),
  "expirationTime.past": [
    expiring("2030-01-01T00:00:00Z", "2030-01-01T00:00:00Z"),
    expiring("2030-01-01t00:00:00.000z", "2030-01-01T00:00:00Z"),
    expiring("2029-12-31T23:59:59.9999999999Z", "2030-01-01T00:00:00Z"),
    expiring("2030-01-01T00:00:00.1239999Z", "2030-01-01T00:00:00.124Z"),
    expiring("0000-01-01T00:00:00Z", "1970-01-01T00:00:00Z"),
    expiring("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z"),
    expiring("2016-12-31T23:59:60.999Z", "2017-01-01T00:00:00Z"), // P1: the fraction does not count
  ],
  "expirationTime.lifetime": [
    ...["+0", "+2592001", "+2592010", "+10000000", "+9007199254740993", `+${"9".repeat(400)}`].map((text) =>
      giving("expirationTime", text),
    ),
    expiring("2030-01-31T00:00:00.001Z", "2030-01-01T00:00:00Z"),
    expiring("2030-01-31T00:00:00.0000000001Z", "2030-01-01T00:00:00Z"),
    expiring("2030-01-31T00:00:01Z", "2030-01-01T00:00:00Z"),
    expiring("9999-12-31T23:59:59Z", "2030-01-01T00:00:00Z"),
    expiring("2016-12-31T23:59:60Z", "2016-12-01T23:59:59.999Z"),
  ],
  "body.percent-encoding": [
    ...eachWritten(
      "contentId=100%",
      "contentId=%4",
      "contentId=%g0",
      "contentId=%%41",
      "contentId=%u00e9",
      "a%=1",
      "%=1",
    ),
    ...eachWritten("wvExtension=wudo%", "contentId=%FF%", "contentId=%-1"),
    ...eachKept("promo=100%", `${"x".repeat(22)}=%zz`),
  ].map((change) => ({ without: ["contentId"], ...change })),
  "body.utf-8": [
    ...["%FF", "%80", "%C3", "%C3a", "%C0%80", "%E0%80%80", "%ED%A0%80", "%ED%A0%BD%ED%B8%80", "%F4%90%80%80"].flatMap(
      (bytes) => eachWritten(`contentId=${bytes}`),
    ),
    ...eachWritten("%FF=1", "wvExtension=%C3", "caf%E9=1"),
    ...eachKept("promo=caf%E9", "%ED%BF%BF=1"),
  ].map((change) => ({ without: ["contentId"], ...change })),
  "body.unknown-parameter": [
    ...eachNamed("KID", "EK", "kids", "securtyLevel", "contentID", "licenceDuration", "cookei", "wvExtensions"),
    ...eachNamed(
      "kid.0",
      "useHttps",
      "trackType",
      "extra",
      "",
      " kid",
      "kid ",
      "\ufeffkid",
      "?kid",
      "\u212aid",
      "__proto__",
    ),
    { without: ["kid"], pairs: [["KID", "^kid1"]] },
    ...eachNamed("constructor", "x".repeat(21), "x".repeat(22), "a b", "ms3Extension"),
    times(99, (place) => `unknown${place}=`), // one less than too many
  ],
  "body.duplicate-parameter": [
    ...parameterNames.filter((name) => name !== "wvExtension").map((name) => twice(name)),
    times(3, () => "kid=^kid1"),
    { written: ["securityLevel=1", "securityLevel=9", "securityLevel"] },
    { written: ["%6Bid=%5Ekid1"] },
  ],
  "body.too-many-issues": [
    times(100, (place) => `unknown${place}=`),
    times(101, () => "=%"),
    times(50, () => "wvExtension=,"),
    { ...times(150, () => "wvExtension=wudo"), pairs: [["securityLevel", "0"]] },
    { ...times(99, () => "wvExtension=wudo"), pairs: [["cookie", "x".repeat(33)]] },
  ],
};

/** Ways to leave a parameter out. */
function absent(name: ParameterName): readonly Change[] {
  return [{ without: [name] }, { without: [name], now }, { without: [name, "cookie"] }];
}

/** A parameter twice, with a text that is accepted. */
export function twice(name: ParameterName, written: WrittenName = name): Change {
  const again = new URLSearchParams([[written, acceptedTexts[name][0]]]).toString();
  return {
    without: [written],
    written: [again, again],
    ...(name === "ek" && { pairs: [["kek", acceptedTexts.kek[0]]] }),
  };
}
