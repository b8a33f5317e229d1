// Random requests, values and names that both generators draw from.

import type { Random } from "./random.ts";
import type { ParameterName } from "./rules.ts";
import { parameterNames } from "./rules.ts";

export type Pair = [name: string, text: string];
export type Case = { pairs: Pair[]; now: number | null; unknown: "refuse" | "keep" };

const digits = "0123456789";
const hexDigits = "0123456789abcdef";
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const base64Digits = `${letters}${digits}+/`;
const punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
const visible = `${letters}${digits}${punctuation}`;
const foreign = "éßñøЖλ中文日本ﬁ\u{1f600}\u{10437}\u{10ffff}\u0301\u200d\uffff\u00ff\u0800\ud7ff\ue000";
const anything = `${visible}${foreign} \t\n\r\0\u007f\u0085\u00a0\ufeff\u2028`;

const thirtyDays = 2_592_000_000;

function hex(random: Random, length: number): string {
  const text = random.text(hexDigits, length);
  if (random.chance(0.6)) return text;
  if (random.chance(0.5)) return text.toUpperCase();
  return text.replace(/[a-f]/g, (digit) => (random.chance(0.5) ? digit.toUpperCase() : digit));
}

/** Text of exactly this many UTF-16 code units, with astral characters if they fit. */
function textOfLength(random: Random, length: number): string {
  const alphabet = random.pick([letters, visible, `${letters}\u{1f600}é`, anything]);
  let text = random.text(alphabet, length).slice(0, length);
  if (/\p{Cs}/u.test(text)) text = text.replace(/\p{Cs}/u, "~"); // a pair that was cut in two
  return text;
}

function base64(random: Random, byteCount: number): string {
  const bits = byteCount * 8;
  const whole = Math.floor(bits / 6);
  const text = random.text(base64Digits, whole);
  if (bits % 6 === 2) return `${text}${random.pick([..."AQgw"])}==`;
  if (bits % 6 === 4) return `${text}${random.pick([..."AEIMQUYcgkosw048"])}=`;
  return text;
}

function validExtension(random: Random): string {
  if (random.chance(0.5)) return `wudo,${base64(random, 4)}`;
  const typeAlphabet = ` ${visible}`.replace(",", "");
  const type = random.pick(["wcks", "WUDO", "a b ", random.text(typeAlphabet, 4)]);
  return `${type},${base64(random, random.pick([1, 2, 3, 4, 5, 6, 16, random.between(1, 80)]))}`;
}

const unusualDays = [
  "0000-01-01",
  "0000-02-29",
  "0000-12-31",
  "0004-02-29",
  "0050-03-01",
  "0099-12-31",
  "0100-02-28",
  "0400-02-29",
  "1582-10-10",
  "1600-02-29",
  "1900-02-28",
  "1969-12-31",
  "1970-01-01",
  "2000-02-29",
  "2024-02-29",
  "2038-01-19",
  "2100-02-28",
  "2100-03-01",
  "2400-02-29",
  "9999-12-31",
];

const falseDates = [
  "2023-02-29T00:00:00Z",
  "1900-02-29T00:00:00Z",
  "2100-02-29T12:00:00Z",
  "0100-02-29T12:00:00Z",
  "2024-02-30T00:00:00Z",
  "2024-04-31T00:00:00Z",
  "2024-06-31T00:00:00Z",
  "2024-00-10T00:00:00Z",
  "2024-13-01T00:00:00Z",
  "2024-01-00T00:00:00Z",
  "2024-01-32T00:00:00Z",
  "2024-01-01T24:00:00Z",
  "2024-01-01T25:00:00z",
  "2024-01-01T23:60:00Z",
  "2024-01-01T23:59:60Z",
  "2024-01-01T23:59:61Z",
  "2024-06-30T23:58:60Z",
  "2024-06-30T22:59:60Z",
  "2024-12-31T23:59:61Z",
  "2024-07-31T23:59:60.5Z",
  "9999-99-99T99:99:99Z",
  "2024-06-29T23:59:60Z",
];

