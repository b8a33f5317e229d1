import fc from "fast-check";
import { type ParameterName, parameterNames, type RuleId } from "../../src/index.ts";
import {
  around,
  isBase64,
  loneSurrogate,
  notHex,
  notText,
  nowhere,
  textWithout,
  twoDigits,
  unknownName,
  unknownOption,
  wrongHex,
} from "../hostile/texts.ts";
import { nearMiss } from "../reference/names.ts";
import {
  againstClock,
  type Break,
  type Broken,
  extensionBreak,
  found,
  missing,
  shown,
  spelled,
  undecodable,
  value,
  without,
  withoutKey,
} from "../request/breaking.ts";
import { issue } from "../request/expected.ts";
import { objectOf, type Pair, spelledBody } from "./requests.ts";
import { dateTime, validTexts, wellFormedText } from "./values.ts";

export type { Broken };

/** How each rule is broken that decoding can find broken. */
export const breaks: { readonly [R in Exclude<RuleId, "ek.unwrap">]: Break } = {
  "customerAuthenticator.missing": missing("customerAuthenticator", ""),
  "customerAuthenticator.characters": value("customerAuthenticator", "customerAuthenticator.characters", () =>
    fc.oneof(
      loneSurrogate,
      around(validTexts.customerAuthenticator, fc.constantFrom(..." \t\n\r\u0000\u007F\u0085\u00A0\u2028\u3000\uFEFF")),
      notText,
    ),
  ),
  "errorFormat.value": value("errorFormat", "errorFormat.value", () =>
    fc.oneof(fc.constantFrom("", "HTML", "Json", "xml", "json "), textWithout(/^(html|json)$/), notText),
  ),
  "generalFlags.value": value("generalFlags", "generalFlags.value", () =>
    fc.oneof(fc.constantFrom("", "0", "00000000", "0001", " 0000"), textWithout(/^0000$/), fc.constant(0), notText),
  ),
  "kek.format": value("kek", "kek.format", () => notHex(/^([0-9a-f]{32}|[0-9a-f]{48}|[0-9a-f]{64})$/i)),
  "kid.missing": missing("kid", ""),
  "kid.hex": value("kid", "kid.hex", () =>
    fc.oneof(
      textWithout(/^(\^.*|[0-9a-f]{32}|)$/is),
      wrongHex(/^(|[0-9a-f]{32})$/i),
      loneSurrogate.filter((text) => !text.startsWith("^")),
    ),
  ),
  "kid.length": value("kid", "kid.length", () =>
    fc.oneof(wellFormedText(200), loneSurrogate).map((name) => `^${name}${"x".repeat(Math.max(0, 65 - name.length))}`),
  ),
  "kid.name": value("kid", "kid.name", () =>
    fc.oneof(
      fc.constant("^"),
      loneSurrogate.map((name) => `^${name}`),
      fc.constant(1),
      notText,
    ),
  ),
  "ek.format": (pairs) =>
    validTexts.kek.chain((kek) =>
      value("ek", "ek.format", () => notHex(/^[0-9a-f]{48}$/i))(without(pairs, "kek").concat([["kek", kek]])),
    ),
  "ek.requires-kek": (pairs) =>
    fc
      .tuple(validTexts.ek, validTexts.contentKey)
      .chain(([ek, contentKey]) =>
        spelled([...withoutKey(pairs), ["ek", ek], ["contentKey", contentKey]], issue("ek.requires-kek")),
      ),
  "contentKey.missing": (pairs) => spelled(withoutKey(pairs), issue("contentKey.missing")),
  "contentKey.hex": value("contentKey", "contentKey.hex", () => notHex(/^[0-9a-f]{32}$/i)),
  "contentId.text": value("contentId", "contentId.text", () => fc.oneof(loneSurrogate, fc.constant(1), notText)),
  "securityLevel.missing": missing("securityLevel"),
  "securityLevel.value": value("securityLevel", "securityLevel.value", () =>
    fc.oneof(
      fc.constantFrom<unknown>("", "0", "6", "01", "+1", "1.0", "1e0", " 1", "１", 0, 6, -1, 1.5, Number.NaN, 1n),
      textWithout(/^[1-5]$/),
      notText,
    ),
  ),
  "hdcpOutputControl.missing": missing("hdcpOutputControl"),
  "hdcpOutputControl.integer": value("hdcpOutputControl", "hdcpOutputControl.integer", () =>
    fc.oneof(
      fc.constantFrom<unknown>("", "-1", "+1", "01", "1.0", "0x1", "١", 0.5, Number.NaN, 2 ** 53, 1n),
      textWithout(/^(0|[1-9][0-9]*)$/),
      notText,
    ),
  ),
  "hdcpOutputControl.range": value("hdcpOutputControl", "hdcpOutputControl.range", () =>
    fc.oneof(
      fc.bigInt({ min: 3n }).map(String),
      fc.integer({ min: 3, max: Number.MAX_SAFE_INTEGER }),
      fc.integer({ min: Number.MIN_SAFE_INTEGER, max: -1 }),
    ),
  ),
  "licenseDuration.integer": value("licenseDuration", "licenseDuration.integer", () =>
    fc.oneof(
      fc.constantFrom<unknown>("", "0", "-0", "+1", "060", "1e3", "1.5", "9007199254740992", 0, -0, -1, 0.5, 2 ** 53),
      fc.bigInt({ min: 2n ** 53n }).map(String),
      textWithout(/^[1-9][0-9]*$/),
      notText,
    ),
  ),
  "wvExtension.shape": extensionBreak("wvExtension.shape", () =>
    fc.oneof(
      wellFormedText().map((text) => text.replaceAll(",", "")),
      fc.tuple(validTexts.wvExtension, wellFormedText()).map(([extension, third]) => `${extension},${third}`),
      loneSurrogate.map((text) => `aaaa,${text}`),
      notText,
    ),
  ),
  "wvExtension.type": extensionBreak("wvExtension.type", () =>
    fc
      .tuple(
        wellFormedText(8)
          .map((type) => type.replaceAll(",", ""))
          .filter((type) => !/^[ -~]{4}$/.test(type)),
        validTexts.wvExtension,
      )
      .map(([type, extension]) => type + extension.slice(4)),
  ),
  "wvExtension.payload-missing": extensionBreak("wvExtension.payload-missing", () =>
    validTexts.wvExtension.map((extension) => extension.slice(0, 5)),
  ),
  "wvExtension.payload-base64": extensionBreak("wvExtension.payload-base64", () =>
    fc
      .tuple(
        validTexts.wvExtension,
        fc.oneof(
          fc.constantFrom("A", "AA", "AAA", "A===", "AB==", "AAB=", "AA=A", "-_==", "====", "AA==AA=="),
          wellFormedText(),
        ),
      )
      .map(([extension, payload]) => `${extension.slice(0, 4)},${payload.replaceAll(",", "")}`)
      .filter((extension) => extension.length > 5 && !isBase64(extension.slice(5))),
  ),
  "wvExtension.wudo-length": extensionBreak("wvExtension.wudo-length", () =>
    fc
      .uint8Array({ minLength: 1 })
      .filter(({ length }) => length !== 4)
      .map((bytes) => `wudo,${Buffer.from(bytes).toString("base64")}`),
  ),
  "expirationTime.format": value("expirationTime", "expirationTime.format", () =>
    fc.oneof(
      fc.constantFrom(
        "",
        "+",
        "+-1",
        "+007",
        "++1",
        "+1.5",
        "60",
        " 60",
        "+60\n",
        "2030-01-31",
        "2030-01-31 12:00:00Z",
      ),
      around(validTexts.expirationTime, fc.constantFrom(" ", "x", "\n")),
      dateTime.map((time) => time.slice(0, -1)),
      textWithout(/^(\+[0-9]+|.*([Zz]|[0-9]))$/s),
      notText,
    ),
  ),
  "expirationTime.zone": value("expirationTime", "expirationTime.zone", () =>
    fc
      .tuple(fc.oneof(dateTime, nowhere), fc.constantFrom("+", "-"), twoDigits, twoDigits)
      .map(([time, sign, hours, minutes]) => `${time.slice(0, -1)}${sign}${hours}:${minutes}`),
  ),
  "expirationTime.date": value("expirationTime", "expirationTime.date", () =>
    fc.oneof(
      nowhere,
      fc.constantFrom(new Date(Number.NaN), new Date(-8.64e15), new Date(8.64e15), new Date("+010000-01-01T00:00:00Z")),
    ),
  ),
  "expirationTime.lifetime": (pairs) =>
    fc.oneof(
      value("expirationTime", "expirationTime.lifetime", () =>
        fc.oneof(
          fc.constant("+0"),
          fc.bigInt({ min: 2_592_001n, max: 10n ** 400n }).map((seconds) => `+${seconds}`),
        ),
      )(pairs),
      againstClock(pairs, "expirationTime.lifetime", fc.integer({ min: 2_592_000_001, max: 2 ** 45 })),
    ),
  "expirationTime.past": (pairs) =>
    againstClock(pairs, "expirationTime.past", fc.oneof(fc.constant(0), fc.integer({ min: -(2 ** 45), max: 0 }))),
  "cookie.length": value("cookie", "cookie.length", () =>
    fc.oneof(wellFormedText(80), loneSurrogate).map((text) => text.padEnd(33, "x")),
  ),
  "cookie.text": value("cookie", "cookie.text", () => fc.oneof(loneSurrogate, fc.constant(1), notText)),
  "body.percent-encoding": undecodable(
    "body.percent-encoding",
    fc.constantFrom("%", "%4", "%g0", "%0g", "%%41", "%FF%"),
  ),
  "body.utf-8": (pairs) =>
    fc.oneof(
      undecodable("body.utf-8", fc.constantFrom("%FF", "%C3", "%80", "%C0%80", "%ED%A0%80", "%F4%90%80%80"))(pairs),
      fc
        .tuple(loneSurrogate, wellFormedText(), unknownOption)
        .chain(([name, text, unknown]) => spelled([...pairs, [name, text]], issue("body.utf-8"), { unknown })),
      fc
        .tuple(unknownName, loneSurrogate)
        .chain(([name, text]) =>
          spelled([...pairs, [name, text]], issue("body.utf-8", shown(name)), { unknown: "keep" }),
        ),
    ),
  "body.unknown-parameter": (pairs) =>
    fc.tuple(unknownName, wellFormedText(), notText).chain(([name, text, other]) => {
      const suggestion = nearMiss(name);
      const broken = issue("body.unknown-parameter", { ...shown(name), ...(suggestion && { suggestion }) });
      const kept = {
        given: { object: { ...objectOf(pairs), [name]: name === "extra" ? null : other } },
        options: { unknown: "keep" },
        issue: broken,
      } as const;
      return fc.oneof(spelled([...pairs, [name, text]], broken), fc.constant(kept));
    }),
  "body.duplicate-parameter": (pairs) =>
    fc.constantFrom(...pairs.map(([name]) => name).filter(isSingle)).chain((name) => {
      const broken = issue("body.duplicate-parameter", { parameter: name, name });
      const listed = (text: string): Broken => {
        const extra = [
          ["a", text],
          [name, text],
        ];
        return found({ object: { ...objectOf(pairs), extra } }, broken);
      };
      const again = validTexts[name].chain((text) => spelledBody([...pairs, [name, text]]));
      return fc.oneof(
        again.map((body) => found({ body }, broken)),
        wellFormedText().map(listed),
      );
    }),
  "body.too-many-issues": (pairs) =>
    fc
      .integer({ min: 100, max: 200 })
      .map((count): Pair[] => [...pairs, ...Array.from({ length: count }, (_, at): Pair => [`unknown${at}`, ""])])
      .chain((flood) => spelled(flood, issue("body.too-many-issues"))),
  "input.type": () =>
    fc.oneof(
      fc
        .anything()
        .filter((input) => typeof input !== "string")
        .map((body) => found({ body }, issue("input.type"))),
      fc
        .oneof(wellFormedText(), fc.array(fc.anything()), fc.constantFrom(null, undefined, 1, 1n, new Map(), new Set()))
        .map((object) => found({ object }, issue("input.type"))),
    ),
};

/** Whether the name is a parameter's that may be given once only. */
function isSingle(name: string): name is Exclude<ParameterName, "wvExtension"> {
  return name !== "wvExtension" && parameterNames.some((parameter) => parameter === name);
}
