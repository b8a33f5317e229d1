import * as fc from "fast-check";
import { encodeUrlencoded } from "../../../src/text/encode-urlencoded.ts";
import { commandWriters } from "./command-writers.ts";
import { harEntry, harOf, preflight } from "./har-files.ts";
import { canonicalBodies, type Damaged, damagedBy, endpoint } from "./recognize.ts";

/** Puts a body into something else, or damages it as a whole. */
export type BodyDamage = (body: string) => string;

const breaks = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom("\n", "\r\n", " \n  ")), {
  minLength: 1,
  maxLength: 4,
});

/** The damages of canonical bodies for each mistake about a body that has a fix. */
export const bodyDamages = {
  "body.byte-order-mark": fc.constant<BodyDamage>((body) => `\uFEFF${body}`),
  "body.json": fc.nat(2).map(
    (indent): BodyDamage =>
      (body) =>
        JSON.stringify(toObject(body), null, indent),
  ),
  "body.har": fc.constantFrom<BodyDamage>(
    (body) => JSON.stringify(harEntry(body)),
    (body) => harOf(preflight, harEntry(body)),
    (body) => harOf({ request: { method: "GET", url: `${endpoint}?${body.replaceAll("#", "%23")}` } }),
  ),
  "body.fenced": fc.tuple(fc.constantFrom("```", "```text", "```sh"), fc.constantFrom("\n", "\r\n")).map(
    ([open, end]): BodyDamage =>
      (body) =>
        `${open}${end}${body}${end}\`\`\`${end}`,
  ),
  "body.command": fc.constantFrom(...commandWriters),
  "body.url": fc
    .tuple(
      fc.constantFrom(endpoint, "http://localhost:8080", "https://[::1]/a/"),
      fc.constantFrom("", "#", "#top", "#?a=1"),
    )
    .map(
      ([url, end]): BodyDamage =>
        (body) =>
          `${url}?${body}${end}`,
    ),
  "body.question-mark": fc.constant<BodyDamage>((body) => `?${body}`),
  "body.lines": fc.oneof(
    fc.constantFrom("\n", "\r\n", "\n\n", " \n ").map(
      (end): BodyDamage =>
        (body) =>
          body.replaceAll("&", end),
    ),
    fc.tuple(fc.constantFrom("=", " = ", ": ", ":\t", ":"), fc.constantFrom("\n", "\r\n")).map(
      ([between, end]): BodyDamage =>
        (body) =>
          toLines(body, between, end),
    ),
  ),
  "body.line-breaks": breaks.map(
    (places): BodyDamage =>
      (body) => {
        const at = new Map(places.map(([place, text]) => [Math.floor(place * body.length), text]));
        const pieces = Array.from(
          { length: body.length + 1 },
          (_, index) => (at.get(index) ?? "") + body.charAt(index),
        );
        return pieces.join("");
      },
  ),
  "body.html-escaped": fc.constant<BodyDamage>((body) => body.replaceAll("&", "&amp;")),
  "body.encoded-twice": fc.constantFrom<BodyDamage>(encodeURIComponent, encodeUrlencoded, (text) =>
    encodeURIComponent(text).replace(/%../g, (escaped) => escaped.toLowerCase()),
  ),
} as const;

/** Bodies of the documented contract, damaged by a mistake. */
export function damaged(id: keyof typeof bodyDamages, bodies = canonicalBodies): fc.Arbitrary<Damaged> {
  return damagedBy(bodies, bodyDamages[id], (body, damage) => damage(body));
}

/** The pairs of a body as an object; what occurs more than once is a list. */
function toObject(body: string): object {
  const pairs = new URLSearchParams(body);
  return Object.fromEntries(
    [...pairs.keys()].map((name) => {
      const [first, ...others] = pairs.getAll(name);
      return [name, others.length === 0 ? first : [first, ...others]];
    }),
  );
}

/** The pairs of a body on lines, decoded; the body itself if a text would not be read again as it is. */
function toLines(body: string, between: string, end: string): string {
  const pairs = [...new URLSearchParams(body)];
  const isPlain = pairs.every(
    ([, text]) => text === text.trim() && !/[\p{Cc}%&]/u.test(text) && !/\+(?!\d+$)/.test(text),
  );
  const mustBeEncoded = pairs.some(([, text]) => /[^\w.*+-]/.test(text));
  return isPlain && mustBeEncoded ? pairs.map(([name, text]) => `${name}${between}${text}${end}`).join("") : body;
}