/** The whole second of a text without fraction, in milliseconds; a second 60 is the next one. */
function millisecondsOf(second: string): number {
  const leap = second.endsWith(":60");
  return Date.parse(`${leap ? `${second.slice(0, -2)}59` : second}Z`) + (leap ? 1000 : 0);
}

function decorate(random: Random, second: string, fraction: string): string {
  let digitsShown = fraction;
  if (random.chance(0.4)) digitsShown += "0".repeat(random.pick([1, 2, 3, 9, 40]));
  const t = random.chance(0.15) ? second.replace("T", "t") : second;
  return t + (digitsShown === "" ? "" : `.${digitsShown}`) + (random.chance(0.15) ? "z" : "Z");
}

function randomFraction(random: Random): string {
  return random.pick([
    "",
    "",
    random.text(digits, 3),
    random.text(digits, random.between(1, 12)),
    `${random.text(digits, 3)}${"0".repeat(random.between(0, 20))}1`,
    `${"0".repeat(random.between(0, 30))}1`,
    "9".repeat(random.between(1, 30)),
  ]);
}

/** A valid date-time of some year, and the clock's milliseconds at its second and fraction. */
function someTime(random: Random): { second: string; fraction: string; ms: number } {
  const kind = random.between(0, 5);
  let second: string;
  if (kind === 0) {
    const year = String(random.pick([0, 99, 1972, 2016, 2024, 9998, 9999, random.between(0, 9999)]));
    second = `${year.padStart(4, "0")}-${random.pick(["06-30", "12-31"])}T23:59:60`;
  } else if (kind === 1) {
    const hour = random.pick(["00:00:00", "23:59:59", "12:34:56"]);
    second = `${random.pick(unusualDays)}T${hour}`;
  } else {
    const low = random.chance(0.3) ? -62_167_219_200 : 1_600_000_000;
    const high = random.chance(0.3) ? 253_402_300_799 : 1_900_000_000;
    second = new Date(random.between(low, high) * 1000).toISOString().slice(0, 19);
  }
  const fraction = randomFraction(random);
  const counted = second.endsWith(":60") ? "" : fraction;
  const ms = millisecondsOf(second) + Number(counted.slice(0, 3).padEnd(3, "0"));
  return { second, fraction, ms };
}

/** A clock for which a time is just right, just past, just too far, or far off. */
function clockFor(random: Random, ms: number, liking: "valid" | "any"): number {
  const inside = random.pick([1, 1, 2, 999, 1000, thirtyDays, thirtyDays, thirtyDays - 1]);
  if (liking === "valid") return ms - (random.chance(0.7) ? inside : random.between(1, thirtyDays));
  return ms - random.pick([inside, 0, 0, -1, -1000, thirtyDays + 1, thirtyDays + 1000, thirtyDays * 9]);
}

function someClock(random: Random): number | null {
  if (random.chance(0.35)) return null;
  if (random.chance(0.06)) return random.pick([NaN, Infinity, -Infinity]);
  if (random.chance(0.08)) return random.pick([0, 1, -1, 951_782_400_000, -62_167_219_200_000]);
  return random.between(1_500_000_000, 1_900_000_000) * 1000 + random.between(0, 999);
}

/** An expiration with a clock, mostly a pair that goes together. */
function expiration(random: Random, liking: "valid" | "any"): { text: string; now: number | null } {
  const kind = random.between(0, 9);
  if (kind < 3) {
    const most = 2_592_000;
    const seconds = random.pick([1, 9, 10, 60, 3600, most - 1, most, random.between(1, most)]);
    return { text: `+${seconds}`, now: someClock(random) };
  }
  const { second, fraction, ms } = someTime(random);
  const text = decorate(random, second, fraction);
  if (kind < 5) return { text, now: null };
  if (liking === "any" && random.chance(0.04)) {
    return { text, now: random.pick([NaN, Infinity, -Infinity]) };
  }
  const clock = clockFor(random, ms, liking);
  // A clock between two milliseconds: its fraction is cut off. (Never before 1970, where it is not
  // said whether to cut towards zero.)
  if (clock > 0 && random.chance(0.05)) return { text, now: clock + 0.5 };
  return { text, now: clock };
}

