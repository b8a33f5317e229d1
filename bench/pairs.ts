import type { Random } from "./random.ts";
import { type DocumentedName, names } from "./request.ts";

/** A parameter's name and its text, not yet written. */
export type Pair = readonly [name: string, text: string];

const digits = "0123456789";
const hexDigits = `${digits}abcdef`;
const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const titles = [
  "Vertigo (1958)",
  "La dolce vita",
  "Amélie",
  "東京物語",
  "Blade Runner: Final Cut",
  "M",
  "8½",
  "urn:x:1&2=3",
];

const hex = (random: Random, length: number): string => {
  const text = random.text(hexDigits, length);
  return random.chance(20) ? text.toUpperCase() : text;
};

const base64 = (random: Random, bytes: number): string =>
  Buffer.from(Array.from({ length: bytes }, () => random.below(256))).toString("base64");

const two = (number: number): string => String(number).padStart(2, "0");

const date = (random: Random): string => {
  const day = `20${two(25 + random.below(10))}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
  const time = [24, 60, 60].map((bound) => two(random.below(bound))).join(":");
  return `${day}T${time}${random.chance(30) ? `.${random.text(digits, 2)}5` : ""}Z`;
};

/** A valid text of each parameter. */
const validTexts: { readonly [N in DocumentedName]: (random: Random) => string } = {
  customerAuthenticator: (random) => `${100_000 + random.below(900_000)},${random.text(hexDigits, 32)}`,
  errorFormat: (random) => random.pick(["html", "json"]),
  generalFlags: () => "0000",
  kek: (random) => hex(random, random.pick([32, 32, 48, 64])),
  kid: (random) =>
    random.chance(70) ? hex(random, 32) : `^${random.pick(titles)} ${random.text(letters, random.below(20))}`,
  ek: (random) => hex(random, 48),
  contentKey: (random) => hex(random, 32),
  contentId: (random) => `${random.pick(titles)} ${random.below(1_000_000)}`,
  securityLevel: (random) => String(1 + random.below(5)),
  hdcpOutputControl: (random) => String(random.below(3)),
  licenseDuration: (random) => String(1 + random.below(10_000_000)),
  wvExtension: (random) =>
    random.chance(50)
      ? `wudo,${base64(random, 4)}`
      : `${random.text(letters, 4)},${base64(random, 1 + random.below(24))}`,
  expirationTime: (random) => (random.chance(50) ? date(random) : `+${1 + random.below(2_592_000)}`),
  cookie: (random) => random.text(`${letters}${digits} :*`, 1 + random.below(32)),
};

const pairOf = (random: Random, name: DocumentedName): Pair => [name, validTexts[name](random)];

/** What every request has, with the key in it. */
export function minimalPairs(random: Random): Pair[] {
  const required = ["customerAuthenticator", "kid", "contentKey", "securityLevel", "hdcpOutputControl"] as const;
  return required.map((name) => pairOf(random, name));
}

/** All parameters, and two extensions. */
export function fullPairs(random: Random): Pair[] {
  return names.flatMap((name) =>
    name === "wvExtension" ? [pairOf(random, name), pairOf(random, name)] : [pairOf(random, name)],
  );
}

/** What a request has, with any of the rest: one of the key sources, up to three extensions. */
export function variedPairs(random: Random): Pair[] {
  const [hasKek, hasKey] = random.pick([
    [false, true],
    [true, false],
    [true, true],
  ] as const);
  return names.flatMap((name): Pair[] => {
    if (name === "kek") return hasKek ? [pairOf(random, name)] : [];
    if (name === "ek") return hasKek && random.chance(60) ? [pairOf(random, name)] : [];
    if (name === "contentKey") return hasKey ? [pairOf(random, name)] : [];
    if (name === "wvExtension") return Array.from({ length: random.below(4) }, () => pairOf(random, name));
    const required = ["customerAuthenticator", "kid", "securityLevel", "hdcpOutputControl"].includes(name);
    return required || random.chance(40) ? [pairOf(random, name)] : [];
  });
}

/** A body as a client's serializer writes it: `URLSearchParams`, or `encodeURIComponent` with or without a raw comma. */
export function written(pairs: readonly Pair[], spelling: 0 | 1 | 2 = 0): string {
  if (spelling === 0)
    return new URLSearchParams(pairs.map(([name, text]): [string, string] => [name, text])).toString();
  const body = pairs.map(([name, text]) => `${name}=${encodeURIComponent(text)}`).join("&");
  return spelling === 1 ? body : body.replaceAll("%2C", ",").replaceAll("%3A", ":");
}
