// Random and damaged urlencoded bodies, the same for the same seed.

import type { Random } from "./random.ts";
import { seededRandom } from "./random.ts";
import type { Pair } from "./random-values.ts";
import { nastyText, nearName, randomCase, unknownName } from "./random-values.ts";
import { parameterNames } from "./rules.ts";

export type RandomBody = { body: string; now: number | null; unknown: "refuse" | "keep" };

export function* randomBodies(seed: number, count: number): Iterable<RandomBody> {
  const random = seededRandom(seed);
  for (let i = 0; i < count; i++) yield randomBody(random);
}

function randomBody(random: Random): RandomBody {
  const damaged = random.chance(0.68);
  const { pairs, now, unknown } = randomCase(random, damaged ? "any" : "valid");
  let shaped = random.chance(0.5) ? random.shuffled(pairs) : pairs;
  if (!damaged) {
    return { body: joined(random, spelled(random, shaped)), now, unknown };
  }

  const flood = random.chance(0.05);
  if (flood) shaped = flooded(random, shaped, unknown);
  const logical = random.chance(0.75);
  if (logical && !(flood && random.chance(0.7))) {
    for (let n = random.pick([1, 1, 1, 2, 3, 5]); n > 0; n--) damagePairs(random, shaped, now);
  }
  const pieces = spelled(random, shaped);
  if (!logical || random.chance(0.15)) {
    for (let n = random.pick([1, 1, 2, 3]); n > 0; n--) damagePiece(random, pieces);
  }
  let body = joined(random, pieces);
  if (random.chance(0.12)) body = damageBody(random, body);
  return { body, now, unknown };
}

/** One mutation of the list of names and texts, in place. */
function damagePairs(random: Random, pairs: Pair[], now: number | null): void {
  const at = random.between(0, Math.max(0, pairs.length - 1));
  const pair = pairs[at];
  const insert = (added: Pair): void => {
    pairs.splice(random.between(0, pairs.length), 0, added);
  };
  if (pair === undefined || random.chance(0.06)) {
    insert([unknownName(random), "x"]);
    return;
  }
  const [name, text] = pair;
  switch (random.between(0, 9)) {
    case 0:
      pairs.splice(at, 1);
      break;
    case 1:
      insert([name, random.chance(0.5) ? text : nastyText(random, name, now)]);
      break;
    case 2:
      pair[1] = "";
      break;
    case 3:
      pair[0] = nearName(random, name);
      break;
    case 4:
      insert([unknownName(random), random.chance(0.5) ? "1" : nastyText(random, "", now)]);
      break;
    case 5: {
      const parameter = random.pick(parameterNames);
      const given = pairs.find(([known]) => known === parameter);
      const nasty = nastyText(random, parameter, now);
      if (given === undefined || parameter === "wvExtension") insert([parameter, nasty]);
      else given[1] = nasty;
      break;
    }
    default:
      pair[1] = nastyText(random, name, now);
  }
}

/** So many issues that the list comes near its limit of 100, or far beyond it. */
function flooded(random: Random, pairs: Pair[], unknown: "refuse" | "keep"): Pair[] {
  const wanted = random.chance(0.15) ? random.between(104, 230) : random.between(97, 103);
  const bodyLevel = random.pick([0, wanted, random.between(0, wanted), wanted - 1, wanted - 2]);
  const added: Pair[] = [];
  const oneName = random.pick([...parameterNames, "useHttps", unknownName(random)]);
  const kind = random.between(0, 2);
  for (let issues = 0; issues < bodyLevel; issues++) {
    // A kept name is no issue, so there the flood is of parameters that are given already.
    const duplicate = random.pick(["kid", "securityLevel", "customerAuthenticator"]);
    if (unknown === "keep") added.push([duplicate, "1"]);
    else if (kind === 0) added.push([oneName, ""]);
    else if (kind === 1) added.push([unknownName(random), "1"]);
    else added.push([random.chance(0.5) ? duplicate : unknownName(random), "1"]);
  }
  for (let issues = bodyLevel; issues < wanted; ) {
    const text = random.pick([",", "", "wudo,", "abc,AA", "wudo,AAAA", "wudo,AAAAAA=="]);
    added.push(["wvExtension", text]);
    if (text !== "wudo,AAAAAA==") issues += text === "," || text === "abc,AA" ? 2 : 1;
  }
  const all = [...pairs, ...added];
  return random.chance(0.5) ? random.shuffled(all) : all;
}

type Spelling = "canonical" | "component" | "raw" | "escaped" | "mixed";
type Piece = { name: string; text: string | null };

function spelled(random: Random, pairs: readonly Pair[]): Piece[] {
  const spelling = random.pick<Spelling>(["canonical", "component", "raw", "escaped", "mixed"]);
  return pairs.map(([name, text]) => ({
    name: spell(random, name, spelling, false),
    text: text === "" && random.chance(0.3) && name !== "" ? null : spell(random, text, spelling, true),
  }));
}

