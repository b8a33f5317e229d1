import type { ParameterName, RuleId } from "../../../src/index.ts";

/** The rules of the one value of a parameter, but for those that need a clock or that something be left out. */
export type ValueRule = Extract<
  Exclude<RuleId, `${string}.missing` | "ek.requires-kek" | "ek.unwrap" | ClockRule | HalvesOnly>,
  `${ParameterName}.${string}`
>;

/** Rules that look at a clock. */
type ClockRule = "expirationTime.lifetime" | "expirationTime.past";

/** Rules that only half a surrogate pair breaks in a body: no UTF-8 holds one. */
export type HalvesOnly = "contentId.text" | "cookie.text";

const hex = "0123456789abcdefABCDEF0123456789abcdef0123456789abcdef0123456789abcdef";
const digits = (count: number): string => hex.slice(0, count);
const uuid = "fd1a706a-c2b3-6002-888f-6d4a414333c3";
const many = "9".repeat(400);

/** Texts that break each rule, and no other. */
export const brokenTexts: { readonly [R in ValueRule]: readonly string[] } = {
  "customerAuthenticator.characters": [
    ...[" 123456", "123456 ", "123\t456", "123456\n", "1\u000b2", "\ufeff123456", "123456\u00a0", "\u1680", "\u2028"],
    ...["\u3000", "\u0000", "\u001f", "1\u007f", "\u0085", "\u009f"],
  ],
  "errorFormat.value": ["", "HTML", "Json", "xml", "json ", "html\n", "jsonp"],
  "useHttps.value": ["", "TRUE", "True", "yes", "on", "2", "01", " true", "true\n", "\uff11"],
  "generalFlags.value": ["", "0", "000", "00000", "00000000", "0001", " 0000", "\uff10\uff10\uff10\uff10"],
  "kek.format": [
    ...["", ...[1, 31, 33, 40, 47, 49, 63, 65].map(digits)],
    ...[`${digits(31)}g`, `0x${digits(30)}`, `${digits(32)} `, `${digits(31)}\uff10`, "/wABAgMEBQYHCAkKCwwNDg=="],
  ],
  "kid.hex": [
    ...["fd1a", "kid1", digits(31), digits(33), uuid, `{${uuid}}`, `0x${digits(30)}`, `${digits(31)}g`],
    ...[` ${digits(32)}`, `${digits(32)}\n`, " ^kid1", "\uff46d1a706ac2b36002888f6d4a414333c3", " "],
  ],
  "kid.length": [
    `^${"x".repeat(65)}`,
    `^${"x".repeat(63)}\u{1f511}`,
    `^${"\u{1f511}".repeat(33)}`,
    `^${" ".repeat(65)}`,
    `^${"^".repeat(100)}`,
  ],
  "kid.name": ["^", "^", "^", "^"],
  "ek.format": ["", digits(32), digits(47), digits(49), digits(64), `${digits(47)}g`, ` ${digits(48)}`],
  "contentKey.hex": [
    ...["", digits(31), digits(33), digits(48), `${digits(31)}g`, `${digits(32)}\n`, uuid, "VDi3Gb9HovVng3I3fbL55g=="],
  ],
  "securityLevel.value": [
    ...["", "0", "6", "01", "1.0", "+1", "-1", " 1", "1 ", "5\n", "\uff11", "1e0", "0x1", "L1", "HW_SECURE_ALL", many],
  ],
  "hdcpOutputControl.integer": [
    ...["", "-1", "-0", "+1", "00", "01", "1.0", "1e0", "0x1", " 1", "1\n", "\uff11", "HDCP_V1"],
  ],
  "hdcpOutputControl.range": ["3", "5", "10", "9007199254740993", many],
  "trackType.value": ["", "5", "10", "-1", "+1", "01", "1.0", " 1", "1\n", "\uff11", "HD", many],
  "licenseDuration.integer": [
    ...["", "0", "-1", "+1", "01", "060", "1.5", "1e3", " 1", "1\n", "\uff11", "P1D", "Infinity"],
    ...["9007199254740992", "9007199254740993", "10000000000000000", many],
  ],
  "playbackDuration.integer": [
    ...["", "0", "-1", "+1", "07200", "1.5", "1e3", " 1", "1\n", "\uff11", "PT2H"],
    ...["9007199254740992", "10000000000000000", many],
  ],
  "wvExtension.shape": [
    ...["", "wudo", "wudoAAAAAA==", "wudo;AAAAAA==", "wudo,AAAAAA==,", "wudo,1,AAAAAA==", ",,", "wudo,,AAAAAA=="],
  ],
  "wvExtension.type": [
    ...[",AAAA", "wud,AAAAAA==", "wudos,AAAAAA==", "abc\u007f,AAAA", "a\tbc,AAAA", "wudo\n,AAAA"],
    ...["abc\u00e9,AAAA", "ab\u{1f511},AAAA", "\u{1f511}\u{1f511}\u{1f511}\u{1f511},AAAA"],
  ],
  "wvExtension.payload-missing": ["wudo,", "wcks,", "    ,"],
  "wvExtension.payload-base64": [
    ...["wudo,AAAAAA", "wcks,A", "wcks,AA", "wcks,AAA", "wcks,A===", "wcks,====", "wcks,AA=A", "wcks,AA==AA=="],
    ...["wcks,AB==", "wcks,AAB=", "wcks,-_==", "wcks,AA AA", "wcks,AAAA\n", "wcks,AAAA=", "wcks,\u00e9AAA"],
  ],
  "expirationTime.format": [
    ...["", "+", "60", " 60", "-60", "+ 60", "+-1", "++1", "+00", "+007", "+1.0", "+1e3", "+60\n", "+\uff16"],
    ...["now", "P30D", "2030-01-31", "2030-01-31 12:00:00Z", "2030-01-31T12:00Z", "2030-01-31T12:00:00"],
    ...["2030-01-31T12:00:00.Z", "2030-01-31T12:00:00,5Z", " 2030-01-31T12:00:00Z", "2030-01-31T12:00:00Z\n"],
    ...["2030-1-31T12:00:00Z", "12030-01-31T12:00:00Z", "20300131T120000Z", "2030-01-31T12:00:00+0100"],
  ],
  "expirationTime.zone": [
    ...["2030-01-31T12:00:00+00:00", "2030-01-31T12:00:00-00:00", "2030-01-31t12:00:00.5+01:00"],
    ...["2030-01-31T12:00:00+99:99", "2030-02-30T12:00:00+01:00", "2016-12-31T23:59:60-12:00"],
  ],
  "expirationTime.date": [
    ...["2023-02-29", "1900-02-29", "2100-02-29", "2024-02-30", "2024-04-31", "2024-06-31", "2024-01-32", "2024-01-00"],
    ...["2024-00-10", "2024-13-01"],
  ]
    .map((day) => `${day}T00:00:00Z`)
    .concat(
      ["24:00:00", "25:00:00", "23:60:00", "23:59:61", "23:59:60"].map((time) => `2024-01-31T${time}Z`),
      ["2016-12-31T23:58:60Z", "2016-12-31T22:59:60Z", "2016-12-30T23:59:60Z", "2016-03-31T23:59:60.5Z"],
    ),
  "cookie.length": [
    "x".repeat(33),
    " ".repeat(33),
    `${"x".repeat(31)}\u{1f511}`,
    "\u{1f511}".repeat(17),
    "fd1a706a-c2b3-6002-888f-6d4a414333c3",
    "x".repeat(1000),
  ],
};

