/**
 * An io-ts error, as far as this library reads it: declared here, so that programs without io-ts need not its types.
 *
 * @see https://github.com/gcanti/io-ts, ValidationError
 */
export interface CodecError {
  /** Never read: it is the input. */
  readonly value?: unknown;
  readonly context: readonly CodecErrorEntry[];
  readonly message?: string | undefined;
}

/** An entry of the context of an io-ts error: a codec, and the key of its input. */
export interface CodecErrorEntry {
  readonly key: string;
  readonly type: { readonly name: string };
  readonly actual?: unknown;
}
