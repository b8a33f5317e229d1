import type { CommonRule } from "../../../src/contract/body-rules.ts";
import { type ObservedRule, observed } from "../../../src/contracts/observed.ts";
import { observedTexts } from "./accepted-texts.ts";
import { type BodyRule, brokenBodies, twice } from "./broken-bodies.ts";
import { type Change, eachKept, eachNamed, eachWritten, times } from "./change.ts";
import { inOneKey, namesOfKey } from "./in-one-key.ts";
import type { Pair } from "./pairs.ts";
import { publishedCallers } from "./published-callers.ts";

const [kid] = observedTexts.kid;
const [ek] = observedTexts.ek;
const [contentKey] = observedTexts.contentKey;

/** The changes, to requests with one key and with several. */
const inBothForms = (changes: readonly Change[]): readonly Change[] => [...changes, ...inOneKey(changes)];
/** A key that is whole, wherever the content keys of the others come from. */
const key = (index: number): Pair[] => [
  [`kid.${index}`, kid],
  [`contentKey.${index}`, contentKey],
];
const withKeys = (keys: number, changes: readonly Change[]): readonly Change[] =>
  changes.map((change) => ({ ...change, keys }));
const ofKeys = ["kek", "ek.0", "contentKey.0", "ek.1", "contentKey.1"] as const;