/** The same in the observed contract: two parameters have wider values. */
export const observedBrokenTexts: { readonly [R in ValueRule]: readonly string[] } = {
  ...brokenTexts,
  "generalFlags.value": [
    ...["", "0", "000", "00000", "0000000", "000000000", "0001", "00000002", "10000000", "0000000a"],
    ...[" 00000001", "\uff10\uff10\uff10\uff10", many],
  ],
  "hdcpOutputControl.range": ["6", "7", "10", "9007199254740993", many],
};

/** Of each rule the parameter, and texts with half a surrogate pair that break it, as they stand in a body. */
export const halves: { readonly [R in RuleId]?: readonly [ParameterName, ...string[]] } = {
  "customerAuthenticator.characters": ["customerAuthenticator", "\ud800", "1\udfff", "\udc00\ud800"],
  "kid.hex": ["kid", "\ud800", `\udfff${digits(31)}`],
  "kid.length": ["kid", `^${"x".repeat(64)}\ud800`],
  "kid.name": ["kid", "^\ud800", "^a\udc00b", `^${"x".repeat(63)}\ud83d`],
  "contentId.text": ["contentId", "\ud800", "\udfff", "a\udc00b", "\udc00\ud800", "x\ud83d"],
  "wvExtension.shape": ["wvExtension", "wcks,AAA\ud800", "\ud800bcd,AAAA"],
  "expirationTime.format": ["expirationTime", "%2B1\ud800"],
  "cookie.length": ["cookie", `${"x".repeat(32)}\ud800`],
  "cookie.text": ["cookie", "\ud800", "\udfff", `${"x".repeat(31)}\ud83d`, "\udc00\ud800"],
};
