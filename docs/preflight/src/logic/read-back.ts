import type { ObservedTokenRequest, ParameterName } from "widevine-license-token/form";
import type { PageContext } from "./context.ts";

/** Reads a request of either contract back in one or two sentences, without a secret. */
export function readBack(_request: ObservedTokenRequest, _context: Pick<PageContext, "language" | "now">): string {
  return "";
}

/** Reads seconds or a time back, to stand beside its field: `86400` is `1 day`. `undefined` if there is nothing to say. */
export function inWords(_field: ParameterName, _text: string, _context: PageContext): string | undefined {
  return undefined;
}
