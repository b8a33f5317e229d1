// Bodies that no writer of urlencoded text would write: noise, and bodies whose bytes were changed, the same for the same seed.

import type { Random } from "./random.ts";
import { seededRandom } from "./random.ts";
import type { RandomBody } from "./random-bodies.ts";
import { randomBodies } from "./random-bodies.ts";
import { parameterNames } from "./rules.ts";

export function randomByteBody(seed: number): RandomBody {
  const random = seededRandom(seed);
  const [drawn, other] = randomBodies(random.between(0, 2 ** 32 - 1), 2);
  if (drawn === undefined || other === undefined) throw new Error("Two bodies were asked for.");
  if (random.chance(0.2)) return { ...drawn, body: noise(random) };
  const bytes = [...new TextEncoder().encode(drawn.body)];
  for (let n = random.pick([1, 1, 2, 3, 8]); n > 0; n--) change(random, bytes, other.body);
  return { ...drawn, body: textOf(random, bytes) };
}

const names = [...parameterNames, "extra", "kid.0", "useHttps", "__proto__"];

/** What a body is made of, in no order. */
function noise(random: Random): string {
  let text = "";
  for (let n = random.between(0, 24); n > 0; n--) {
    text += random.pick([
      () => random.pick(names),
      () => random.pick(["&", "&", "=", "=", "%", "+", "%2", "%2B", "%26", "%3D", "%25", "%C3", "%A9", "%ED%A0%80"]),
      () => random.text("0123456789abcdefABCDEF^,+-:.TZtz", random.between(1, 40)),
      () => String.fromCharCode(random.between(0, 0xffff)),
      () => `%${random.between(0, 255).toString(16).padStart(2, "0")}`,
    ])();
  }
  return text;
}

/** One change of the bytes, in place. */
function change(random: Random, bytes: number[], other: string): void {
  const at = random.between(0, bytes.length);
  const span = random.pick([1, 1, 2, 3, 16]);
  switch (random.between(0, 6)) {
    case 0:
      bytes[at] = random.between(0, 255);
      break;
    case 1:
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random.between(0, 7));
      break;
    case 2:
      bytes.splice(at, span);
      break;
    case 3:
      bytes.splice(at, 0, ...Array.from({ length: span }, () => random.between(0, 255)));
      break;
    case 4:
      bytes.splice(at, 0, ...bytes.slice(random.between(0, bytes.length)).slice(0, span * 4));
      break;
    case 5:
      bytes.splice(at, span, ...Array.from(random.pick(["&", "=", "+", "%", "%%", "%00", "&=", "\r\n"]), codeOf));
      break;
    default:
      // The head of one body, and the tail of another.
      bytes.splice(at, bytes.length, ...new TextEncoder().encode(other.slice(random.between(0, other.length))));
  }
}

function codeOf(character: string): number {
  return character.charCodeAt(0);
}

/** Bytes as a program may take them for text: as UTF-8, as one character each, or, seldom, as two for a UTF-16 unit. */
function textOf(random: Random, bytes: readonly number[]): string {
  const way = random.fraction();
  if (way < 0.5) return new TextDecoder().decode(Uint8Array.from(bytes));
  if (way < 0.97) return bytes.map((byte) => String.fromCharCode(byte)).join("");
  return bytes.map((byte, at) => String.fromCharCode(byte * 256 + (bytes[at + 1] ?? 0))).join("");
}
