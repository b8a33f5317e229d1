import * as fc from "fast-check";
import { base64 } from "../../base64.ts";
import { extension } from "../extension.ts";
import { firstIsPlainest } from "../first-is-plainest.ts";
import { wellFormedText } from "../text.ts";
import { type Break, wrongExtension } from "./break.ts";
import { spoiled } from "./wrong-text.ts";

type ExtensionRule =
  | "wvExtension.shape"
  | "wvExtension.type"
  | "wvExtension.payload-missing"
  | "wvExtension.payload-base64"
  | "wvExtension.wudo-length";

const type = extension.map((text) => text.slice(0, 4));
const payload = extension.map((text) => text.slice(5));

/**
 * How the rules of an extension are broken.
 *
 * @see table 14, wvExtension; decision D6
 */
export const extensionBreaks: { readonly [R in ExtensionRule]: fc.Arbitrary<Break> } = {
  "wvExtension.shape": wrongExtension(
    "wvExtension.shape",
    fc.oneof(
      firstIsPlainest,
      wellFormedText(),
      fc.tuple(extension, wellFormedText()).map(([one, more]) => `${one},${more}`),
    ),
  ),
  "wvExtension.type": wrongExtension(
    "wvExtension.type",
    fc.tuple(wellFormedText(), payload).map(([type, payload]) => `${type},${payload}`),
  ),
  "wvExtension.payload-missing": wrongExtension(
    "wvExtension.payload-missing",
    type.map((text) => `${text},`),
  ),
  "wvExtension.payload-base64": wrongExtension(
    "wvExtension.payload-base64",
    fc
      .tuple(
        type,
        fc.oneof(
          firstIsPlainest,
          fc.constantFrom("A", "AA", "AAA", "A===", "AB==", "AAB=", "AA=A", "-_==", "====", "AA==AA=="),
          payload.map((text) => text.slice(1)),
          spoiled(payload, "-_ \n*é"),
        ),
      )
      .map((parts) => parts.join(",")),
  ),
  "wvExtension.wudo-length": wrongExtension(
    "wvExtension.wudo-length",
    fc.uint8Array().map((bytes) => `wudo,${base64(bytes)}`),
  ),
};
