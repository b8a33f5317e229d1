import * as fc from "fast-check";
import { firstIsPlainest } from "../../contract/sampling/first-is-plainest.ts";
import { spoiled } from "../../contract/sampling/near-text.ts";
import type { Sample } from "../../contract/sampling/sample.ts";
import { printable, wellFormedText } from "../../contract/sampling/text.ts";
import { encodeBase64 } from "../../text/encode-base64.ts";
import { type rules, type WvExtension, wvExtension } from "./wv-extension.ts";

/** The texts of one occurrence, with any type, including `wudo`. @see table 14, wvExtension */
export function samples(): Sample<"wvExtension", WvExtension, keyof typeof rules> {
  const texts = extension();
  const type = texts.map((text) => text.slice(0, 4));
  const payload = texts.map((text) => text.slice(5));
  return {
    parameter: wvExtension,
    texts,
    mutations: {
      "wvExtension.shape": fc.oneof(
        firstIsPlainest,
        wellFormedText(),
        fc.tuple(texts, wellFormedText()).map(([one, more]) => `${one},${more}`),
      ),
      "wvExtension.type": fc.tuple(wellFormedText(), payload).map(join),
      "wvExtension.payload-missing": type.map((text) => `${text},`),
      "wvExtension.payload-base64": fc.tuple(type, nearBase64(payload)).map(join),
    },
  };
}

function extension(): fc.Arbitrary<string> {
  const type = fc.string({ unit: printable(), minLength: 4, maxLength: 4 }).filter((text) => !text.includes(","));
  const payload = fc.uint8Array({ minLength: 1, maxLength: 40 });
  return fc
    .tuple(fc.oneof(firstIsPlainest, fc.constant("wudo"), type), payload)
    .map(([type, bytes]) => `${type},${encodeBase64(bytes)}`);
}

function nearBase64(payload: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof(
    firstIsPlainest,
    fc.constantFrom("A", "AA", "AAA", "A===", "AB==", "AAB=", "AA=A", "-_==", "====", "AA==AA=="),
    payload.map((text) => text.slice(1)),
    spoiled(payload, "-_ \n*é"),
  );
}

function join(parts: readonly string[]): string {
  return parts.join(",");
}
