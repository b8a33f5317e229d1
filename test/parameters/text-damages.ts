import fc from "fast-check";
import { cookieMaximumLength } from "../../src/parameters/cookie/cookie.ts";
import { samples as cookieSamples } from "../../src/parameters/cookie/samples.ts";
import { samples as authenticatorSamples } from "../../src/parameters/customer-authenticator/samples.ts";
import { withoutQuotes } from "../../src/text/quotes.ts";
import type { Damage } from "./mistake-cases.ts";

const key = `123456,${"0123456789abcdef".repeat(2)}`;

/** Authenticators as the service gives them out: encoded twice, no others can be told. */
export const customerKeys: fc.Arbitrary<string> = fc
  .tuple(fc.nat(), fc.constantFrom(key, key.toUpperCase()))
  .map(([id, text]) => `${id}${text}`);

/** Authenticators without quotation marks around them. */
export const unquotedKeys: fc.Arbitrary<string> = authenticatorSamples().texts.filter(
  (text) => withoutQuotes(text) === text,
);

/** Puts a line break or another control character, with spaces beside it or without, into a text of two characters or more. */
export const breakDamages: fc.Arbitrary<Damage> = fc
  .tuple(fc.nat(), fc.constantFrom("\t", "\n", "\r\n    ", " \n ", "\u0000", "\u2028"))
  .map(
    ([at, text]): Damage =>
      (key) => {
        const all = [...key];
        const position = 1 + (at % Math.max(1, all.length - 1));
        return [...all.slice(0, position), text, ...all.slice(position)].join("");
      },
  );

/** Cookies with nothing around them, which are too long with anything around them. */
export const fullCookies: fc.Arbitrary<string> = cookieSamples().texts.map((text) =>
  text.trim().padEnd(cookieMaximumLength, "é"),
);

/** Writes one letter, or all, as capital letters. */
export const caseDamages: fc.Arbitrary<Damage> = fc.oneof(
  fc.nat(4).map(
    (at): Damage =>
      (text) =>
        text.replace(text.charAt(at), text.charAt(at).toUpperCase()),
  ),
  fc.constant<Damage>((text) => text.toUpperCase()),
);

/** Writes flags with another number of zeros. */
export const flagDamages: fc.Arbitrary<Damage> = fc.nat(12).map(
  (digits): Damage =>
    () =>
      "0".repeat(digits + 1),
);
export const observedFlagDamages: fc.Arbitrary<Damage> = fc.nat(12).map(
  (digits): Damage =>
    () =>
      `${"0".repeat(digits)}1`,
);

/** Names of keys that are no other mistake without their `^`. */
export const keyNames: fc.Arbitrary<string> = fc
  .stringMatching(/^[g-z][\w.]{2,18}$/)
  .filter((name) => !/^(?:undefined|null|nil|YOUR_)/.test(name));