/** Ways to break each of these rules of the observed contract; some break another with it. */
export const observedBrokenBodies: {
  readonly [R in BodyRule<ObservedRule | CommonRule>]: readonly Change[];
} = {
  "customerAuthenticator.missing": inBothForms(brokenBodies["customerAuthenticator.missing"]),
  "kid.missing": [
    ...inBothForms(brokenBodies["kid.missing"]),
    { keys: 2, without: ["kid.0", "kid.1"] },
    { keys: 3, without: ["kid.2"], pairs: [["kid.0", ""]] },
    { keys: 1, written: ["securityLevel.1=5", "contentKey.1=5438b719bf47a2f5678237477db2f9e6"] },
  ],
  "ek.requires-kek": [
    ...inBothForms(brokenBodies["ek.requires-kek"]),
    {
      keys: 2,
      without: ofKeys,
      pairs: [
        ["ek.0", ek],
        ["ek.1", ek],
      ],
    },
    { keys: 2, without: ofKeys, pairs: [...key(0), ...key(1), ["ek.1", ek]] },
    { keys: 2, without: ofKeys, pairs: [...key(0), ...key(1), ["ek.1", ek], ["ek.0", ""]] },
  ],
  "contentKey.missing": [
    ...inBothForms(brokenBodies["contentKey.missing"]),
    { keys: 2, without: ofKeys },
    { keys: 2, without: ofKeys, pairs: key(0) },
    { keys: 2, without: ofKeys, pairs: key(1) },
  ],
  "expirationTime.past": brokenBodies["expirationTime.past"],
  "expirationTime.lifetime": brokenBodies["expirationTime.lifetime"],
  "keys.mixed": [
    { keys: 1, pairs: [["kid", kid]] },
    { keys: 1, pairs: [["contentKey", contentKey]] },
    { keys: 2, pairs: [["securityLevel", "1"]] },
    { keys: 2, pairs: [["hdcpOutputControl", "5"]] },
    { keys: 3, pairs: [["trackType", "2"]] },
    { keys: 1, pairs: [["ek", ek]] },
    {
      keys: 2,
      pairs: [
        ["kid", kid],
        ["contentKey", contentKey],
        ["securityLevel", "1"],
      ],
    },
    { keys: 1, pairs: [["kid", ""]] }, // given, and so missing
    { keys: 1, pairs: [["contentKey", "5438"]] }, // a plain value is validated, too
    {
      keys: 1,
      pairs: [
        ["trackType", "9"],
        ["trackType.0", "9"],
      ],
    },
    { pairs: [["securityLevel.0", "1"]] },
    { pairs: key(0) },
    { pairs: key(1) },
    { keys: 1, written: ["kid=%zz"] },
  ],
  "keys.gap": [
    { keys: 1, pairs: key(2) },
    { keys: 2, without: namesOfKey(0) },
    { keys: 3, without: namesOfKey(1) },
    { keys: 1, without: namesOfKey(0), pairs: key(1) },
    { keys: 1, pairs: key(999) },
    { keys: 1, pairs: [...key(5), ...key(3), ...key(1)] },
    { keys: 2, without: namesOfKey(0), pairs: key(10) },
    { keys: 1, written: ["securityLevel.7=1"] },
    { keys: 1, without: namesOfKey(0), written: ["kid.1=%"] },
    { keys: 2, pairs: [...key(4), ["securityLevel", "1"]] },
  ],
  "body.percent-encoding": [
    ...brokenBodies["body.percent-encoding"],
    ...withKeys(2, [
      { without: ["kid.1"], written: ["kid.1=%zz"] },
      { without: ["kid.0"], written: ["kid.0=%5"] },
      { without: ["trackType.1"], written: ["trackType.1=%"] },
      ...eachWritten("kid.0%=1", "kid%2=1", "kid.%zz=1"),
    ]),
  ],
  "body.utf-8": [
    ...brokenBodies["body.utf-8"],
    ...withKeys(2, [
      { without: ["contentKey.1"], written: ["contentKey.1=%C3"] },
      { without: ["kid.0"], written: ["kid.0=^%FF"] },
      ...eachWritten("kid.%FF=1", "kid%C0%AE0=1"),
      ...eachKept("kid.00=%80"),
    ]),
  ],
  "body.unknown-parameter": [
    ...eachNamed("KID", "EK", "kids", "securtyLevel", "contentID", "licenceDuration", "cookei", "wvExtensions"),
    ...eachNamed("usehttps", "useHttp", "useHTTPS", "tracktype", "trackTypes", "playBackDuration", "playDuration"),
    ...eachNamed("extra", "keys", "", " kid", "kid ", "\ufeffkid", "?kid", "\u212aid", "__proto__", "constructor"),
    ...eachNamed(
      "x".repeat(21),
      "x".repeat(22),
      "a b",
      "ms3Extension",
      "rightsType",
      "5438b719bf47a2f5678237477db2f9e6",
    ),
    ...withKeys(1, eachNamed("kid.", "kid.00", "kid.01", "kid.1000", `kid.${"9".repeat(40)}`, "kid.0.0", "kid.0 ")),
    ...withKeys(2, eachNamed("kid.+1", "kid.-1", "kid.1e0", "kid.0x1", "kid.\uff11", "kid.one", "kid..0", ".0", "0")),
    ...withKeys(2, eachNamed("KID.0", "kId.0", "kid_0", "kid[0]", "kid[]", "kid.[0]", "contentkey.1", "trackTyp.0")),
    ...withKeys(1, eachNamed("customerAuthenticator.0", "errorFormat.0", "useHttps.0", "generalFlags.0", "kek.0")),
    ...withKeys(1, eachNamed("contentId.0", "licenseDuration.0", "playbackDuration.0", "wvExtension.0", "cookie.0")),
    ...eachNamed("kid.00", "contentKey.1000", "securityLevel."),
    { body: publishedCallers.laterExp },
    times(99, (place) => `unknown${place}=`), // one less than too many
  ],
  "body.duplicate-parameter": [
    ...observed.slots.filter(({ isRepeated }) => !isRepeated).map(({ name }) => twice(name)),
    ...withKeys(
      2,
      observed.slots.filter((slot) => slot.isPerKey).map(({ name }) => twice(name, `${name}.1`)),
    ),
    { keys: 1, written: ["kid.0=^kid1", "kid.0=^kid1"] },
    { keys: 1, written: ["kid%2E0=%5Ekid1"] },
    { keys: 2, written: ["kid.1=", "kid.0=^kid1"] },
    { keys: 2, written: ["kid.1=%zz"] },
    { keys: 12, written: ["kid.11=^kid1"] },
    { keys: 1, without: ["trackType.0"], written: ["trackType.0=9", "trackType.0=1"] },
    { written: ["kid=^kid1", "%6Bid=%5Ekid1"] },
  ],
  "body.too-many-issues": [
    times(100, (place) => `unknown${place}=`),
    { ...times(99, () => "wvExtension=wudo"), pairs: [["cookie", "x".repeat(33)]] },
    { keys: 1, ...times(60, (place) => `trackType.${place + 1}=9`) },
  ],
};
