import type { RuleId } from "../contracts/names.ts";

/** A way to break a rule in a valid form. */
export interface Mistake {
  /** The values to type, by the id of the input; an extension is the first one. */
  readonly typed?: { readonly [id: string]: string };
  /** The values to set with a script, since a person cannot type a lone surrogate. */
  readonly set?: { readonly [id: string]: string };
  /** The end of a body to paste. */
  readonly pasted?: string;
  /** Other values, or ends, that break the same rule at the same input. */
  readonly also?: readonly string[];
  /** The input that shows the issue, if it is not the last one named above. */
  readonly shownAt?: string;
}

/** Creates a string of this number of digits. */
function hex(digits: number): string {
  return "0".repeat(digits);
}

/** A way to break every rule except `value.type` and `input.type`: the page passes only strings to the decoders. */
export const mistakes: { readonly [R in Exclude<RuleId, "value.type" | "input.type">]: Mistake } = {
  "customerAuthenticator.missing": { typed: { customerAuthenticator: "" } },
  "customerAuthenticator.characters": {
    typed: { customerAuthenticator: "123456, 0123456789abcdef" },
    also: [" 123456", "123456\t", "123456\u00a0", "1234\u000056", "123456\ud800"],
  },
  "errorFormat.value": { typed: { errorFormat: "xml" }, also: ["JSON", "html ", "text"] },
  "generalFlags.value": { typed: { generalFlags: "0001" }, also: ["0", "000", "00000", "00000000", "FFFF", "0x0000"] },
  "kek.format": {
    typed: { kek: "0011" },
    also: [
      hex(31),
      hex(33),
      hex(40),
      hex(65),
      `0x${hex(32)}`,
      "g".repeat(32),
      "AAECAwQFBgcICQoLDA0ODw==",
      "a pass phrase",
    ],
  },
  "kid.missing": { typed: { kid: "" } },
  "kid.hex": {
    typed: { kid: "fd1a706a-c2b3" },
    also: [
      hex(31),
      hex(33),
      "fd1a706a-c2b3-6002-888f-6d4a414333c3",
      "film",
      " ^film",
      `${hex(31)}g`,
      "/RpwasKzYAKIj21KQUMzww==",
    ],
  },
  "kid.length": { typed: { kid: `^${"k".repeat(65)}` }, also: [`^${"\u{1F511}".repeat(33)}`, `^${"k".repeat(1000)}`] },
  "kid.name": { typed: { kid: "^" }, also: ["^a\ud800", "^\udc00"] },
  "ek.format": {
    typed: { kek: hex(32), ek: "5dbd" },
    also: [hex(32), hex(47), hex(49), hex(64), "g".repeat(48), "Xb0GwAVrQv4LjPQGZ5YgwxvWGXMnMEM9"],
  },
  "ek.requires-kek": { typed: { ek: "5dbd06c0056b42fe0b8cf406679620c31bd619732730433d" }, shownAt: "kek" },
  "ek.unwrap": {
    typed: { kek: hex(32), ek: "5dbd06c0056b42fe0b8cf406679620c31bd619732730433d" },
  },
  "contentKey.missing": { typed: { contentKey: "" } },
  "contentKey.hex": {
    typed: { contentKey: "5438b719" },
    also: [hex(31), hex(33), hex(48), "5438b719-bf47-a2f5-6782-37477db2f9e6", "VDi3Gb9HovVngjdHfbL55g=="],
  },
  "contentId.text": { set: { contentId: "\ud800" }, also: ["a\udc00b", "\udc00\ud800"] },
  "securityLevel.missing": { typed: { securityLevel: "" } },
  "securityLevel.value": {
    typed: { securityLevel: "6" },
    also: ["0", "05", "5.0", " 5", "+5", "-1", "1e0", "\uff15", "HW_SECURE_ALL", "L1", "12345678901234567890"],
  },
  "hdcpOutputControl.missing": { typed: { hdcpOutputControl: "" } },
  "hdcpOutputControl.integer": {
    typed: { hdcpOutputControl: "high" },
    also: ["-1", " 0", "00", "01", "0.0", "1e0", "\uff11", "HDCP_V1"],
  },
  "hdcpOutputControl.range": { typed: { hdcpOutputControl: "3" }, also: ["5", "10", "9007199254740991"] },
  "licenseDuration.integer": {
    typed: { licenseDuration: "0" },
    also: ["-1", "01", "1.5", "1e3", " 60", "60 ", "+60", "1h", "\u0663", "9007199254740992", "9".repeat(400)],
  },
  "wvExtension.shape": {
    typed: { "wvExtension-1": "wudo,AAAAAA==,1" },
    also: ["wudo", "wudo;AAAAAA==", "wudo,AAAA\ud800", ",,"],
  },
  "wvExtension.type": {
    typed: { "wvExtension-1": "output,AAAAAA==" },
    also: ["wud,AAAAAA==", ",AAAAAA==", "w\u00fcdo,AAAAAA==", "wudo ,AAAAAA=="],
  },
  "wvExtension.payload-missing": { typed: { "wvExtension-1": "wudo," }, also: ["abcd,"] },
  "wvExtension.payload-base64": {
    typed: { "wvExtension-1": "wudo,AAAAAA=" },
    also: ["wudo,AAAAAA", "wudo,AAAAAB==", "wudo,AAA-AA==", "wudo,AA AAAA==", "abcd,00000000h", "abcd, AAAA"],
  },
  "expirationTime.format": {
    typed: { expirationTime: "tomorrow" },
    also: [
      ...["60", " 60", "-60", "+", "+00", "+007", "+1.5", "+1e3", "+60s", "+\uff11", "1893456000"],
      ...["2030-01-31", "2030-01-31T12:00:00", "2030-01-31 12:00:00Z", "2030-01-31T12:00Z", "2030-01-31T12:00:00.Z"],
    ],
  },
  "expirationTime.zone": {
    typed: { expirationTime: "2030-01-31T12:00:00+01:00" },
    // A date-time with a wrong zone and date breaks the rule of the zone (decision D14).
    also: ["2030-01-31T12:00:00+00:00", "2030-01-31T12:00:00-00:00", "2023-02-29T12:00:00+01:00"],
  },
  "expirationTime.date": {
    typed: { expirationTime: "2023-02-29T12:00:00Z" },
    also: [
      ...["2030-00-01", "2030-13-01", "2030-01-00", "2030-04-31", "1900-02-29"].map((date) => `${date}T12:00:00Z`),
      ...["24:00:00", "12:60:00", "12:00:61"].map((time) => `2030-01-31T${time}Z`),
      ...["2016-12-30T23:59:60Z", "2016-12-31T22:59:60Z", "2016-03-31T23:59:60Z"],
    ],
  },
  "expirationTime.lifetime": {
    typed: { expirationTime: "+2592001" },
    also: ["+0", `+${"9".repeat(400)}`, "9999-12-31T23:59:59Z"],
  },
  "expirationTime.past": {
    typed: { expirationTime: "2001-01-01T00:00:00Z" },
    also: ["0000-01-01T00:00:00Z", "2016-12-31t23:59:60.5z"],
  },
  "cookie.length": {
    typed: { cookie: "c".repeat(33) },
    also: ["\u{1F511}".repeat(17), " ".repeat(33), "c".repeat(1000)],
  },
  "cookie.text": { set: { cookie: "a\udc00" }, also: ["\ud800", "\udc00\ud800"] },
  "body.percent-encoding": {
    pasted: "&contentId=100%",
    also: ["&contentId=%4", "&contentId=%zz", "&contentId=%%32", "&content%Id=1"],
  },
  "body.utf-8": {
    pasted: "&contentId=%FF",
    also: ["&contentId=%C3%28", "&contentId=%ED%A0%80", "&contentId=%C0%AF", "&%FF=1"],
  },
  "body.unknown-parameter": {
    pasted: "&useHttps=true",
    also: ["&ContentID=1", "&securtyLevel=1", "&=1", "&__proto__=1", "&kid.0=%5Ea", "&%20kid=1"],
  },
  "body.duplicate-parameter": { pasted: "&kid=%5Ekid1", also: ["&kid=", "&customerAuthenticator=1", "&cookie"] },
  "body.too-many-issues": { pasted: "&x=1".repeat(100) },
};
