import type { Either } from "../contract/either.ts";
import { Failure } from "../contract/failure.ts";
import { type ValueRule, type valueRules, wrongType } from "../contract/value-rules.ts";
import { decodeValue } from "../contracts/decode-value.ts";
import type { Issues } from "../contracts/issue.ts";
import { type Kid, type rules as kidRules, readKidDigits } from "../parameters/kid/kid.ts";
import type { Conversion, Reworded } from "./conversion.ts";

/** The rules that a key id in another form can break: none of those of a name. */
export type KidRule = "kid.missing" | "kid.hex";

/** The rules of a key id in another form, with the sentences of that form. */
export type KidRules = Reworded<typeof kidRules & typeof valueRules, KidRule | ValueRule>;

const rules: KidRules = {
  "kid.missing": { code: -4018, message: "kid is required: give the UUID of the key id." },
  "kid.hex": {
    code: -4020,
    message:
      "kid must be the UUID of a key id: give groups of 8, 4, 4, 4 and 12 hexadecimal digits with dashes between, or the 32 digits alone.",
  },
  "value.type": { code: null, message: "kid must be the text of a UUID: give a string." },
};

export const missing: Failure<"kid.missing"> = /* @__PURE__ */ new Failure("kid.missing");

/** @see RFC 9562 section 4 */
function read(input: unknown): Kid | Failure<KidRule | ValueRule> {
  if (input === undefined || input === "") return missing;
  if (typeof input !== "string") return wrongType;
  return readKidDigits(isDashed(input) ? input.replaceAll("-", "") : input);
}

/** Whether dashes are at the positions of a UUID; if there were more dashes, fewer than 32 digits would be left. */
function isDashed(text: string): boolean {
  return text.length === 36 && dashes.every((at) => text[at] === "-");
}

const dashes = [8, 13, 18, 23];

/** Writes a name, which has no UUID, as it is. */
function write(kid: Kid): string {
  return kid.startsWith("^") ? kid : kid.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

/** A key id as a UUID. */
export const kidUuid: Conversion<"kid", Kid, KidRule> = {
  name: "kid",
  secret: false,
  rules,
  schema: { pattern: "[\\dA-Fa-f]{32}|[\\dA-Fa-f]{8}-(?:[\\dA-Fa-f]{4}-){3}[\\dA-Fa-f]{12}" },
  read,
  write,
};

/**
 * Converts a UUID, such as the `default_KID` of a DASH manifest, to a key id: groups of 8, 4, 4, 4 and 12 hexadecimal
 * digits of either case with dashes between them, or the 32 digits alone. The order of the digits is kept.
 *
 * On failure, returns the issue `kid.missing` for an empty string or `undefined`; `value.type` for what is no string; else
 * `kid.hex`, also for braces, a prefix or a `^name`. The text of a PlayReady GUID is such a UUID; for its bytes and their
 * Base64 there is `kidFromPlayReady`.
 *
 * @example
 * ```ts
 * import { kidFromUuid } from "widevine-license-token";
 *
 * kidFromUuid("FD1A706A-C2B3-6002-888F-6D4A414333C3"); // => { _tag: "Right", right: "fd1a706ac2b36002888f6d4a414333c3" }
 * kidFromUuid("^kid1")._tag; // => "Left"
 * ```
 *
 * @see table 14, kid; RFC 9562 section 4
 */
export function kidFromUuid(uuid: string): Either<Issues, Kid> {
  return decodeValue(kidUuid, uuid);
}

/**
 * Converts a key id to its UUID, in lower case; returns `undefined` for a `^name`, which has none before `resolveKid` of
 * `/keys` has computed its key id, and for a value forced past the type.
 *
 * @example
 * ```ts
 * import { Kid, kidToUuid, orThrow } from "widevine-license-token";
 *
 * kidToUuid(orThrow(Kid.decode("fd1a706ac2b36002888f6d4a414333c3"))); // => "fd1a706a-c2b3-6002-888f-6d4a414333c3"
 * kidToUuid(orThrow(Kid.decode("^kid1"))); // => undefined
 * ```
 *
 * @see table 14, kid; RFC 9562 section 4
 */
export function kidToUuid(kid: Kid): string | undefined {
  const digits = read(kid);
  return digits instanceof Failure ? undefined : write(digits);
}