export const exoticNames: readonly string[] = [
  "",
  " ",
  "extra",
  "useHttps",
  "trackType",
  "playbackDuration",
  "kid.0",
  "contentKey.0",
  "ms3Extension",
  "__proto__",
  "constructor",
  "toString",
  "kids",
  "ki",
  "k",
  "e",
  "ke",
  "kidek",
  "id",
  "eks",
  "kk",
  "kkid",
  "kik",
  "EK",
  "Ek",
  "eK",
  "KEK",
  "Kid",
  "dik",
  "ikd",
  "kdi",
  "key",
  "kif",
  "coockies",
  "cookies",
  "cokie",
  "cooki",
  "contentld",
  "contentID",
  "content_id",
  "contentkey",
  "contentKed",
  "content",
  "contentKid",
  "contentIy",
  "contentIey",
  "licenceDuration",
  "licenseDurations",
  "licenceDurations",
  "securtyLevel",
  "securityLeve",
  "hdcpOutputContorl",
  "customer_authenticator",
  "customerAuthenticato",
  "customerAuthenticators",
  "ustomerAuthenticator",
  "CUSTOMERAUTHENTICATOR",
  "wvextension",
  "expiration_time",
  "expirationtimes",
  "\u212aid",
  "\u212aEK",
  "k\u0131d",
  // These are near only for who lowers or raises more than ASCII.
  "E\u212a",
  "\u212aids",
  "coo\u212aiexx",
  "\u212ae\u212a",
  "\u017fecurityLevelxx",
  "k\u0130dd",
  "kid\u{1f600}",
  "ki\u{1f600}",
  "kid ",
  " kid",
  "kid\n",
  "\ufeffkid",
  "?kid",
  "ki=",
  "k%69d",
  "kid[]",
  "kid[0]",
  "éé",
];

function edited(random: Random, name: string): string {
  const at = random.between(0, Math.max(0, name.length - 1));
  const letter = random.pick([...`${letters}${digits}._- é`]);
  switch (random.between(0, 4)) {
    case 0:
      return name.slice(0, at) + name.slice(at + 1);
    case 1:
      return name.slice(0, at) + letter + name.slice(at);
    case 2:
      return name.slice(0, at) + letter + name.slice(at + 1);
    case 3:
      return (
        name.slice(0, at) +
        name
          .slice(at, at + 2)
          .split("")
          .reverse()
          .join("") +
        name.slice(at + 2)
      );
    default: {
      const character = name.charAt(at);
      const lower = character.toLowerCase();
      return name.slice(0, at) + (character === lower ? character.toUpperCase() : lower) + name.slice(at + 1);
    }
  }
}

/** A name with one to four edits, or in another case. */
export function nearName(random: Random, name: string): string {
  if (random.chance(0.2)) return random.chance(0.5) ? name.toLowerCase() : name.toUpperCase();
  let near = name;
  for (let edits = random.pick([1, 1, 2, 2, 3, 4]); edits > 0; edits--) near = edited(random, near);
  return near;
}

/** A name that mostly is no parameter's. */
export function unknownName(random: Random): string {
  switch (random.between(0, 5)) {
    case 0:
      return random.pick(exoticNames);
    case 1:
      return nearName(random, random.pick(parameterNames));
    case 2:
      return random.text(`${letters}${digits}._-`, random.pick([1, 2, 3, 4, 20, 21, 22, 23]));
    case 3:
      return random.pick([base64(random, 16), base64(random, 15), random.text(hexDigits, 32)]);
    case 4:
      return random.text(foreign + letters, random.between(1, 8));
    default:
      return random.text(anything, random.between(1, 25));
  }
}

