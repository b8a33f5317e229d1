import { Type as T, type TSchema } from "@sinclair/typebox";
import { TypeCompiler } from "@sinclair/typebox/compiler";
import type { Peer } from "../peer.ts";
import {
  dropsQuestionMark,
  expirationAsWritten,
  noCalendar,
  repairsPercent,
  repairsSurrogates,
  repairsUtf8,
  roundsDuration,
} from "./deviations.ts";
import { patterns, regExps } from "./patterns.ts";
import { acrossErrors, holdsAcross, platformTexts, requestOf } from "./urlencoded.ts";

const text = (pattern: string): ReturnType<typeof T.String> => T.String({ pattern });

/** The members that are text in a body and in an object alike. */
const texts = {
  customerAuthenticator: T.RegExp(regExps.customerAuthenticator),
  errorFormat: T.Optional(T.Union([T.Literal("html"), T.Literal("json")])),
  generalFlags: T.Optional(T.Literal("0000")),
  kek: T.Optional(text(patterns.kek)),
  kid: text(patterns.kid),
  ek: T.Optional(text(patterns.ek)),
  contentKey: T.Optional(text(patterns.contentKey)),
  contentId: T.Optional(T.String()),
  expirationTime: T.Optional(text(patterns.expirationTime)),
  cookie: T.Optional(T.String({ maxLength: 32 })),
} satisfies Record<string, TSchema>;

const body = TypeCompiler.Compile(
  T.Object(
    {
      ...texts,
      securityLevel: text(patterns.securityLevel),
      hdcpOutputControl: text(patterns.hdcpOutputControl),
      licenseDuration: T.Optional(text(patterns.licenseDuration)),
      wvExtension: T.Optional(T.Array(text(patterns.wvExtension), { minItems: 1 })),
    },
    { additionalProperties: false },
  ),
);

const object = TypeCompiler.Compile(
  T.Object(
    {
      ...texts,
      securityLevel: T.Integer({ minimum: 1, maximum: 5 }),
      hdcpOutputControl: T.Integer({ minimum: 0, maximum: 2 }),
      licenseDuration: T.Optional(T.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER })),
      wvExtension: T.Optional(
        T.Array(T.Object({ type: text(patterns.extensionType), payload: text(patterns.payload) }), { minItems: 1 }),
      ),
    },
    { additionalProperties: false },
  ),
);

export const peer: Peer = {
  name: "typebox compiled",
  decode: (input) => {
    const given = platformTexts(input);
    return body.Check(given) && holdsAcross(given) ? requestOf(given) : undefined;
  },
  errors: (input) => {
    const given = platformTexts(input);
    const found = acrossErrors(given);
    for (const { path } of body.Errors(given)) found.push(path.split("/")[1] ?? "");
    return found;
  },
  validate: (input) => object.Check(input) && holdsAcross(input),
  deviations: [
    noCalendar,
    expirationAsWritten,
    repairsPercent,
    repairsUtf8,
    repairsSurrogates,
    dropsQuestionMark,
    roundsDuration,
  ],
};
