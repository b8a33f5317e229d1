import { type Pair, written } from "./pairs.ts";
import type { Random } from "./random.ts";

// What callers get wrong: texts that break a rule, and bodies that do.

const hex31 = "0123456789abcdef0123456789abcde";

/** Texts that break each rule of a value, by the rule. */
const brokenTexts = {
  "customerAuthenticator.missing": ["customerAuthenticator", [""]],
  "customerAuthenticator.characters": [
    "customerAuthenticator",
    ["123456, 00", "1\n2", "a\u0085", "\ud800a", "a\u00a0b"],
  ],
  "errorFormat.value": ["errorFormat", ["", "xml", "JSON", "json "]],
  "generalFlags.value": ["generalFlags", ["", "0", "00000000", "0001"]],
  "kek.format": ["kek", ["", hex31, `${hex31}g`, `${hex31}00`]],
  "kid.missing": ["kid", [""]],
  "kid.hex": ["kid", [hex31, `${hex31}g`, "kid1", "fd1a706a-c2b3-6002-888f-6d4a414333c3"]],
  "kid.length": ["kid", [`^${"x".repeat(65)}`, `^${"\u{1f600}".repeat(33)}`]],
  "kid.name": ["kid", ["^", "^\udfff"]],
  "ek.format": ["ek", ["", hex31, `${hex31}0`]],
  "contentKey.hex": ["contentKey", ["", hex31, `0x${hex31}`, `${hex31}O`]],
  "contentId.text": ["contentId", ["\ud83d", "a\udc00b"]],
  "securityLevel.value": ["securityLevel", ["", "0", "6", "01", "HW_SECURE_ALL", " 1"]],
  "hdcpOutputControl.integer": ["hdcpOutputControl", ["", "-1", "00", "1.0", "HDCP_V1"]],
  "hdcpOutputControl.range": ["hdcpOutputControl", ["3", "5", "10"]],
  "licenseDuration.integer": ["licenseDuration", ["", "0", "060", "1.5", "9007199254740992", "PT1H"]],
  "wvExtension.shape": ["wvExtension", ["", "wudo", "wudo,1,AAAAAA==", "wudo;AAAAAA=="]],
  "wvExtension.type": ["wvExtension", ["abc,AAAA", "abcde,AAAA", "abc\u00e9,AAAA"]],
  "wvExtension.payload-missing": ["wvExtension", ["wudo,", "wcks,"]],
  "wvExtension.payload-base64": ["wvExtension", ["abcd,AAA", "abcd,AAB=", "abcd,A===", "wudo,AAAA_A==", ",A"]],
  "expirationTime.format": ["expirationTime", ["", " 60", "+", "+007", "60", "2030-01-31", "2030-01-31 12:00:00Z"]],
  "expirationTime.zone": ["expirationTime", ["2030-01-31T12:00:00+01:00", "2030-01-31T12:00:00-00:00"]],
  "expirationTime.date": ["expirationTime", ["2030-02-29T00:00:00Z", "2030-01-31T24:00:00Z", "2030-01-31T23:59:60Z"]],
  "expirationTime.lifetime": ["expirationTime", ["+0", "+2592001", `+${"9".repeat(400)}`]],
  "cookie.length": ["cookie", ["x".repeat(33), `${"\u{1f600}".repeat(16)}x`]],
  "cookie.text": ["cookie", ["\ud800", "order-\udfff"]],
} as const satisfies Readonly<Record<string, readonly [name: string, texts: readonly string[]]>>;

const rules: readonly (readonly [name: string, texts: readonly string[]])[] = Object.values(brokenTexts);

/** The pairs with one that breaks a rule of its value. */
function withBrokenText(random: Random, pairs: readonly Pair[]): Pair[] {
  const [name, texts] = random.pick(rules);
  return [...pairs.filter(([other]) => other !== name), [name, random.pick(texts)]];
}

function without(pairs: readonly Pair[], ...names: readonly string[]): Pair[] {
  return pairs.filter(([name]) => !names.includes(name));
}