/** A kept unknown's name, seldom like a parameter's. */
function keptPair(random: Random): Pair {
  let name = unknownName(random);
  if ((parameterNames as readonly string[]).includes(name)) name = "useHttps";
  return [name, random.pick(["true", "", random.text(anything, random.between(0, 9))])];
}

/** A request that (but for its expiration, where a clock may object) is valid. */
export function randomCase(random: Random, liking: "valid" | "any"): Case {
  const pairs: Pair[] = [];
  const maybe = (name: ParameterName, text: string): void => {
    if (random.chance(0.35)) pairs.push([name, text]);
  };
  const unknown = random.chance(0.4) ? "keep" : "refuse";
  const authenticator = `${random.text(digits, 6)},${hex(random, 32)}`;
  pairs.push([
    "customerAuthenticator",
    random.pick([authenticator, authenticator, random.text(`${visible}éЖ\u{1f600}`, 12)]),
  ]);
  maybe("errorFormat", random.pick(["html", "json"]));
  maybe("generalFlags", "0000");
  const kidName = textOfLength(random, random.pick([1, 4, 63, 64, random.between(1, 64)]));
  pairs.push(["kid", random.chance(0.6) ? hex(random, 32) : `^${kidName}`]);
  const source = random.pick(["clear", "clear", "wrapped", "stored", "clear+stored", "all"]);
  if (source !== "clear") pairs.push(["kek", hex(random, random.pick([32, 48, 64]))]);
  if (source === "wrapped" || source === "all") pairs.push(["ek", hex(random, 48)]);
  if (/clear|all/.test(source)) pairs.push(["contentKey", hex(random, 32)]);
  maybe("contentId", random.pick(["", "urn:x:1&2=3", random.text(anything, random.between(0, 30))]));
  pairs.push(["securityLevel", random.pick([..."12345"])]);
  pairs.push(["hdcpOutputControl", random.pick([..."012"])]);
  const most = "9007199254740991";
  maybe("licenseDuration", random.pick(["1", "86400", most, String(random.between(1, 1e9))]));
  const extensions = random.pick([0, 0, 1, 1, 2, 3, random.between(2, 8)]);
  for (let i = 0; i < extensions; i++) pairs.push(["wvExtension", validExtension(random)]);
  let now = someClock(random);
  if (random.chance(0.6)) {
    const chosen = expiration(random, liking);
    pairs.push(["expirationTime", chosen.text]);
    now = chosen.now;
  }
  maybe("cookie", textOfLength(random, random.pick([0, 1, 31, 32, random.between(0, 32)])));
  if (unknown === "keep") {
    for (let i = random.pick([0, 1, 2, 4]); i > 0; i--) {
      const pair = keptPair(random);
      pairs.push(pair);
      if (random.chance(0.15)) pairs.push([pair[0], "again"]);
    }
  }
  return { pairs, now, unknown };
}

const lone = ["\ud800", "\udfff", "a\udc00b", "\udc00\ud800", "x\ud83d"];

