import type { Pair } from "./pairs.ts";
import type { Random } from "./random.ts";

/** Writes pairs as somebody's program would: in any order, with any of the escapes, and with empty pairs among them. */
export function spelled(random: Random, pairs: readonly Pair[]): string[] {
  const spell = random.pick([asSerializer, asComponent, asLittleAsCan, inLowerCase, all]);
  const ordered = random.oneIn(2) ? pairs : random.shuffled(pairs);
  return ordered.map(([name, text]) => `${spell(name)}${text === "" && random.oneIn(2) ? "" : "="}${spell(text)}`);
}

/** Joins pairs that are written; some bodies have empty ones. */
export function joined(random: Random, pairs: readonly string[]): string {
  if (!random.oneIn(6)) return pairs.join("&");
  return random.pick(["&", "", "&&"]) + pairs.join("&&") + random.pick(["&", "", "&&&"]);
}

/** As URLSearchParams writes. */
function asSerializer(text: string): string {
  return new URLSearchParams([["", text]]).toString().slice(1);
}

/** As encodeURIComponent writes, which leaves !'()~ and writes a blank as %20. */
function asComponent(text: string): string {
  return encodeURIComponent(text);
}

/** Only what would be read as something else is escaped. */
function asLittleAsCan(text: string): string {
  return text.replace(/[%&=+]/g, encodeURIComponent);
}

function inLowerCase(text: string): string {
  return asSerializer(text).replace(/%../g, (byte) => byte.toLowerCase());
}

/** Every byte is escaped, letters too. */
function all(text: string): string {
  return [...new TextEncoder().encode(text)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`)
    .join("");
}
