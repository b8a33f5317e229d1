import * as fc from "fast-check";
import { firstIsPlainest } from "../../contract/sampling/first-is-plainest.ts";
import { spoiled } from "../../contract/sampling/near-text.ts";
import type { Sample } from "../../contract/sampling/sample.ts";
import { hexText, printable } from "../../contract/sampling/text.ts";
import { type CustomerAuthenticator, customerAuthenticator, type rules } from "./customer-authenticator.ts";

/** @see table 13, customerAuthenticator */
export function samples(): Sample<"customerAuthenticator", CustomerAuthenticator, keyof typeof rules> {
  const texts = fc.oneof(
    firstIsPlainest,
    fc.tuple(fc.nat(), hexText(32)).map(([id, key]) => `${id},${key}`),
    fc.string({ unit: printable("!"), minLength: 1 }),
    fc.constantFrom("é", "鍵", "\u{1F511}"),
  );
  return {
    parameter: customerAuthenticator,
    texts,
    mutations: {
      "customerAuthenticator.missing": "missing",
      "customerAuthenticator.characters": spoiled(texts, " \t\n\r\u0000\u007F\u0085\u00A0\u2028\u3000\uFEFF"),
    },
  };
}