/** Values that somebody, some day, sends. Text only; some are valid all the same. */
export function nastyText(random: Random, name: string, now: number | null): string {
  if (random.chance(0.1)) return random.pick(lone);
  const spoilt = (text: string): string =>
    random.pick([` ${text}`, `${text} `, `${text}\n`, `\ufeff${text}`, text.slice(1), `${text}0`]);
  switch (name) {
    case "customerAuthenticator":
      return random.pick(
        ["", " ", "1 2", "a\tb", "a\n", "\u00a0", "\u2028", "\u3000", "\ufeff"].concat([
          "\0",
          "a\u007f",
          "\u0080",
          "\u009f",
          "\u00ad",
          "\u200b",
          "\u180e",
          "é",
          "^",
        ]),
      );
    case "errorFormat":
      return random.pick(["", "HTML", "Json", "xml", "json ", "html\n", "jsonp", "htm"]);
    case "generalFlags":
      return random.pick(["", "0", "000", "00000000", "0001", "FFFF", " 0000", "0000\n", "００００"]);
    case "kek":
      return random.pick([
        "",
        ...[31, 33, 16, 40, 47, 49, 63, 65, 128].map((length) => hex(random, length)),
        `${hex(random, 31)}g`,
        `0x${hex(random, 30)}`,
        spoilt(hex(random, 32)),
        `${hex(random, 47)}é`,
      ]);
    case "ek":
      return random.pick([
        "",
        ...[47, 49, 32, 64].map((length) => hex(random, length)),
        `${hex(random, 47)}G`,
        spoilt(hex(random, 48)),
      ]);
    case "contentKey":
      return random.pick([
        "",
        ...[31, 33, 48, 64].map((length) => hex(random, length)),
        `${hex(random, 31)}O`,
        spoilt(hex(random, 32)),
        "１".repeat(32),
      ]);
    case "kid": {
      const long = textOfLength(random, random.pick([65, 65, 66, 100]));
      return random.pick([
        "",
        "^",
        "^^",
        "^\ud800",
        `^${"x".repeat(62)}\u{1f600}`,
        `^${"x".repeat(63)}\u{1f600}`,
        `^${"\u{1f600}".repeat(32)}`,
        `^${"\u{1f600}".repeat(33)}`,
        `^${long}`,
        `^${long}\udfff`,
        `^${"y".repeat(63)}\udc01`,
        `^${"y".repeat(64)}\udc01`,
        ` ^kid1`,
        "kid1",
        hex(random, 31),
        hex(random, 33),
        [8, 4, 4, 4, 12].map((length) => hex(random, length)).join("-"),
        spoilt(hex(random, 32)),
      ]);
    }
    case "contentId":
      return random.pick([...lone, "", "\ud83d\ude00", random.text(anything, 60)]);
    case "securityLevel":
      return random.pick(
        ["", "0", "6", "01", "1.0", "+1", "-1", " 1", "1 ", "5\n", "１", "SW"].concat([
          "1e0",
          "0x1",
          "HW_SECURE_ALL",
          "12",
          "9".repeat(400),
        ]),
      );
    case "hdcpOutputControl":
      return random.pick(
        ["", "3", "5", "10", "00", "01", "-0", "-1", "+1", "1.0", "1e0", "２"].concat([
          " 1",
          "1\n",
          "HDCP_V1",
          "9007199254740993",
          "7".repeat(400),
          "0x0",
          "NaN",
        ]),
      );
    case "licenseDuration":
      return random.pick(
        ["", "0", "00", "01", "-1", "+1", "1.5", "1e3", " 1", "1\n", "９"]
          .concat(["9007199254740991", "9007199254740992", "9007199254740993", "1".repeat(400)])
          .concat(["P1D", "Infinity", "0x10", "09007199254740991"]),
      );
    case "wvExtension":
      return nastyExtension(random);
    case "expirationTime":
      return nastyExpiration(random, now);
    case "cookie":
      return random.pick([
        textOfLength(random, 32),
        textOfLength(random, 33),
        textOfLength(random, 33),
        textOfLength(random, random.between(34, 80)),
        "\u{1f600}".repeat(16),
        `${"\u{1f600}".repeat(16)}a`,
        `${"a".repeat(31)}\ud800`,
        `${"a".repeat(31)}\ud83d\ude00`,
        `${"a".repeat(32)}\ud800`,
        ...lone,
      ]);
    default:
      return random.text(anything, random.between(0, 20));
  }
}

