import { acceptedTexts } from "./accepted-texts.ts";
import { type Change, expiring, kept } from "./change.ts";

const [kek] = acceptedTexts.kek;
const [ek] = acceptedTexts.ek;
const [contentKey] = acceptedTexts.contentKey;
const now = Date.parse("2030-01-01T00:00:00Z");
const key = ["kek", "ek", "contentKey"] as const;

/** Requests that the documented contract accepts for more than the text of one parameter. */
export const acceptedBodies: { readonly [group: string]: readonly Change[] } = {
  "key sources": [
    { without: key, pairs: [["contentKey", contentKey]] },
    { without: key, pairs: [["kek", kek]] },
    {
      without: key,
      pairs: [
        ["kek", kek],
        ["ek", ek],
      ],
    },
    {
      without: key,
      pairs: [
        ["kek", kek],
        ["contentKey", contentKey],
      ],
    },
    {
      without: key,
      pairs: [
        ["contentKey", contentKey],
        ["ek", ek],
        ["kek", kek],
      ],
    },
  ],
  clock: [
    expiring("2030-01-01T00:00:00.001Z", "2030-01-01T00:00:00Z"),
    expiring("2030-01-01T00:00:00.0000000001Z", "2030-01-01T00:00:00Z"),
    expiring("2030-01-31T00:00:00Z", "2030-01-01T00:00:00Z"),
    expiring("2030-01-31t00:00:00.000z", "2030-01-01T00:00:00Z"),
    expiring("2024-02-29T12:00:00Z", "2024-02-01T00:00:00Z"),
    expiring("2016-12-31T23:59:60Z", "2016-12-31T23:59:59.999Z"),
    expiring("2016-12-31T23:59:60.999Z", "2016-12-31T23:59:59.999Z"), // P1: the fraction does not count
    expiring("2016-12-31T23:59:60Z", "2016-12-02T00:00:00Z"),
    { pairs: [["expirationTime", "+2592000"]], now },
    { pairs: [["expirationTime", "+1"]], now: 0 },
  ],
  extensions: [
    {
      pairs: [
        ["wvExtension", "wudo,AAAAAA=="],
        ["wvExtension", "wudo,AAAAAA=="],
      ],
    },
    {
      pairs: [
        ["wvExtension", "wcks,AAAA"],
        ["wvExtension", "wudo,AAAAAQ=="],
        ["wvExtension", "abcd,AA=="],
      ],
    },
    { written: ["wvExtension=wudo,AAAAAA==", "wvExtension=wcks,%2B%2F8%3D"] },
  ],
  escapes: [
    { without: ["contentId"], written: ["contentId=%e9%8f%a1%F0%9f%94%91"] },
    { without: ["contentId"], written: ["%63ontent%49d=a+b%20c%2Bd"] },
    { without: ["contentId"], written: ["contentId=%00%7F%C2%80%DF%BF%E0%A0%80%EF%BF%BD%EF%BF%BF%F4%8F%BF%BF"] },
    { without: ["contentId"], written: ["contentId=%EF%BB%BF"] },
    { without: ["contentId"], written: ["contentId=a=b==c"] },
    { without: ["contentId"], written: ["contentId"] },
    { without: ["contentId", "cookie"], written: ["", "contentId=", "", "", "cookie", ""] },
  ],
  "kept unknowns": [
    kept("useHttps=true"),
    kept("useHttps=true", "useHttps=false", "useHttps=true"),
    kept("KID=1", "kid.0=2", "extra=3", "__proto__=4", "constructor"),
    kept("=1", "=", "a=", "b"),
    kept("%F0%9F%94%91=%F0%9F%94%91", "a+b=c+d", "%26=%3D"),
    kept("zeta=1", "alpha=2", "Zeta=3"),
  ],
};
