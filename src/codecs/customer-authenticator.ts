import type { Type } from "io-ts";
import { customerAuthenticator, type CustomerAuthenticator as Value } from "../parameters/customer-authenticator.ts";
import { parameterCodec } from "./parameter-codec.ts";

/** What {@link CustomerAuthenticator} decodes to. */
export type CustomerAuthenticator = Value;

/**
 * The codec of the customer's API key: text of any length, not empty, without white space, control characters or
 * lone surrogates.
 *
 * On failure: `customerAuthenticator.missing` or `.characters`; being a secret, its value is in no error.
 *
 * @example
 * ```ts
 * import { CustomerAuthenticator } from "widevine-license-token";
 *
 * CustomerAuthenticator.decode("123456,0123456789abcdef0123456789abcdef")._tag; // => "Right"
 * ```
 *
 * @see table 13, customerAuthenticator
 */
export const CustomerAuthenticator: Type<CustomerAuthenticator, string, unknown> = parameterCodec(
  "CustomerAuthenticator",
  customerAuthenticator,
);
