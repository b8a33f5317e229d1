import fc from "fast-check";
import { contracts } from "../reference/contracts.ts";

// Strings and clocks for generated bodies and objects, besides the arbitraries of `/testing`.

/** The options of both decoders. */
export interface Options {
  readonly now: number | null;
  readonly unknown: "refuse" | "keep";
}

/** Strings at the edges of the rules; any parameter may get any of them. */
export const edges: readonly string[] = [
  ...["", " ", "0", "00", "1", "5", "6", "01", "-0", "-1", "1.0", "1e0", "0x1", " 1", "1\n", "１", "NaN", "0000"],
  ...["00000000", "00000001", "00000002", "true", "false", "TRUE", "2", "3", "4", "5.0"],
  ...["9007199254740991", "9007199254740992", "1".repeat(400), "html", "JSON", "HW_SECURE_ALL", "HDCP_V1"],
  ...[31, 32, 33, 47, 48, 49, 63, 64, 65].map((length) => "0123456789aBcDeF".repeat(5).slice(0, length)),
  ...["g".repeat(32), "１".repeat(32), "fd1a706a-c2b3-6002-888f-6d4a414333c3"],
  ...["^", "^^", "^\ud800", `^${"x".repeat(64)}`, `^${"x".repeat(65)}`, `^${"\u{1f600}".repeat(32)}`],
  ...[`^${"\u{1f600}".repeat(33)}`, `^${"y".repeat(63)}\udc01`, `^${"y".repeat(64)}\udc01`],
  ...["x".repeat(32), "x".repeat(33), "\u{1f600}".repeat(16), "\u{1f600}".repeat(17), `${"a".repeat(31)}\ud800`],
  ...["\ud800", "\udfff", "a\udc00b", "\udc00\ud800", "a\u007f", "\u0080", "\u00a0", "\u00ad", "\u2028", "\ufeff"],
  ...["wudo,AAAAAA==", "wudo,AAAA", "wudo,AAAAAAA=", "wudo,", "wudo", ",", ",,", "wudo,1,AAAA", "wudo;AAAA"],
  ...["abcd,AAAA", "abcd,AAA", "abcd,AA==", "abcd,AB==", "abcd,AAB=", "abcd,AA=A", "abcd,====", "abcd,AA+/"],
  ...["abcd,-_AA", "abcd,AAAA\n", "abc,AAAA", "abcde,AAAA", "abcé,AAAA", "ab\u{1f600},AAAA", "    ,AAAA", "a\tbc,AAAA"],
  ...["+", "+0", "+1", "+007", "+1.0", "+-1", "+2592000", "+2592001", `+${"9".repeat(400)}`, "now", "P30D"],
  ...["2030-01-31T12:00:00Z", "2030-01-31t12:00:00.0000z", "2030-01-31T12:00:00.9999999999Z", "2030-01-31"],
  ...["2030-01-31T12:00:00+00:00", "2030-01-31T12:00:00-00:00", "2030-01-31T12:00:00+24:00", "2030-01-31T12:00:00"],
  ...["2030-01-31 12:00:00Z", "2030-01-31T12:00:00.Z", "2030-01-31T12:00:00,5Z", "2030-01-31T12:00:00+0100"],
  ...["2023-02-29T00:00:00Z", "2100-02-29T12:00:00Z", "2024-02-29T00:00:00Z", "0000-02-29T00:00:00Z"],
  ...["2016-12-31T23:59:60Z", "2016-12-31T23:59:60.999Z", "2016-12-30T23:59:60Z", "2024-07-31T23:59:60.5Z"],
  ...["2024-01-01T24:00:00Z", "2024-01-01T23:59:61Z", "2024-13-01T00:00:00Z", "9999-12-31T23:59:59.999Z"],
];

