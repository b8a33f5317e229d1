import type { Either } from "fp-ts/lib/Either.js";
import { Fault } from "../fault.ts";
import type { Issues } from "../issue.ts";
import { type Kid, readKid } from "../parameters/kid.ts";
import { refused } from "./refused.ts";

/**
 * The key id that a UUID writes, such as the `default_KID` of a DASH manifest: groups of 8, 4, 4, 4 and 12 hexadecimal
 * digits of either case with dashes between, or the 32 bare digits, taken in the order in which they stand.
 *
 * On failure: `kid.hex`; of braces, a prefix or a `^name` too.
 *
 * @example
 * ```ts
 * import { kidFromUuid } from "widevine-license-token/keys";
 *
 * kidFromUuid("FD1A706A-C2B3-6002-888F-6D4A414333C3"); // => { _tag: "Right", right: "fd1a706ac2b36002888f6d4a414333c3" }
 * kidFromUuid("^kid1")._tag; // => "Left"
 * ```
 *
 * @see table 14, kid; RFC 9562 section 4
 */
export function kidFromUuid(uuid: string): Either<Issues, Kid> {
  if (typeof uuid !== "string") return refused("kid.hex");
  const digits = isDashed(uuid) ? uuid.replaceAll("-", "") : uuid;
  const kid = readKid(digits);
  return kid instanceof Fault || kid.startsWith("^") ? refused("kid.hex") : { _tag: "Right", right: kid };
}

/** Whether dashes stand where a UUID has them; of 36 characters 32 are left only where there are no others. */
function isDashed(text: string): boolean {
  return text.length === 36 && [8, 13, 18, 23].every((at) => text[at] === "-");
}
