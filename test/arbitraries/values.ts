import fc from "fast-check";
import type { ParameterName } from "../../src/index.ts";

// The texts that each parameter accepts, in any spelling: what a caller or a body may give, not only canonical ones.

const hexDigits = "0123456789abcdefABCDEF";

const hex = (digits: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...hexDigits), minLength: digits, maxLength: digits });

/** Well-formed text, with astral characters, blanks and everything that urlencoding escapes. */
export const wellFormedText = (maximumUnits = 40): fc.Arbitrary<string> =>
  fc.string({ unit: "binary", maxLength: maximumUnits }).filter((text) => text.length <= maximumUnits);

const printable = fc.string({ unit: fc.integer({ min: 0x21, max: 0x7e }).map((unit) => String.fromCharCode(unit)) });

const extensionType = fc
  .string({
    unit: fc.integer({ min: 0x20, max: 0x7e }).map((unit) => String.fromCharCode(unit)),
    minLength: 4,
    maxLength: 4,
  })
  .filter((type) => !type.includes(",") && type !== "wudo");

const payload = (bytes: fc.Arbitrary<Uint8Array>): fc.Arbitrary<string> =>
  bytes.map((content) => Buffer.from(content).toString("base64"));

/** One extension of any type, `wudo` among them. */
export const extension: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(extensionType, payload(fc.uint8Array({ minLength: 1, maxLength: 40 })))
    .map(([type, content]) => `${type},${content}`),
  payload(fc.uint8Array({ minLength: 4, maxLength: 4 })).map((content) => `wudo,${content}`),
);

/** An absolute time of the years 0000 to 9999 in any spelling, leap seconds among them. */
export const dateTime: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      fc
        .date({ min: new Date("0000-01-01T00:00:00Z"), max: new Date("9999-12-31T23:59:59Z"), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 19)),
      fc
        .tuple(fc.integer({ min: 0, max: 9999 }), fc.constantFrom("06-30", "12-31"))
        .map(([year, day]) => `${String(year).padStart(4, "0")}-${day}T23:59:60`),
    ),
    fc.option(fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 1, maxLength: 20 }), { nil: undefined }),
    fc.boolean(),
  )
  .map(([text, fraction, lower]) => {
    const spelled = `${text}${fraction === undefined ? "" : `.${fraction}`}Z`;
    return lower ? spelled.toLowerCase() : spelled;
  });

const relative = fc.integer({ min: 1, max: 2_592_000 }).map((seconds) => `+${seconds}`);

/** The texts that each parameter accepts without a clock; of `wvExtension`, one occurrence. */
export const validTexts: { readonly [N in ParameterName]: fc.Arbitrary<string> } = {
  customerAuthenticator: fc.oneof(
    fc.tuple(fc.nat(), hex(32)).map(([id, key]) => `${id},${key}`),
    printable.filter((text) => text !== ""),
    fc.constantFrom("é", "鍵", "\u{1F511}"),
  ),
  errorFormat: fc.constantFrom("html", "json"),
  generalFlags: fc.constant("0000"),
  kek: fc.constantFrom(32, 48, 64).chain(hex),
  kid: fc.oneof(
    hex(32),
    wellFormedText(64)
      .filter((name) => name !== "")
      .map((name) => `^${name}`),
  ),
  ek: hex(48),
  contentKey: hex(32),
  contentId: wellFormedText(),
  securityLevel: fc.constantFrom("1", "2", "3", "4", "5"),
  hdcpOutputControl: fc.constantFrom("0", "1", "2"),
  licenseDuration: fc.maxSafeNat().map((seconds) => String(Math.max(1, seconds))),
  wvExtension: extension,
  expirationTime: fc.oneof(relative, dateTime),
  cookie: wellFormedText(32),
};

/** The typed values that some parameters accept besides text. */
export const validTyped: { readonly [N in ParameterName]?: fc.Arbitrary<unknown> } = {
  securityLevel: fc.constantFrom(1, 2, 3, 4, 5),
  hdcpOutputControl: fc.constantFrom(0, -0, 1, 2),
  licenseDuration: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
  wvExtension: extension.map((text) => ({ type: text.slice(0, 4), payload: text.slice(5) })),
  expirationTime: fc.date({
    min: new Date("0000-01-01T00:00:00Z"),
    max: new Date("9999-12-31T23:59:59.999Z"),
    noInvalidDate: true,
  }),
};
