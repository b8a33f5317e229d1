import * as fc from "fast-check";
import type { ParameterName } from "../../parameter-name.ts";
import { dateTime } from "./date-time.ts";
import { extension } from "./extension.ts";
import { firstIsPlainest } from "./first-is-plainest.ts";
import { hexText, printable, wellFormedText } from "./text.ts";

/** For each parameter the texts that it accepts, in any spelling; of `wvExtension`, those of one occurrence. */
export type SpellingArbitraries = { readonly [N in ParameterName]: fc.Arbitrary<string> };

/**
 * No clock plays a part: an absolute expiration is one of any year.
 *
 * @see tables 13 to 16
 */
export const spellings: SpellingArbitraries = {
  customerAuthenticator: fc.oneof(
    firstIsPlainest,
    fc.tuple(fc.nat(), hexText(32)).map(([id, key]) => `${id},${key}`),
    fc.string({ unit: printable("!"), minLength: 1 }),
    fc.constantFrom("é", "鍵", "\u{1F511}"),
  ),
  errorFormat: fc.constantFrom("html", "json"),
  generalFlags: fc.constant("0000"),
  kek: fc.oneof(firstIsPlainest, hexText(32), hexText(48), hexText(64)),
  kid: fc.oneof(
    firstIsPlainest,
    hexText(32),
    wellFormedText(64)
      .filter((name) => name !== "")
      .map((name) => `^${name}`),
  ),
  ek: hexText(48),
  contentKey: hexText(32),
  contentId: wellFormedText(),
  securityLevel: fc.constantFrom("1", "2", "3", "4", "5"),
  hdcpOutputControl: fc.constantFrom("0", "1", "2"),
  licenseDuration: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }).map(String),
  wvExtension: extension,
  expirationTime: fc.oneof(
    firstIsPlainest,
    fc.integer({ min: 1, max: 2_592_000 }).map((seconds) => `+${seconds}`),
    dateTime,
  ),
  cookie: wellFormedText(32),
};
