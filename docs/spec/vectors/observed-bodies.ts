import { acceptedBodies } from "./accepted-bodies.ts";
import { observedTexts } from "./accepted-texts.ts";
import { type Change, kept } from "./change.ts";
import { playReadyPairs, publishedCallers } from "./published-callers.ts";

const [kek, longerKek = kek, longestKek = kek] = observedTexts.kek;
const [ek, upperEk = ek] = observedTexts.ek;
const [contentKey, upperKey = contentKey] = observedTexts.contentKey;
const own = ["kek", "ek.0", "contentKey.0", "ek.1", "contentKey.1"] as const;
const least = "customerAuthenticator=1&kek=000102030405060708090a0b0c0d0e0f";

/** The most keys that a request can name, in an order. */
function manyKeys(indexes: readonly number[]): string {
  return [least, ...indexes.map((index) => `kid.${index}=^${index}`)].join("&");
}

const thousand = Array.from({ length: 1000 }, (_, index) => index);

/** Requests that only the observed contract accepts, or that it accepts besides. */
export const observedBodies: { readonly [group: string]: readonly Change[] } = {
  "published callers": [
    ...Object.values(publishedCallers)
      .filter((body) => body !== publishedCallers.laterExp)
      .map((body) => ({ body })),
    { body: publishedCallers.laterExp, unknown: "keep" },
  ],
  "several keys": [
    ...[1, 2, 3, 4, 5, 6, 11, 12, 20].map((keys) => ({ keys })),
    { body: manyKeys([0, 1]) },
    { body: manyKeys([1, 0]) },
    { body: manyKeys([2, 0, 1]) },
    { body: manyKeys([10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]) }, // by number, not by text: 10 comes after 9
    { body: manyKeys(thousand.toReversed()) }, // the most
    { keys: 2, written: ["", "", ""] },
    { body: `${least}&contentKey.1=${upperKey}&cookie=c&kid.1=^b&trackType.0=3&kid.0=^a&wvExtension=abcd,AA==` },
    { body: `${least}&kid.0=^same&kid.1=^same` },
  ],
  "key sources of several keys": [
    { keys: 2, without: own, pairs: [["kek", kek]] },
    {
      keys: 2,
      without: own,
      pairs: [
        ["kek", longerKek],
        ["ek.0", ek],
      ],
    },
    {
      keys: 2,
      without: own,
      pairs: [
        ["kek", longestKek],
        ["ek.1", upperEk],
      ],
    },
    {
      keys: 2,
      without: own,
      pairs: [
        ["ek.0", ek],
        ["ek.1", upperEk],
        ["kek", kek],
      ],
    },
    {
      keys: 2,
      without: own,
      pairs: [
        ["kek", kek],
        ["ek.0", ek],
        ["contentKey.1", contentKey],
      ],
    },
    {
      keys: 2,
      without: own,
      pairs: [
        ["contentKey.0", contentKey],
        ["contentKey.1", upperKey],
      ],
    },
  ],
  "levels that differ": [
    {
      keys: 2,
      pairs: [
        ["securityLevel.0", "5"],
        ["securityLevel.1", "1"],
      ],
    },
    { keys: 2, without: ["securityLevel.0"], pairs: [["securityLevel.1", "1"]] },
    {
      keys: 3,
      pairs: [
        ["trackType.0", "4"],
        ["trackType.1", "2"],
        ["trackType.2", "0"],
        ["hdcpOutputControl.0", "5"],
      ],
    },
    { without: ["securityLevel", "hdcpOutputControl", "trackType"] },
    { keys: 1, without: ["securityLevel.0", "hdcpOutputControl.0", "trackType.0"] },
  ],
  "durations and flags": [
    {
      pairs: [
        ["licenseDuration", "1"],
        ["playbackDuration", "9007199254740991"],
      ],
    },
    {
      keys: 1,
      pairs: [
        ["playbackDuration", "1"],
        ["licenseDuration", "9007199254740991"],
      ],
    },
    {
      keys: 2,
      pairs: [
        ["useHttps", "0"],
        ["generalFlags", "00000001"],
      ],
    },
  ],
  "escaped names of keys": [
    { keys: 1, without: ["kid.0"], written: ["kid%2E0=%5Ekid1"] },
    { keys: 1, without: ["kid.0"], written: ["kid%2e0=^kid1"] },
    { keys: 1, without: ["kid.0"], written: ["kid.%30=^kid1"] },
    { keys: 2, without: ["kid.1"], written: ["%6B%69%64%2E%31=^kid1"] },
    { keys: 12, without: ["trackType.11"], written: ["trackType.%31%31=2"] },
    { keys: 1, without: ["kid.0", "trackType.0"], written: ["", "kid%2E0=^a", "", "trackType.0=1", ""] },
  ],
  "kept unknowns": [
    ...(acceptedBodies["kept unknowns"] ?? []).slice(3),
    kept("kid.=1", "kid.00=2", "kid.01=3", "kid.1000=4", "kid.0.0=5", "kid.-1=6", "KID.0=7", "kid_0=8", "kid[0]=9"),
    { ...kept("cookie.0=1", "kek.0=2", "customerAuthenticator.0=3", "wvExtension.0=4", "keys=5", "extra=6"), keys: 2 },
    { ...kept("kid.1000=1", "kid.1000=2"), keys: 1 },
    { ...kept(".0=1", "0=2", ".=3", "kid%2E=4", "kid.0%00=5"), keys: 1 },
    { ...kept(...playReadyPairs), keys: 3 },
  ],
};
