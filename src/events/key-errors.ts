import type { EventError } from "./event-error.ts";

/** Errors of the device, the redemption of the token and the content key: -4001 to -4024, in table order. */
export const keyErrors: readonly EventError[] = [
  {
    code: -4001,
    meaning: "The device that redeems the token could not be authenticated.",
    stages: ["redemption"],
    parameters: [],
    remedy:
      "Check that the token and the device are of one environment: test SDKs redeem at *.test.expressplay.com, production devices at *.service.expressplay.com. If they are, see whether other devices of the model fail too: its Widevine client may be outdated or revoked.",
  },
  {
    code: -4010,
    meaning: "The token that a player redeems is not valid.",
    stages: ["redemption"],
    parameters: [],
    remedy:
      "Check that the player got the whole URL, not cut and not encoded twice, and redeems it at that URL's host before it expires. Then request a new token.",
  },
  {
    code: -4018,
    meaning: "The request has no kid.",
    stages: ["request"],
    parameters: ["kid"],
    remedy:
      "Send kid, spelled so (KID or kid.0 do not count): the 32 hexadecimal digits of the key id, or ^ and the name of the key.",
  },
  {
    code: -4019,
    meaning: "The service could not get the content key from the key storage.",
    stages: ["service"],
    parameters: ["kek", "kid"],
    remedy:
      "Check that a key was stored under this kid, in this environment, with this kek. If it was, try again later, or send contentKey, or ek with kek.",
  },
  {
    code: -4020,
    meaning: "kid is not 32 hexadecimal digits.",
    stages: ["request"],
    parameters: ["kid"],
    remedy:
      "Send the 16 bytes of the key id as 32 hexadecimal digits, without 0x, dashes or spaces. A name needs ^ before it.",
  },
  {
    code: -4021,
    meaning: "kid has more than 64 characters after the ^.",
    stages: ["request"],
    parameters: ["kid"],
    remedy:
      "Shorten the name after the ^ to at most 64 characters, or send the 32 hexadecimal digits of the key id. The service's text asks for 64 characters, but fewer are right too.",
  },
  {
    code: -4022,
    meaning: "kid is not valid.",
    stages: ["request"],
    parameters: ["kid"],
    remedy:
      "Send 32 hexadecimal digits, or ^ and a name of 1 to 64 characters in well-formed UTF-8. In a body ^ is written %5E.",
  },
  {
    code: -4024,
    meaning: "The encrypted content key or the key encryption key is not valid.",
    stages: ["request"],
    parameters: ["kek", "ek"],
    remedy:
      "Send kek as 32, 48 or 64 hexadecimal digits and ek, never alone, as the 48 digits of a 16-byte key wrapped under kek with AES Key Wrap (RFC 3394). If both look right, unwrap ek under kek yourself: they may be of different wraps.",
  },
];
