/** Exists in every runtime, but not in every context that runs tests; the core is compiled without types for it. */
declare const TextDecoder:
  | (new (
      label: string,
      options: { readonly fatal: true; readonly ignoreBOM: true },
    ) => Decoder)
  | undefined;

interface Decoder {
  decode(bytes: Uint8Array): string;
}

/**
 * Decodes bytes as UTF-8 and takes no byte order mark off; `undefined` where they are not well-formed, or where the platform has
 * no `TextDecoder`.
 *
 * @see WHATWG Encoding standard, decision D13
 */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  if (typeof TextDecoder === "undefined") return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Its error says what is wrong with which bytes, or that they are too many for a string.
  }
  return undefined;
}
