import { either } from "fp-ts/lib/Either.js";
import * as t from "io-ts";
import type { Deviation, Peer } from "../peer.ts";
import type { PlainExtension } from "../request.ts";
import {
  dropsQuestionMark,
  expirationAsWritten,
  noCalendar,
  repairsPercent,
  repairsSurrogates,
  repairsUtf8,
} from "./deviations.ts";
import { regExps } from "./patterns.ts";
import { acrossErrors, canonicalKid, extensionOf, holdsAcross, platformTexts } from "./urlencoded.ts";

/** A codec of text that follows a pattern, with what it decodes to; chained as io-ts's own documentation does it. */
function fromText<A>(
  name: string,
  pattern: RegExp,
  is: t.Is<A>,
  read: (text: string) => A,
  write: (value: A) => string,
) {
  return new t.Type<A, string, unknown>(
    name,
    is,
    (input, context) =>
      either.chain(t.string.validate(input, context), (text) =>
        pattern.test(text) ? t.success(read(text)) : t.failure(input, context),
      ),
    write,
  );
}

const same = (text: string): string => text;
const text = (name: string, pattern: RegExp) => fromText(name, pattern, t.string.is, same, same);
const hex = (name: string, pattern: RegExp) =>
  fromText(name, pattern, t.string.is, (digits) => digits.toLowerCase(), same);
const integer = (name: string, pattern: RegExp) => fromText(name, pattern, t.number.is, Number, String);

const Integer = integer("Integer", regExps.licenseDuration);

const SafeInteger = new t.Type<number, string, unknown>(
  "SafeInteger",
  t.number.is,
  (input, context) =>
    either.chain(Integer.validate(input, context), (value) =>
      Number.isSafeInteger(value) ? t.success(value) : t.failure(input, context),
    ),
  String,
);

const Extension = t.type({ type: text("Type", regExps.extensionType), payload: text("Payload", regExps.payload) });

const ExtensionText = fromText<PlainExtension>(
  "WvExtension",
  regExps.wvExtension,
  Extension.is,
  extensionOf,
  ({ type, payload }) => `${type},${payload}`,
);

/** The members that are text in a body and in an object alike. */
const required = {
  customerAuthenticator: text("CustomerAuthenticator", regExps.customerAuthenticator),
  kid: fromText("Kid", regExps.kid, t.string.is, canonicalKid, same),
};
const optional = {
  errorFormat: t.keyof({ html: null, json: null }),
  generalFlags: t.literal("0000"),
  kek: hex("Kek", regExps.kek),
  ek: hex("Ek", regExps.ek),
  contentKey: hex("ContentKey", regExps.contentKey),
  contentId: t.string,
  expirationTime: text("ExpirationTime", regExps.expirationTime),
  cookie: text("Cookie", /^[\s\S]{0,32}$/),
};

const body = t.exact(
  t.intersection([
    t.type({
      ...required,
      securityLevel: integer("SecurityLevel", regExps.securityLevel),
      hdcpOutputControl: integer("HdcpOutputControl", regExps.hdcpOutputControl),
    }),
    t.partial({ ...optional, licenseDuration: SafeInteger, wvExtension: t.array(ExtensionText) }),
  ]),
);

const level = t.union([t.literal(1), t.literal(2), t.literal(3), t.literal(4), t.literal(5)]);
const control = t.union([t.literal(0), t.literal(1), t.literal(2)]);

interface SecondsBrand {
  readonly Seconds: unique symbol;
}
const Seconds = t.brand(
  t.number,
  (value): value is t.Branded<number, SecondsBrand> => Number.isSafeInteger(value) && value > 0,
  "Seconds",
);

const object = t.exact(
  t.intersection([
    t.type({ ...required, securityLevel: level, hdcpOutputControl: control }),
    t.partial({ ...optional, licenseDuration: Seconds, wvExtension: t.array(Extension) }),
  ]),
);

const dropsUnknown: Deviation = {
  name: "drops unknown names",
  overlooks: ({ rule }) => rule === "body.unknown-parameter",
};

export const peer: Peer = {
  name: "idiomatic io-ts",
  decode: (input) => {
    const result = body.decode(platformTexts(input));
    return result._tag === "Right" && holdsAcross(result.right) ? result.right : undefined;
  },
  errors: (input) => {
    const given = platformTexts(input);
    const found = acrossErrors(given);
    const result = body.decode(given);
    // The context of a member of an intersection: the whole, its part, the member.
    if (result._tag === "Left") for (const { context } of result.left) found.push(context[2]?.key ?? "");
    return found;
  },
  validate: (input) => object.decode(input)._tag === "Right" && holdsAcross(input),
  deviations: [
    noCalendar,
    expirationAsWritten,
    repairsPercent,
    repairsUtf8,
    repairsSurrogates,
    dropsQuestionMark,
    dropsUnknown,
  ],
};
