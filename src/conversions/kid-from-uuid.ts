import type { Either } from "../contract/either.ts";
import { Failure } from "../contract/failure.ts";
import type { Issues } from "../contracts/issue.ts";
import { refuse } from "../contracts/refuse.ts";
import { type Kid, kid as kidParameter, rules } from "../parameters/kid/kid.ts";

/**
 * Converts a UUID, such as the `default_KID` of a DASH manifest, to a key id: groups of 8, 4, 4, 4 and 12 hexadecimal
 * digits of either case with dashes between them, or the 32 digits alone. The order of the digits is kept.
 *
 * On failure, returns the issue `kid.hex`, also for braces, a prefix or a `^name`.
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
  if (typeof uuid !== "string") return refuse("kid", rules, "kid.hex", []);
  const digits = isDashed(uuid) ? uuid.replaceAll("-", "") : uuid;
  const kid = kidParameter.read(digits);
  return kid instanceof Failure || kid.startsWith("^")
    ? refuse("kid", rules, "kid.hex", [])
    : { _tag: "Right", right: kid };
}

/** Whether dashes are at the positions of a UUID; if there were more dashes, fewer than 32 digits would be left. */
function isDashed(text: string): boolean {
  return text.length === 36 && [8, 13, 18, 23].every((at) => text[at] === "-");
}
