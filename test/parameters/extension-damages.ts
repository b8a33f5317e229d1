import fc from "fast-check";
import { samples } from "../../src/parameters/wv-extension/samples.ts";
import type { Damage } from "./mistake-cases.ts";

const { texts } = samples();
// A space before the comma may belong to either end of a type that begins with one.
const clear = texts.filter((text) => !text.startsWith(" "));
const split = (text: string): readonly [type: string, payload: string] => [text.slice(0, 4), text.slice(5)];

const damages: readonly (readonly [id: string, damages: fc.Arbitrary<Damage>])[] = [
  [
    "extension.base64url",
    fc.constantFrom<Damage>(
      (text) => text.slice(0, 5) + text.slice(5).replaceAll("+", "-").replaceAll("/", "_"),
      (text) => text.replace(/=+$/, ""),
      (text) => text.slice(0, 5) + text.slice(5).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, ""),
    ),
  ],
  [
    "extension.three-parts",
    fc.constantFrom("true", "false", "0", "1").map((flag) => (text) => {
      const [type, payload] = split(text);
      return `${type},${flag},${payload}`;
    }),
  ],
  [
    "extension.spaces",
    fc.tuple(fc.constantFrom("", " ", "\t ", "\n"), fc.constantFrom("", " ", "\t", "\r\n")).map(([before, after]) => {
      return (text) => {
        const [type, payload] = split(text);
        return `${type}${before},${after}${payload}`;
      };
    }),
  ],
  ["text.raw-plus", fc.constant((text) => text.slice(0, 5) + text.slice(5).replaceAll("+", " "))],
];

/** The mistakes of an extension, with texts and what damages them. */
export const extensionDamages = damages.map(
  ([id, one]) => [id, id === "extension.spaces" ? clear : texts, one] as const,
);
