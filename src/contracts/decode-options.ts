import type { CommonOptions } from "../contract/decode-options.ts";
import type { Contract } from "./contract.ts";

/**
 * Options of decoding.
 *
 * @example
 * ```ts
 * import { type DecodeOptions, tokenRequestBodyCodec } from "widevine-license-token";
 *
 * const options: DecodeOptions = { now: () => Date.now(), unknown: "keep" };
 * tokenRequestBodyCodec(options).decode("useHttps=true")._tag; // => "Left"
 * ```
 *
 * @see decisions D10 and D13
 */
export interface DecodeOptions extends CommonOptions {
  /** The contract that decides what is valid; `documented` without it. */
  readonly contract?: Contract;
}
