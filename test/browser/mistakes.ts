import type { RuleId } from "../../src/rules.ts";

/** A way to break a rule in a form that is valid otherwise. */
export interface Mistake {
  /** What is typed, by the id of the input; of an extension, the first row. */
  readonly typed?: { readonly [id: string]: string };
  /** What a script puts in, for no person can type a lone surrogate. */
  readonly put?: { readonly [id: string]: string };
  /** The body that is pasted. */
  readonly pasted?: string;
  /** The input at which it is told, where that is not the last one named above. */
  readonly told?: string;
}

/** A way to break every rule that can be broken here: the page gives the decoders text, so `input.type` cannot. */
export const mistakes: { readonly [R in Exclude<RuleId, "input.type">]: Mistake } = {
  "customerAuthenticator.missing": { typed: { customerAuthenticator: "" } },
  "customerAuthenticator.characters": { typed: { customerAuthenticator: "123456, 0123456789abcdef" } },
  "errorFormat.value": { typed: { errorFormat: "xml" } },
  "generalFlags.value": { typed: { generalFlags: "0001" } },
  "kek.format": { typed: { kek: "0011" } },
  "kid.missing": { typed: { kid: "" } },
  "kid.hex": { typed: { kid: "fd1a706a-c2b3" } },
  "kid.length": { typed: { kid: `^${"k".repeat(65)}` } },
  "kid.name": { typed: { kid: "^" } },
  "ek.format": { typed: { kek: "0".repeat(32), ek: "5dbd" } },
  "ek.requires-kek": { typed: { ek: "5dbd06c0056b42fe0b8cf406679620c31bd619732730433d" }, told: "kek" },
  "ek.unwrap": {
    typed: { kek: "0".repeat(32), ek: "5dbd06c0056b42fe0b8cf406679620c31bd619732730433d" },
  },
  "contentKey.missing": { typed: { contentKey: "" } },
  "contentKey.hex": { typed: { contentKey: "5438b719" } },
  "contentId.text": { put: { contentId: "\ud800" } },
  "securityLevel.missing": { typed: { securityLevel: "" } },
  "securityLevel.value": { typed: { securityLevel: "6" } },
  "hdcpOutputControl.missing": { typed: { hdcpOutputControl: "" } },
  "hdcpOutputControl.integer": { typed: { hdcpOutputControl: "high" } },
  "hdcpOutputControl.range": { typed: { hdcpOutputControl: "3" } },
  "licenseDuration.integer": { typed: { licenseDuration: "0" } },
  "wvExtension.shape": { typed: { "wvExtension-1": "wudo,AAAAAA==,1" } },
  "wvExtension.type": { typed: { "wvExtension-1": "output,AAAAAA==" } },
  "wvExtension.payload-missing": { typed: { "wvExtension-1": "wudo," } },
  "wvExtension.payload-base64": { typed: { "wvExtension-1": "wudo,AAAAAA=" } },
  "wvExtension.wudo-length": { typed: { "wvExtension-1": "wudo,AAAA" } },
  "expirationTime.format": { typed: { expirationTime: "tomorrow" } },
  "expirationTime.zone": { typed: { expirationTime: "2030-01-31T12:00:00+01:00" } },
  "expirationTime.date": { typed: { expirationTime: "2023-02-29T12:00:00Z" } },
  "expirationTime.lifetime": { typed: { expirationTime: "+2592001" } },
  "expirationTime.past": { typed: { expirationTime: "2001-01-01T00:00:00Z" } },
  "cookie.length": { typed: { cookie: "c".repeat(33) } },
  "cookie.text": { put: { cookie: "a\udc00" } },
  "body.percent-encoding": { pasted: "&contentId=100%" },
  "body.utf-8": { pasted: "&contentId=%FF" },
  "body.unknown-parameter": { pasted: "&useHttps=true" },
  "body.duplicate-parameter": { pasted: "&kid=%5Ekid1" },
  "body.too-many-issues": { pasted: "&x=1".repeat(100) },
};