/** Names and texts as some writer may spell them; all spellings decode to the same. */
function spell(random: Random, text: string, spelling: Spelling, isText: boolean): string {
  let result = "";
  for (const character of text) {
    const plain = /^[A-Za-z0-9*._-]$/.test(character);
    const loneSurrogate = /^\p{Cs}$/u.test(character);
    const structural = "&%+".includes(character) || (character === "=" && !isText);
    const style = spelling === "mixed" ? random.pick(["canonical", "raw", "escaped"]) : spelling;
    if (loneSurrogate) result += character;
    else if (plain && style !== "escaped") result += character;
    else if (plain) result += random.chance(0.4) ? escapes(random, character) : character;
    else if (style === "raw" && !structural) result += character;
    else if (character === " " && style !== "component" && random.chance(0.5)) result += "+";
    else result += escapes(random, character);
  }
  return result;
}

function escapes(random: Random, character: string): string {
  const upper = encodeURIComponent(character).replace(
    /^[^%]$/,
    (plain) => `%${plain.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
  return random.chance(0.3) ? upper.toLowerCase() : upper;
}

const badFragments = [
  "%",
  "%",
  "%%",
  "%2",
  "%G0",
  "%0g",
  "%zz",
  "% 1",
  "%+1",
  "%-1",
  "%u0041",
  "%٠0",
  "%80",
  "%BF",
  "%C0%80",
  "%c1%bf",
  "%C3",
  "%C3%28",
  "%C3a",
  "%C3\u00a9",
  "é%A9",
  "%E0%80%80",
  "%E0%9F%BF",
  "%E2%82",
  "%E2%82=",
  "%ED%A0%80",
  "%ed%bf%bf",
  "%ED%A0%BD%ED%B8%80",
  "%F0%80%80%80",
  "%F0%8F%BF%BF",
  "%F0%9F%98",
  "%F0%9F%98%80%80",
  "%F4%90%80%80",
  "%F5%80%80%80",
  "%F8%88%80%80%80",
  "%FE",
  "%FF",
  "\ud800",
  "\udfff",
  "\ud83d%ED%B8%80",
  "%C3\ud800",
  "%\ud800",
  // These are good:
  "%F0%9F%98%80",
  "%EF%BF%BD",
  "%EF%BB%BF",
  "%EF%BF%BF",
  "%F4%8F%BF%BF",
  "%ED%9F%BF",
  "%EE%80%80",
  "%C2%80",
  "%00",
  "%0A",
  "+",
  "%20",
  "%2B",
  "=",
];

/** One mutation of a spelled name or text, in place. */
function damagePiece(random: Random, pieces: Piece[]): void {
  if (pieces.length === 0 || random.chance(0.1)) {
    const fragment = random.pick(badFragments);
    pieces.splice(random.between(0, pieces.length), 0, { name: fragment, text: fragment });
    return;
  }
  const piece = random.pick(pieces);
  if (random.chance(0.1)) {
    // What nobody remembers: the plus of a relative expiration, a comma as it is, a pasted space.
    piece.text = (piece.text ?? "").replaceAll(/%2b/gi, "+").replaceAll(/%2c/gi, ",");
    return;
  }
  const fragment = random.pick(badFragments);
  const into = (text: string): string => {
    const at = random.pick([0, text.length, random.between(0, text.length)]);
    return text.slice(0, at) + fragment + text.slice(at);
  };
  if (random.chance(0.3)) piece.name = into(piece.name);
  else piece.text = into(piece.text ?? "");
}

function joined(random: Random, pieces: readonly Piece[]): string {
  const withEmpty = random.chance(0.2);
  let body = withEmpty && random.chance(0.3) ? "&" : "";
  pieces.forEach(({ name, text }, i) => {
    if (i > 0) body += withEmpty && random.chance(0.2) ? "&&" : "&";
    body += text === null ? name : `${name}=${text}`;
  });
  return withEmpty && random.chance(0.3) ? `${body}&` : body;
}

/** One mutation of the whole text. */
function damageBody(random: Random, body: string): string {
  const at = random.between(0, body.length);
  const span = random.pick([1, 1, 2, 5, 20]);
  switch (random.between(0, 9)) {
    case 0:
      return random.pick(["\ufeff", "?", " ", "\n", "#", "=", "&"]) + body;
    case 1:
      return body + random.pick(["\n", "\r\n", " ", "=", "&=", "&&", "#", ";", "%", "&kid"]);
    case 2:
      return body.slice(0, at);
    case 3:
      return body.slice(at);
    case 4:
    case 5:
      return body.slice(0, at) + body.slice(at + span);
    case 6:
      return body.slice(0, at) + random.pick(badFragments) + body.slice(at);
    case 7:
      return random.chance(0.3) ? random.pick(["", "&", "=", "&&", "=&", "%", "kid"]) : `${body}&${body}`;
    case 8:
      return body.slice(0, at) + random.pick([..."&=+%,;? \n\u0000é"]) + body.slice(at);
    default:
      return body.replaceAll("&", random.pick([";", "&amp;", "\n", "&\n", "&&"]));
  }
}
