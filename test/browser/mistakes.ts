import type { DocumentedRule } from "../../src/contracts/documented.ts";

/** A way to break a rule in a valid form. */
export interface Mistake {
  /** The values to type, by the id of the input; the first extension is `wvExtension-0`. */
  readonly typed?: { readonly [id: string]: string };
  /** The values to set with a script, since a person cannot type a lone surrogate. */
  readonly set?: { readonly [id: string]: string };
  /** The body that is pasted before, if it is not one with a content key. */
  readonly body?: string;
  /** Other values that break the same rule at the same input. */
  readonly also?: readonly string[];
  /** The input that shows the issue, if it is not the last one named above. */
  readonly shownAt?: string;
}

/** Creates a string of this number of digits. */
function hex(digits: number): string {
  return "0".repeat(digits);
}

/** A body with an encrypted content key, with which the page shows the fields of both keys. */
const wrappedBody =
  "customerAuthenticator=123456&kek=000102030405060708090a0b0c0d0e0f&kid=%5Efilm&ek=5dbd06c0056b42fe0b8cf406679620c31bd619732730433d&securityLevel=1&hdcpOutputControl=0";

/** The rules that a person can break in the form of the documented contract: it passes only strings, and no bodies. */
type FormRule = Exclude<DocumentedRule, "value.type">;

/** A way to break every rule of the form. */
export const mistakes: { readonly [R in FormRule]: Mistake } = {
  "customerAuthenticator.missing": { typed: { customerAuthenticator: "" } },
  "customerAuthenticator.characters": {
    typed: { customerAuthenticator: "123456, 0123456789abcdef" },
    also: [" 123456", "123456\t", "123456\u00a0", "1234\u000056", "123456\ud800"],
  },
  "errorFormat.value": { typed: { errorFormat: "xml" }, also: ["JSON", "html ", "text"] },
  "generalFlags.value": { typed: { generalFlags: "0001" }, also: ["0", "000", "00000", "00000000", "FFFF", "0x0000"] },
  "kek.format": {
    body: wrappedBody,
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
    body: wrappedBody,
    typed: { kek: hex(32), ek: "5dbd" },
    also: [hex(32), hex(47), hex(49), hex(64), "g".repeat(48), "Xb0GwAVrQv4LjPQGZ5YgwxvWGXMnMEM9"],
  },
  "ek.requires-kek": { body: wrappedBody, typed: { kek: "" } },
  "ek.unwrap": {
    body: wrappedBody,
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
    typed: { "wvExtension-0": "wudo,AAAAAA==,1" },
    also: ["wudo", "wudo;AAAAAA==", "wudo,AAAA\ud800", ",,"],
  },
  "wvExtension.type": {
    typed: { "wvExtension-0": "output,AAAAAA==" },
    also: ["wud,AAAAAA==", ",AAAAAA==", "w\u00fcdo,AAAAAA==", "wudo ,AAAAAA=="],
  },
  "wvExtension.payload-missing": { typed: { "wvExtension-0": "wudo," }, also: ["abcd,"] },
  "wvExtension.payload-base64": {
    typed: { "wvExtension-0": "wudo,AAAAAA=" },
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
};
