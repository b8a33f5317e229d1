import { Result, Schema, SchemaIssue, SchemaParser, SchemaTransformation } from "effect";
import type { Peer } from "../peer.ts";
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

const text = (pattern: RegExp): Schema.String => Schema.String.check(Schema.isPattern(pattern));
const hex = (pattern: RegExp) => text(pattern).pipe(Schema.decode(SchemaTransformation.toLowerCase()));
const number = (pattern: RegExp) =>
  text(pattern).pipe(Schema.decodeTo(Schema.Int, SchemaTransformation.numberFromString));

/** The members that are text in a body and in an object alike. */
const texts = {
  customerAuthenticator: text(regExps.customerAuthenticator),
  errorFormat: Schema.optionalKey(Schema.Literals(["html", "json"])),
  generalFlags: Schema.optionalKey(Schema.Literal("0000")),
  kek: Schema.optionalKey(hex(regExps.kek)),
  kid: text(regExps.kid).pipe(
    Schema.decode(SchemaTransformation.transform({ decode: canonicalKid, encode: (kid: string) => kid })),
  ),
  ek: Schema.optionalKey(hex(regExps.ek)),
  contentKey: Schema.optionalKey(hex(regExps.contentKey)),
  contentId: Schema.optionalKey(Schema.String),
  expirationTime: Schema.optionalKey(text(regExps.expirationTime)),
  cookie: Schema.optionalKey(Schema.String.check(Schema.isMaxLength(32))),
};

const Extension = Schema.Struct({ type: text(regExps.extensionType), payload: text(regExps.payload) });

const extensionFromText = text(regExps.wvExtension).pipe(
  Schema.decodeTo(
    Extension,
    SchemaTransformation.transform({
      decode: extensionOf,
      encode: ({ type, payload }: { readonly type: string; readonly payload: string }) => `${type},${payload}`,
    }),
  ),
);

const body = Schema.Struct({
  ...texts,
  securityLevel: number(regExps.securityLevel),
  hdcpOutputControl: number(regExps.hdcpOutputControl),
  licenseDuration: Schema.optionalKey(number(regExps.licenseDuration)),
  wvExtension: Schema.optionalKey(Schema.Array(extensionFromText)),
});

const object = Schema.Struct({
  ...texts,
  securityLevel: Schema.Literals([1, 2, 3, 4, 5]),
  hdcpOutputControl: Schema.Literals([0, 1, 2]),
  licenseDuration: Schema.optionalKey(Schema.Int.check(Schema.isGreaterThan(0))),
  wvExtension: Schema.optionalKey(Schema.Array(Extension)),
});

const first = SchemaParser.decodeUnknownResult(body, { onExcessProperty: "error" });
const all = SchemaParser.decodeUnknownResult(body, { onExcessProperty: "error", errors: "all" });
const validateObject = SchemaParser.decodeUnknownResult(object, { onExcessProperty: "error" });
const format = SchemaIssue.makeFormatterStandardSchemaV1();

export const peer: Peer = {
  name: "effect",
  decode: (input) => {
    const result = first(platformTexts(input));
    return Result.isSuccess(result) && holdsAcross(result.success) ? result.success : undefined;
  },
  errors: (input) => {
    const given = platformTexts(input);
    const found = acrossErrors(given);
    const result = all(given);
    if (Result.isFailure(result)) for (const { path } of format(result.failure).issues) found.push(String(path?.[0]));
    return found;
  },
  validate: (input) => Result.isSuccess(validateObject(input)) && holdsAcross(input),
  deviations: [noCalendar, expirationAsWritten, repairsPercent, repairsUtf8, repairsSurrogates, dropsQuestionMark],
};
