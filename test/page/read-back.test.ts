import { expect, test } from "vitest";
import { pageForm } from "../../docs/preflight/src/logic/page-form.ts";
import type { PageValues } from "../../docs/preflight/src/logic/page-values.ts";
import { inWords, readBack } from "../../docs/preflight/src/logic/read-back.ts";
import { contentKey, context, texts, values } from "./samples.ts";

function told(typed: PageValues, changed: object = {}): string {
  const about = { ...context, ...changed };
  const { request, issues } = pageForm(about).validate(typed);
  if (request === undefined) throw new Error(issues.map(({ rule }) => rule).join());
  return readBack(request, about);
}

test("a request is read back in one sentence, and where its key comes from", () => {
  expect(told(values)).toBe(
    "A device with at least SW_SECURE_CRYPTO may play for 1 day, on any output; the token can be redeemed until 23:05, in 60 seconds. The content key is in the request.",
  );
  expect(told(values, { language: "nl" })).toBe(
    "Een apparaat met ten minste SW_SECURE_CRYPTO mag 1 dag afspelen, op elke uitgang; het token kan worden ingewisseld tot 23:05, over 60 seconden. De inhoudssleutel staat in de aanvraag.",
  );
});

test("what is not given is read back as what the service then does", () => {
  const { licenseDuration: _, expirationTime: __, ...others } = texts;
  expect(told({ ...values, texts: { ...others, hdcpOutputControl: "2" } })).toContain(
    "may play without a time limit, on outputs with HDCP 2 or later; the token can be redeemed until 29 December 2026 23:04, in 30 days.",
  );
});

test("several keys are read back one by one", () => {
  const keys = [
    { kid: "^a", contentKey, trackType: "0", securityLevel: "1", hdcpOutputControl: "5" },
    { kid: "^b", contentKey },
  ];
  const typed = {
    texts: { customerAuthenticator: "1", playbackDuration: "7200" },
    extensions: ["wudo,AAAAAA=="],
    keys,
  };
  expect(told(typed, { contract: "observed" })).toBe(
    "2 keys may play for 2 hours after playback starts; the token can be redeemed until 29 December 2026 23:04, in 30 days. Key 1 (SD) is for a device with at least SW_SECURE_CRYPTO, on no digital output. Key 2 is for a device of whatever level the service takes where none is given, on whatever outputs the service takes where none are given. The content key is in the request. The license has 1 extension.",
  );
});

test.each([
  ["licenseDuration", "86400", "1 day"],
  ["licenseDuration", "90061", "1 day, 1 hour, 1 minute and 1 second"],
  ["licenseDuration", "119", "119 seconds"],
  ["licenseDuration", "120", "2 minutes"],
  ["licenseDuration", "86400000", "1,000 days"],
  ["licenseDuration", "05", undefined],
  ["licenseDuration", "", undefined],
  ["expirationTime", "+3600", "until 30 November 2026 00:04, in 1 hour"],
  ["expirationTime", "2026-11-30T22:04:30.5Z", "until 30 November 2026 23:04, in 1 day and 30 seconds"],
  ["expirationTime", "2026-11-29T22:04:00Z", undefined],
  ["kid", "^a", undefined],
] as const)("%s %s is %s", (field, text, words) => {
  expect(inWords(field, text, context)).toBe(words);
});