/** Pieces of urlencoded bodies, most of them invalid. */
export const fragments: readonly string[] = [
  ...["%", "%%", "%2", "%G0", "%0g", "%zz", "% 1", "%+1", "%-1", "%u0041", "%٠0", "%\ud800"],
  ...["%80", "%BF", "%C0%80", "%c1%bf", "%C3", "%C3%28", "%C3a", "%C3\u00a9", "é%A9", "%C3\ud800"],
  ...["%E0%80%80", "%E0%9F%BF", "%E2%82", "%E2%82=", "%ED%A0%80", "%ed%bf%bf", "%ED%A0%BD%ED%B8%80"],
  ...["%F0%80%80%80", "%F0%8F%BF%BF", "%F0%9F%98", "%F0%9F%98%80%80", "%F4%90%80%80", "%F5%80%80%80"],
  ...["%F8%88%80%80%80", "%FE", "%FF", "\ud800", "\udfff", "\ud83d%ED%B8%80"],
  // Valid:
  ...["%F0%9F%98%80", "%EF%BF%BD", "%EF%BB%BF", "%EF%BF%BF", "%F4%8F%BF%BF", "%ED%9F%BF", "%EE%80%80"],
  ...["%C2%80", "%00", "%0A", "+", "%20", "%2B", "=", "%26", "%3D", "%25"],
];

/** The names of the observed contract, which has those of the documented one. */
export const names = contracts.observed.map(({ name }) => name);

/** The parameters that may carry an index in the observed contract. */
export const perKey = contracts.observed.filter(({ isPerKey }) => isPerKey).map(({ name }) => name);

/** Names with an index: those of keys, and those that look like them. */
export const indexedNames: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...perKey), fc.nat(3)).map(([name, index]) => `${name}.${index}`) },
  fc.constantFrom("kid.0", "kid.00", "kid.", "kid.01", "kid.999", "kid.1000", "kid.-1", "kid.+1", "kid.1e0", "kid.0.0"),
  fc.constantFrom(
    "cookie.0",
    "kek.0",
    "KID.0",
    "CONTENTKEY.0",
    "kid. 0",
    "kid.０",
    "kid.0\n",
    ".0",
    "kid..0",
    "keys.0",
  ),
  fc.constantFrom("kid[0]", "kid.0[]", "kid_0", "keys", "useHttps", "trackType", "playbackDuration", "__proto__.0"),
);

/** Names that are mostly unknown: hostile names, near misses, any strings. */
export const unknownNames: fc.Arbitrary<string> = fc.oneof(
  indexedNames,
  fc.constantFrom("", " ", "extra", "keys", "__proto__", "constructor", "toString", "hasOwnProperty"),
  fc.constantFrom(
    "KID",
    "kids",
    "ki",
    "k",
    "then",
    "length",
    "\ud800",
    "k\udc00",
    "é",
    "a".repeat(22),
    "0f".repeat(16),
  ),
  fc
    .tuple(fc.constantFrom(...names), fc.nat(20), fc.nat(2), fc.constantFrom("", ..."aeiskIKL0é"))
    .map(([name, at, removed, put]) => name.slice(0, at) + put + name.slice(at + removed)),
  fc.constantFrom(...names).map((name) => name.toUpperCase()),
  fc.string({ unit: "binary", maxLength: 25 }),
);

/** How the clock of a decoding is chosen. */
export type Clock = { readonly near: number } | { readonly at: number | null } | "given";

const month = 2_592_000_000;

export const clock: fc.Arbitrary<Clock> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Clock>("given") },
  fc.constantFrom(0, 1, -1, -0.5, -1000, 1000, -month, 1 - month, -1 - month, -month * 9).map((near) => ({ near })),
  fc
    .constantFrom(null, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, 1, -1, 951_782_400_000)
    .map((at) => ({ at })),
  fc.integer({ min: 1_500_000_000_000, max: 1_900_000_000_000 }).map((at) => ({ at })),
);

/** Returns the clock, relative to an expiration time if there is one. */
export function clockFor(time: Clock, expiration: number, given: number | null): number | null {
  if (time === "given") return given;
  if ("at" in time) return time.at;
  const now = expiration + time.near;
  if (Number.isNaN(now)) return given;
  // Fractions of a millisecond are truncated; the contract does not say how before 1970.
  return now > 0 ? now : Math.trunc(now);
}