function nastyExtension(random: Random): string {
  // Often but one thing is wrong.
  if (random.chance(0.4)) {
    const good = base64(random, random.pick([1, 2, 3, 5, 6, 7, 16]));
    const type = random.pick(["abc", "abcde", "", "ab\u{1f600}c", "a\nbc"]);
    return random.pick([`wudo,${good}`, "wudo,", "wcks,", `${type},${good}`, `wcks,${good}=`]);
  }
  const type = random.pick(
    ["wudo", "wudo", "WUDO", "abc", "", "abcde", "a\tbc", "abcé", "wu\u007fo"].concat([
      "\u{1f600}ab",
      "a\u{1f600}b",
      "    ",
      "~~~~",
      "\u{1f600}\u{1f600}",
      "wud",
      "wudo\n",
    ]),
  );
  const good = base64(random, random.pick([1, 2, 3, 4, 4, 5, 6, 7, 8]));
  const payload = random.pick(
    [good, good, good.replace(/=+$/, ""), `${good}=`, `${good}\n`, ""]
      .concat(["=", "==", "====", "A", "AA", "AAA", "AAAA", "A===", "AA=A", "AAAAAA==AAAA"])
      .concat([
        "AAAAAA==",
        "AAAAAB==",
        "AAAAA/==",
        "AAAAAAA=",
        "AAB=",
        "AB==",
        "AE==",
        "AI==",
        "AAC=",
        "AAAAAE==",
        "AAAAAI==",
        "____",
        "-AAA",
      ])
      .concat(["AAAA AAAA", " AAAA", "AA\u{1f600}", "éAAA", "\ud800AAA"]),
  );
  return random.pick([
    `${type},${payload}`,
    `${type},${payload}`,
    `${type},${payload}`,
    `${type},${payload}`,
    ",",
    ",,",
    "",
    "wudo",
    "wudoAAAAAA==",
    `wudo,1,${good}`,
    `wudo,${good},`,
    `wudo;${good}`,
  ]);
}

function nastyExpiration(random: Random, now: number | null): string {
  const { second, fraction } = someTime(random);
  switch (random.pick([0, 1, 2, 2, 3, 3, 4, 5])) {
    case 0:
      return random.pick(
        ["", "+", "+00", "+007", "+1.0", "+-1", "++1", " 60", "60", "-60", "+1 "].concat([
          "+1\n",
          "+１",
          "+0x10",
          "+1e3",
          "now",
          "P30D",
          "\ufeff+60",
          "+Z",
        ]),
      );
    case 1:
      return random.pick(
        ["+0", "+2592000", "+2592001", "+2592010", "+9007199254740993"].concat([`+${"9".repeat(400)}`, "+10000000"]),
      );
    case 2:
      return (random.chance(0.7) ? random.pick(falseDates) : random.pick(falseDates).replace("Z", "+24:00")).replace(
        "T",
        () => (random.chance(0.2) ? "t" : "T"),
      );
    case 3:
      return (
        second +
        (fraction === "" ? "" : `.${fraction}`) +
        random.pick(["+00:00", "-00:00", "+01:00", "+99:99", "-12:60", "+23:59"])
      );
    case 4:
      return random.pick([
        second,
        `${second}.Z`,
        `${second},5Z`,
        `${second.replace("T", " ")}Z`,
        ` ${second}Z`,
        `${second}Z\n`,
        `${second}Z `,
        `${second} Z`,
        `+${second}Z`,
        `+00${second}Z`,
        `${second.slice(1)}Z`,
        `${second.slice(0, 16)}Z`,
        `${second.slice(0, 10)}`,
        `${second}+0100`,
        `${second}+01`,
        `${second}+1:00`,
        `${second}\u221201:00`,
        `${second}ZZ`,
        `${second.replace("-", "−")}Z`,
        `${second.replace("0", "٠")}Z`,
        `${second.replaceAll("-", "")}Z`,
        `${second}.1.2Z`,
        `${second}.１Z`,
        `-${second}Z`,
      ]);
    default: {
      // Times about the clock that is already set: at it, thirty days on, and a hair beside.
      if (now === null || !Number.isFinite(now)) return decorate(random, second, fraction);
      const limit = Math.trunc(now) + random.pick([0, thirtyDays, -1, 1, thirtyDays + 1, -1e9]);
      if (Math.abs(limit) > 8e15) return "+0";
      const iso = new Date(limit).toISOString();
      if (!/^\d{4}-/.test(iso)) return "+2592001";
      const tail = random.pick(["", "0", "000", "0001", "1", "9", `${"0".repeat(50)}1`]);
      return decorate(random, iso.slice(0, 19), iso.slice(20, 23) + tail);
    }
  }
}
