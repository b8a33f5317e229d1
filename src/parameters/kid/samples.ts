import * as fc from "fast-check";
import { firstIsPlainest } from "../../contract/sampling/first-is-plainest.ts";
import { nearHex } from "../../contract/sampling/near-text.ts";
import type { Sample } from "../../contract/sampling/sample.ts";
import { hexText, wellFormedText } from "../../contract/sampling/text.ts";
import { type Kid, kid, kidDigits, kidNameMaximumLength, type rules } from "./kid.ts";

/** @see table 14, kid */
export function samples(): Sample<"kid", Kid, keyof typeof rules> {
  const names = wellFormedText(kidNameMaximumLength).filter((name) => name !== "");
  const tooLong = wellFormedText(200).map((name) => name.padEnd(kidNameMaximumLength + 1, "x"));
  return {
    parameter: kid,
    texts: fc.oneof(firstIsPlainest, hexText(kidDigits), names.map(toName)),
    mutations: {
      "kid.missing": "missing",
      "kid.hex": nearHex([kidDigits]),
      "kid.length": tooLong.map(toName),
      "kid.name": fc.constant(toName("")),
    },
  };
}

function toName(text: string): string {
  return `^${text}`;
}
