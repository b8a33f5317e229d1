import { allWrong, brokenBody, withSixErrors } from "./broken.ts";
import { fullPairs, minimalPairs, type Pair, variedPairs, written } from "./pairs.ts";
import { Random } from "./random.ts";

// A thousand different inputs for each job, the same in every process; and what the agreement is tested on.

const thousand = <A>(seed: number, make: (random: Random) => A, length = 1000): readonly A[] => {
  const random = new Random(seed);
  return Array.from({ length }, () => make(random));
};

/** A flat one-byte string, as it comes from a socket; a body of other characters stays as it is. */
function received(body: string): string {
  return /^[\0-\x7f]*$/.test(body) ? Buffer.from(body, "latin1").toString("latin1") : body;
}

const spelled = (random: Random, pairs: readonly Pair[]): string => {
  const order = random.chance(30) ? random.shuffled(pairs) : pairs;
  return written(order, random.pick([0, 0, 0, 1, 2] as const));
};

export const minimalBodies: readonly string[] = thousand(1, (random) => received(written(minimalPairs(random))));
export const fullBodies: readonly string[] = thousand(2, (random) => received(written(fullPairs(random))));
export const variedBodies: readonly string[] = thousand(3, (random) => received(spelled(random, variedPairs(random))));
/** Full bodies with six wrong values, and small ones in which all is wrong or missing. */
export const sixErrorBodies: readonly string[] = thousand(4, (random) =>
  received(
    written(random.chance(50) ? withSixErrors(random, fullPairs(random)) : allWrong(random, minimalPairs(random))),
  ),
);

/** Full requests as a program has them: typed values, the members in one order. */
export const objects: readonly object[] = thousand(5, (random) => objectOf(fullPairs(random)));

const orders = thousand(6, (random) => random.shuffled(Array.from({ length: 15 }, (_, place) => place)), 8);

/** The same from several writers: the properties in eight orders. */
export const shuffledObjects: readonly object[] = thousand(7, (random) => {
  const pairs = fullPairs(random);
  const order = random.pick(orders);
  return objectOf(order.flatMap((place) => pairs.slice(place, place + 1)));
});

/** The full requests that are encoded, in canonical order. */
export const requests: readonly object[] = thousand(8, (random) => objectOf(fullPairs(random)));

/** Requests that lack one or the other, in canonical order. */
export const variedRequests: readonly object[] = thousand(12, (random) => objectOf(variedPairs(random)));

/** An object as `JSON.parse` gives it: no string shares its memory with another. */
function objectOf(pairs: readonly Pair[]): object {
  const members: Record<string, unknown> = {};
  const extensions: { type: string; payload: string }[] = [];
  for (const [name, text] of pairs) {
    if (name === "wvExtension") {
      extensions.push({ type: text.slice(0, 4), payload: text.slice(5) });
      members[name] = extensions;
    } else {
      members[name] = ["securityLevel", "hdcpOutputControl", "licenseDuration"].includes(name) ? Number(text) : text;
    }
  }
  const parsed: object = JSON.parse(JSON.stringify(members));
  return parsed;
}

function without(body: string, name: string): string {
  return body
    .split("&")
    .filter((pair) => !pair.startsWith(`${name}=`))
    .join("&");
}

/** Valid spellings that are legal and seldom. */
const oddities: readonly ((body: string, random: Random) => string)[] = [
  (body) => `&&${body}&`,
  (body) => body.replace("kid=", "k%69d="),
  (body) => body.replace(/%[0-9A-F]{2}/g, (escaped) => escaped.toLowerCase()),
  (body) => body.replace("%2C", ","),
  (body) => `${without(body, "cookie")}&cookie`,
  (body) => without(body, "expirationTime").concat("&expirationTime=2028-02-29t23:59:59.5000z"),
  (body) => without(body, "expirationTime").concat("&expirationTime=2030-06-30T23:59:60.250Z"),
  (body) => without(body, "expirationTime").concat("&expirationTime=%2B2592000"),
  (body) => without(body, "contentId").concat("&contentId=東京+物語 é\u{1f600}"),
  (body) => without(body, "contentId").concat("&contentId=%EF%BB%BF%F0%9F%98%80%C3%A9=%26%00"),
  (body) => without(body, "licenseDuration").concat("&licenseDuration=9007199254740991"),
  (body) => body.concat("&wvExtension=%20%7e+!%2CAA%2B%2F"),
  (body, random) => without(body, "cookie").concat(`&cookie=${"%F0%9F%98%80".repeat(random.below(17))}`),
];

export const validBodies: readonly string[] = thousand(
  9,
  (random) => {
    const body = spelled(random, variedPairs(random));
    return received(random.chance(40) ? random.pick(oddities)(body, random) : body);
  },
  2000,
);

export const invalidBodies: readonly string[] = thousand(
  10,
  (random) => received(brokenBody(random, random.chance(50) ? variedPairs(random) : fullPairs(random))),
  2000,
);

const brokenMembers: readonly (readonly [name: string, value: unknown])[] = [
  ["customerAuthenticator", ""],
  ["errorFormat", "xml"],
  ["generalFlags", 0],
  ["kek", "00"],
  ["kid", 1],
  ["kid", "^"],
  ["ek", null],
  ["contentKey", "0".repeat(31)],
  ["contentId", 5],
  ["securityLevel", 6],
  ["securityLevel", 1.5],
  ["hdcpOutputControl", 3],
  ["licenseDuration", 0],
  ["licenseDuration", 2 ** 53],
  ["wvExtension", [{ type: "wudo" }]],
  ["wvExtension", [{ type: "abcd", payload: "A" }]],
  ["expirationTime", "tomorrow"],
  ["cookie", "x".repeat(33)],
  ["useHttps", true],
];

/** Objects with one member that breaks its rule, or that is unknown. */
export const invalidObjects: readonly object[] = thousand(11, (random) => {
  const [name, value] = random.pick(brokenMembers);
  return { ...objectOf(fullPairs(random)), [name]: value };
});
