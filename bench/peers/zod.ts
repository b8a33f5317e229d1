import * as z from "zod";
import type { Peer } from "../peer.ts";
import {
  countsCodePoints,
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
  customerAuthenticator: z.string().regex(regExps.customerAuthenticator),
  errorFormat: z.enum(["html", "json"]).exactOptional(),
  generalFlags: z.literal("0000").exactOptional(),
  kek: z.string().regex(regExps.kek).toLowerCase().exactOptional(),
  kid: z.string().regex(regExps.kid).overwrite(canonicalKid),
  ek: z.string().regex(regExps.ek).toLowerCase().exactOptional(),
  contentKey: z.string().regex(regExps.contentKey).toLowerCase().exactOptional(),
  contentId: z.string().exactOptional(),
  expirationTime: z.string().regex(regExps.expirationTime).exactOptional(),
  cookie: z.string().max(32).exactOptional(),
};

const body = z.strictObject({
  ...texts,
  securityLevel: z.string().regex(regExps.securityLevel).transform(Number),
  hdcpOutputControl: z.string().regex(regExps.hdcpOutputControl).transform(Number),
  licenseDuration: z.string().regex(regExps.licenseDuration).transform(Number).pipe(z.int()).exactOptional(),
  wvExtension: z.array(z.string().regex(regExps.wvExtension).transform(extensionOf)).exactOptional(),
});

const object = z.strictObject({
  ...texts,
  securityLevel: z.literal([1, 2, 3, 4, 5]),
  hdcpOutputControl: z.literal([0, 1, 2]),
  licenseDuration: z.int().min(1).exactOptional(),
  wvExtension: z
    .array(z.object({ type: z.string().regex(regExps.extensionType), payload: z.string().regex(regExps.payload) }))
    .exactOptional(),
});

export const peer: Peer = {
  name: "zod 4",
  decode: (input) => {
    const result = body.safeParse(platformTexts(input));
    return result.success && holdsAcross(result.data) ? result.data : undefined;
  },
  errors: (input) => {
    const given = platformTexts(input);
    const found = acrossErrors(given);
    for (const issue of body.safeParse(given).error?.issues ?? []) {
      if (issue.code === "unrecognized_keys") found.push(...issue.keys);
      else found.push(String(issue.path[0]));
    }
    return found;
  },
  validate: (input) => object.safeParse(input).success && holdsAcross(input),
  deviations: [
    noCalendar,
    expirationAsWritten,
    repairsPercent,
    repairsUtf8,
    repairsSurrogates,
    dropsQuestionMark,
    countsCodePoints,
  ],
};
