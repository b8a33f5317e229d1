import * as v from "valibot";
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

/** The members that are text in a body and in an object alike. */
const texts = {
  customerAuthenticator: v.pipe(v.string(), v.regex(regExps.customerAuthenticator)),
  errorFormat: v.exactOptional(v.picklist(["html", "json"])),
  generalFlags: v.exactOptional(v.literal("0000")),
  kek: v.exactOptional(v.pipe(v.string(), v.regex(regExps.kek), v.toLowerCase())),
  kid: v.pipe(v.string(), v.regex(regExps.kid), v.transform(canonicalKid)),
  ek: v.exactOptional(v.pipe(v.string(), v.regex(regExps.ek), v.toLowerCase())),
  contentKey: v.exactOptional(v.pipe(v.string(), v.regex(regExps.contentKey), v.toLowerCase())),
  contentId: v.exactOptional(v.string()),
  expirationTime: v.exactOptional(v.pipe(v.string(), v.regex(regExps.expirationTime))),
  cookie: v.exactOptional(v.pipe(v.string(), v.maxLength(32))),
};

const body = v.strictObject({
  ...texts,
  securityLevel: v.pipe(v.string(), v.regex(regExps.securityLevel), v.transform(Number)),
  hdcpOutputControl: v.pipe(v.string(), v.regex(regExps.hdcpOutputControl), v.transform(Number)),
  licenseDuration: v.exactOptional(
    v.pipe(v.string(), v.regex(regExps.licenseDuration), v.transform(Number), v.safeInteger()),
  ),
  wvExtension: v.exactOptional(v.array(v.pipe(v.string(), v.regex(regExps.wvExtension), v.transform(extensionOf)))),
});

const object = v.strictObject({
  ...texts,
  securityLevel: v.picklist([1, 2, 3, 4, 5]),
  hdcpOutputControl: v.picklist([0, 1, 2]),
  licenseDuration: v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
  wvExtension: v.exactOptional(
    v.array(
      v.object({
        type: v.pipe(v.string(), v.regex(regExps.extensionType)),
        payload: v.pipe(v.string(), v.regex(regExps.payload)),
      }),
    ),
  ),
});

export const peer: Peer = {
  name: "valibot",
  decode: (input) => {
    const result = v.safeParse(body, platformTexts(input), { abortEarly: true });
    return result.success && holdsAcross(result.output) ? result.output : undefined;
  },
  errors: (input) => {
    const given = platformTexts(input);
    const found = acrossErrors(given);
    for (const { path } of v.safeParse(body, given).issues ?? []) found.push(String(path?.[0].key));
    return found;
  },
  validate: (input) => v.safeParse(object, input, { abortEarly: true }).success && holdsAcross(input),
  deviations: [noCalendar, expirationAsWritten, repairsPercent, repairsUtf8, repairsSurrogates, dropsQuestionMark],
};
