import type { Type } from "io-ts";
import { securityLevel, type SecurityLevel as Value } from "../parameters/security-level.ts";
import { parameterCodec } from "./parameter-codec.ts";

/** What {@link SecurityLevel} decodes to. */
export type SecurityLevel = Value;

/**
 * The codec of the security level: 1 to 5 as a number or as text.
 *
 * On failure: `securityLevel.missing` or `.value`.
 *
 * @example
 * ```ts
 * import { SecurityLevel } from "widevine-license-token";
 *
 * SecurityLevel.decode("3"); // => { _tag: "Right", right: 3 }
 * ```
 *
 * @see table 14, securityLevel; decision D7
 */
export const SecurityLevel: Type<SecurityLevel, string, unknown> = parameterCodec("SecurityLevel", securityLevel);
