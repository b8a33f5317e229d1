import type { RuleId } from "../../../src/index.ts";
import type { ValueRule } from "../vectors/broken-texts.ts";
import { base, type Example, toPair } from "./example.ts";

const contentKey = toPair("contentKey", "5438b719bf47a2f5678237477db2f9e6");
const kek = "kek=000102030405060708090a0b0c0d0e0f";
const otherKek = "kek=101102030405060708090a0b0c0d0e0f";
const ek = "ek=5dbd06c0056b42fe0b8cf406679620c31bd619732730433d";
const plainKey = ["kid", "contentKey", "securityLevel", "hdcpOutputControl"];
const now = "2030-01-01T00:00:00Z";

/** An example of each rule that takes more than the text of one parameter to be broken. */
export const wholeExamples: { readonly [R in Exclude<RuleId, ValueRule>]: Example } = {
  "customerAuthenticator.missing": absent("customerAuthenticator"),
  "kid.missing": absent("kid"),
  "securityLevel.missing": absent("securityLevel"),
  "hdcpOutputControl.missing": absent("hdcpOutputControl"),
  "contentKey.missing": { right: { pairs: [contentKey] }, wrong: { without: ["contentKey"] } },
  "ek.requires-kek": { right: { pairs: [kek, ek] }, wrong: { pairs: [ek] } },
  "ek.unwrap": { right: { pairs: [kek, ek] }, wrong: { pairs: [otherKek, ek] } },
  "contentId.text": ofText("contentId", "Vertigo (1958)", "\ud800"),
  "cookie.text": ofText("cookie", "order-4711", "\ud800"),
  "expirationTime.lifetime": {
    right: { pairs: [toPair("expirationTime", "+2592000")] },
    wrong: { pairs: [toPair("expirationTime", "+2592001")] },
  },
  "expirationTime.past": {
    right: { pairs: [toPair("expirationTime", "2030-01-01T00:00:01Z")], now },
    wrong: { pairs: [toPair("expirationTime", now)], now },
  },
  "value.type": ofText("cookie", "4711", 4711),
  "keys.mixed": {
    right: { without: plainKey, pairs: ["kid.0=%5Efilm", `${contentKey.replace("=", ".0=")}`, "securityLevel.0=1"] },
    wrong: { without: plainKey, pairs: ["kid.0=%5Efilm", `${contentKey.replace("=", ".0=")}`, "securityLevel=1"] },
  },
  "keys.gap": {
    right: { without: plainKey, pairs: [kek, "kid.0=%5Efilm", "kid.1=%5Esound"] },
    wrong: { without: plainKey, pairs: [kek, "kid.0=%5Efilm", "kid.2=%5Esound"] },
  },
  "keys.shape": {
    right: { without: plainKey, properties: { kek: kek.slice(4), keys: [{ kid: "^film" }] } },
    wrong: { without: plainKey, properties: { kek: kek.slice(4), keys: { film: "^film" } } },
  },
  "body.percent-encoding": { right: { pairs: ["contentId=100%25"] }, wrong: { pairs: ["contentId=100%"] } },
  "body.utf-8": { right: { pairs: ["contentId=caf%C3%A9"] }, wrong: { pairs: ["contentId=caf%E9"] } },
  "body.unknown-parameter": {
    right: { pairs: ["licenseDuration=86400"] },
    wrong: { pairs: ["licenceDuration=86400"] },
  },
  "body.duplicate-parameter": {
    right: { pairs: ["securityLevel=1"] },
    wrong: { pairs: ["securityLevel=1", "securityLevel=5"] },
  },
  "body.too-many-issues": {
    right: { pairs: ["cookie=order-4711"] },
    wrong: {
      pairs: Array.from({ length: 100 }, (_, index) => `unknown${index}=`),
      shown: "a body with 100 unknown parameters: the list has their issues, and this one at the end",
    },
  },
  "input.type": { right: { properties: Object.fromEntries(base) }, wrong: { input: [] } },
};

/** A parameter that must be given. */
function absent(name: string): Example {
  return {
    right: { pairs: base.flatMap(([key, text]) => (key === name ? [toPair(key, text)] : [])) },
    wrong: { without: [name] },
  };
}

/** A property of an object, for what no well-formed body can hold. */
function ofText(name: string, right: string, wrong: unknown): Example {
  return { right: { properties: { [name]: right } }, wrong: { properties: { [name]: wrong } } };
}
