import { type } from "arktype";
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
import { regExps } from "./patterns.ts";
import { acrossErrors, holdsAcross, platformTexts, requestOf } from "./urlencoded.ts";

/** The members that are text in a body and in an object alike. */
const texts = {
  "+": "reject",
  customerAuthenticator: regExps.customerAuthenticator,
  "errorFormat?": "'html' | 'json'",
  "generalFlags?": "'0000'",
  "kek?": regExps.kek,
  kid: regExps.kid,
  "ek?": regExps.ek,
  "contentKey?": regExps.contentKey,
  "contentId?": "string",
  "expirationTime?": regExps.expirationTime,
  "cookie?": "string <= 32",
} as const;

const body = type({
  ...texts,
  securityLevel: regExps.securityLevel,
  hdcpOutputControl: regExps.hdcpOutputControl,
  "licenseDuration?": regExps.licenseDuration,
  "wvExtension?": type(regExps.wvExtension).array(),
});

const object = type({
  ...texts,
  securityLevel: "1 | 2 | 3 | 4 | 5",
  hdcpOutputControl: "0 | 1 | 2",
  "licenseDuration?": "1 <= number.integer <= 9007199254740991",
  "wvExtension?": type({ type: regExps.extensionType, payload: regExps.payload }).array(),
});

export const peer: Peer = {
  name: "arktype behind a hand-written mapping",
  decode: (input) => {
    const given = body(platformTexts(input));
    return given instanceof type.errors || !holdsAcross(given) ? undefined : requestOf(given);
  },
  errors: (input) => {
    const given = platformTexts(input);
    const found = acrossErrors(given);
    const result = body(given);
    if (result instanceof type.errors) for (const { path } of result) found.push(String(path[0]));
    return found;
  },
  validate: (input) => object.allows(input) && holdsAcross(input),
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