const strayNames = ["KID", "securtyLevel", "contentID", "useHttps", "kid.0", "trackType", "é", "__proto__", "toString"];

type Break = (random: Random, pairs: readonly Pair[]) => string;

/** Ways to break the body as a whole; most of the time it is one value. */
const breaks: readonly Break[] = [
  (random, pairs) => written(without(pairs, random.pick(["customerAuthenticator", "kid"]))),
  (random, pairs) => written(without(pairs, random.pick(["securityLevel", "hdcpOutputControl"]))),
  (_, pairs) => written(without(pairs, "contentKey", "kek", "ek")),
  (_, pairs) => written([...without(pairs, "kek", "ek"), ["ek", "5dbd06c0056b42fe0b8cf406679620c31bd619732730433d"]]),
  (random, pairs) => written([...pairs, [random.pick(strayNames), "true"]]),
  (random, pairs) => `${written(pairs)}&kid=${random.pick(["", "^kid1"])}`,
  (random, pairs) => `${written(without(pairs, "cookie"))}&cookie=a${random.pick(["%", "%4", "%zz", "100%"])}`,
  (random, pairs) =>
    `${written(without(pairs, "cookie"))}&cookie=a${random.pick(["%FF", "%C3", "%ED%A0%80", "%C0%80"])}`,
  (random, pairs) => `${random.pick(["?", "\ufeff", " "])}${written(pairs)}`,
  (random, pairs) => `${written(pairs)}${random.pick(["&\n", "&=1", "&%zz=1", "&%ff"])}`,
  (_, pairs) => `${written(without(pairs, "expirationTime"))}&expirationTime=+60`,
];

/** A body that breaks at least one rule. */
export function brokenBody(random: Random, pairs: readonly Pair[]): string {
  if (random.chance(40)) return random.pick(breaks)(random, pairs);
  const once = withBrokenText(random, pairs);
  const texts = random.chance(30) ? withBrokenText(random, once) : once;
  return raw(texts);
}

/** As the platform writes it, but for a lone surrogate, which it would repair: that stands raw. */
function raw(pairs: readonly Pair[]): string {
  return pairs
    .map((pair) => {
      const [name, text] = pair;
      return text.isWellFormed() ? written([pair]) : `${name}=${text}`;
    })
    .join("&");
}

/** What each library finds wrong in a value: texts for six different parameters. */
const plainErrors: readonly (readonly [name: string, texts: readonly string[]])[] = [
  brokenTexts["customerAuthenticator.missing"],
  brokenTexts["errorFormat.value"],
  brokenTexts["generalFlags.value"],
  brokenTexts["kek.format"],
  brokenTexts["kid.hex"],
  brokenTexts["ek.format"],
  brokenTexts["contentKey.hex"],
  brokenTexts["securityLevel.value"],
  brokenTexts["hdcpOutputControl.integer"],
  brokenTexts["expirationTime.format"],
  ["cookie", ["x".repeat(33), "order 4711, second attempt, retried"]],
];

/** The pairs of a full request, six of which have an error. */
export function withSixErrors(random: Random, pairs: readonly Pair[]): Pair[] {
  const errors = new Map(random.shuffled(plainErrors).slice(0, 6));
  let extensions = 0;
  return pairs.map(([name, text]): Pair => {
    const texts = name === "wvExtension" && extensions++ > 0 ? undefined : errors.get(name);
    return [name, texts === undefined ? text : random.pick(texts)];
  });
}

/** A minimal request that has each of its five parameters wrong or not at all, and a wrong one besides. */
export function allWrong(random: Random, pairs: readonly Pair[]): Pair[] {
  const errors = new Map(plainErrors);
  const [name, texts] = random.pick(plainErrors.filter(([other]) => ["errorFormat", "cookie"].includes(other)));
  const kept = pairs.filter(() => random.chance(70));
  return [...kept.map(([other]): Pair => [other, random.pick(errors.get(other) ?? [""])]), [name, random.pick(texts)]];
}
