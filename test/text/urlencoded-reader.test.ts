import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toBytes } from "../../src/text/bytes.ts";
import { classesOf } from "../../src/text/character-classes.ts";
import { Undecodable, UrlencodedReader } from "../../src/text/urlencoded-reader.ts";
import { codePoint } from "./code-point.ts";
import { decodePairs, decodeUrlencoded, read } from "./read-urlencoded.ts";

const badPercent = new Undecodable("percent-encoding");
const badUtf8 = new Undecodable("utf-8");

/** Decodes with the platform; the leading empty pair keeps it from stripping a question mark. */
const platformPairs = (body: string): [name: string, text: string][] => [...new URLSearchParams(`&${body}`)];

const platformText = (encoded: string): string | null => new URLSearchParams(`a=${encoded}`).get("a");

/** Returns the bytes of an encoded text; `undefined` if an escape is broken. */
function toRawBytes(encoded: string): Uint8Array | undefined {
  const tokens = encoded.match(/%[0-9A-Fa-f]{2}|[^%]/gu) ?? [];
  if (tokens.join("") !== encoded) return undefined;
  return Buffer.concat(
    tokens.map((token) =>
      token.length === 3 ? Buffer.from(token.slice(1), "hex") : Buffer.from(token.replace("+", " ")),
    ),
  );
}

/** Decodes UTF-8 without repairs; returns `undefined` if the bytes are not UTF-8. */
function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    return undefined;
  }
}

const escapeAll = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");

/** Well-formed, with many characters that have a meaning in an urlencoded text. */
const encodedText = fc
  .array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.constantFrom(
          "a",
          "=",
          "+",
          "%",
          "%%",
          "%2",
          "%4g",
          "%41",
          "%2b",
          "%2B",
          "%25",
          "%00",
          "%c3%a9",
          "%C3",
        ),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom("%ED%A0%80", "%F0%9F%94%91", "%F0%9F", "%C0%80", "%EF%BB%BF", "%F4%90%80%80", "%FF"),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom("é", "\u{1f511}", "\ufeff", "\ufffd", " ", "#", "?", ";", "\u0000", "\n"),
      },
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(""));

describe("UrlencodedReader", () => {
  test.each([
    ["", []],
    ["a=1", [["a", "1"]]],
    [
      "a=1&b=2",
      [
        ["a", "1"],
        ["b", "2"],
      ],
    ],
    [
      "&&a=1&&&b=2&",
      [
        ["a", "1"],
        ["b", "2"],
      ],
    ], // empty pairs are skipped (decision D13)
    ["&", []],
    ["a", [["a", ""]]],
    ["a=", [["a", ""]]],
    ["=1", [["", "1"]]],
    ["=", [["", ""]]],
    ["a=1=2", [["a", "1=2"]]],
    ["a==", [["a", "="]]],
    [
      "a&b=1",
      [
        ["a", ""],
        ["b", "1"],
      ],
    ],
    ["?a=1", [["?a", "1"]]], // nothing is stripped
    ["\ufeffa=1\n", [["\ufeffa", "1\n"]]],
    ["a=1;b=2", [["a", "1;b=2"]]],
    ["%61=%31+", [["a", "1 "]]],
    ["%3D=%26", [["=", "&"]]],
    [
      "a%=b&c=%FF",
      [
        [badPercent, "b"],
        ["c", badUtf8],
      ],
    ],
  ])("decodes the pairs of %j", (body, pairs) => {
    expect(decodePairs(body)).toStrictEqual(pairs);
  });

  test("skips texts", () => {
    const reader = new UrlencodedReader("a=1&b%&é=%&d");
    const names: unknown[] = [];
    while (reader.nextPair()) {
      names.push(reader.name());
      reader.skipText();
    }
    reader.close();
    expect(names).toStrictEqual(["a", badPercent, "é", "d"]);
  });

  test("property: decodes the same pairs as the platform where that repairs nothing", () => {
    const body = fc.array(fc.oneof(encodedText, fc.constantFrom("", "=", "a=b"))).map((pairs) => pairs.join("&"));
    fc.assert(
      fc.property(body, (body) => {
        const decoded = decodePairs(body);
        const texts = decoded.map((pair) => pair.map((part) => (typeof part === "string" ? part : undefined)));
        // The platform repairs a part that cannot be decoded.
        const theirs = platformPairs(body).map((pair, at) =>
          pair.map((part, side) => (texts[at]?.[side] === undefined ? undefined : part)),
        );
        expect(texts).toStrictEqual(theirs);
      }),
      { numRuns: 500, examples: [["?a=1"], ["a=%"], ["\ufeffa=1"]] },
    );
  });
});

describe("decodeUrlencoded", () => {
  test.each([
    ["", ""],
    ["abc", "abc"],
    ["a+b", "a b"],
    ["+60", " 60"], // decision D12
    ["%2B60", "+60"],
    ["%2b60", "+60"],
    ["%5Ekid1", "^kid1"],
    ["a%20b+c", "a b c"],
    ["%25", "%"],
    ["%2525", "%25"],
    ["%00", "\u0000"],
    ["%C3%A9", "é"],
    ["é%C3%A9", "éé"],
    ["%F0%9F%94%91", "\u{1f511}"],
    ["%F4%8F%BF%BF", "\u{10ffff}"],
    ["%EF%BB%BFa", "\ufeffa"], // a byte order mark stays
    ["%EF%BF%BD", "\ufffd"],
    ["\ud800", "\ud800"], // for the rules of the parameter
    ["\ud800+%41", "\ud800 A"],
  ])("decodes %j as %j", (encoded, text) => {
    expect(decodeUrlencoded(encoded)).toStrictEqual(text);
  });

  test.each([
    "%",
    "%4",
    "a%",
    "%%",
    "%%41",
    "%4g",
    "%g4",
    "%zz",
    "% 41",
    "%+41",
    "%u0041",
    "100%",
    "%41%",
    "%４1",
    "%\ud800",
    "%-1",
    "%0x",
  ])("refuses %j, which has a broken escape", (encoded) => {
    expect(decodeUrlencoded(encoded)).toStrictEqual(badPercent);
  });

  test.each([
    ["a byte that UTF-8 never has", "%FF"],
    ["a continuation alone", "%80"],
    ["a sequence cut short", "%C3"],
    ["a sequence cut short by a letter", "%C3a"],
    ["a sequence of 4 cut short", "%F0%9F%94"],
    ["Latin-1", "caf%E9"],
    ["an overlong NUL", "%C0%80"],
    ["an overlong slash", "%E0%80%AF"],
    ["a high surrogate", "%ED%A0%80"],
    ["a pair of surrogates, as CESU-8 writes them", "%ED%A0%BD%ED%B4%91"],
    ["a surrogate half raw, half escaped", "\ud83d%ED%B4%91"],
    ["beyond U+10FFFF", "%F4%90%80%80"],
    ["a sequence of 5", "%F8%88%80%80%80"],
  ])("refuses %s, which is not UTF-8: %j", (_, encoded) => {
    expect(decodeUrlencoded(encoded)).toStrictEqual(badUtf8);
  });

  test("reports a broken escape before bad UTF-8", () => {
    expect(decodeUrlencoded("%FF%")).toStrictEqual(badPercent);
  });

  test("property: decodes as the platform does where that repairs nothing, else returns the reason", () => {
    fc.assert(
      fc.property(encodedText, (encoded) => {
        const bytes = toRawBytes(encoded);
        const text = bytes && decodeStrictly(bytes);
        const decoded = decodeUrlencoded(encoded);
        if (bytes === undefined) expect(decoded).toStrictEqual(badPercent);
        else if (text === undefined) expect(decoded).toStrictEqual(badUtf8);
        else {
          expect(decoded).toStrictEqual(text);
          expect(platformText(encoded)).toBe(text);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("property: decodes any escaped bytes as a fatal TextDecoder does", () => {
    const nearlyUtf8 = fc
      .tuple(fc.string({ unit: codePoint, maxLength: 4 }), fc.nat(12), fc.nat(1), fc.uint8Array({ maxLength: 2 }))
      .map(([text, at, removed, added]) => {
        const bytes = [...Buffer.from(text)];
        bytes.splice(at, removed, ...added);
        return Uint8Array.from(bytes);
      });
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 6 }), nearlyUtf8), (bytes) => {
        const text = decodeStrictly(bytes);
        expect(decodeUrlencoded(escapeAll(bytes))).toStrictEqual(text === undefined ? badUtf8 : text);
      }),
      { numRuns: 1000 },
    );
  });

  test("property: keeps raw lone surrogates", () => {
    const unit = fc.constantFrom("\ud800", "\udfff", "\ud83d", "\udd11", "a", "+", "%41", "é");
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const text = units.map((unit) => (unit === "+" ? " " : unit === "%41" ? "A" : unit)).join("");
        expect(decodeUrlencoded(units.join(""))).toStrictEqual(text);
      }),
    );
  });
});

describe("name and wellFormedText", () => {
  const name = (encoded: string): unknown => read(encoded, (reader) => reader.name());
  const text = (encoded: string): unknown =>
    read(`=${encoded}`, (reader) => {
      reader.name();
      return reader.wellFormedText();
    });

  test.each(["", "a+b", "%F0%9F%94%91", "\u{1f511}", "%", "%FF", "%FF%"])("decode %j like any text", (encoded) => {
    expect(text(encoded)).toStrictEqual(decodeUrlencoded(encoded));
    expect(name(`${encoded}=a`)).toStrictEqual(decodeUrlencoded(encoded));
  });

  test.each(["\ud800", "\udd11+", "%41\ud800", "\udd11\ud83d"])(
    "refuse %j, whose raw lone surrogate is not UTF-8",
    (encoded) => {
      expect(text(encoded)).toStrictEqual(badUtf8);
      expect(name(`${encoded}=a`)).toStrictEqual(badUtf8);
    },
  );
});

describe("name", () => {
  test.each([
    ["%FF=%", badUtf8],
    ["%FF%=a", badPercent],
    ["%=%FF", badPercent],
    ["%FF+%41=", badUtf8],
  ])("ignores the text in %j", (body, mistake) => {
    expect(read(body, (reader) => reader.name())).toStrictEqual(mistake);
  });
});

describe("knownName", () => {
  const kid = { name: "kid" };
  const find = (bytes: DataView, at: number): typeof kid | undefined =>
    [..."kid="].every((letter, index) => bytes.getUint8(at + index) === letter.charCodeAt(0)) ? kid : undefined;

  test("reads an unescaped name, before its text", () => {
    expect(read("kid=a", (reader) => [reader.knownName(find), reader.text()])).toStrictEqual([kid, "a"]);
    expect(read("&kid=%61", (reader) => [reader.knownName(find), reader.text()])).toStrictEqual([kid, "a"]);
  });

  test.each(["k%69d=a", "kid", "KID=a", "other=a"])("reads nothing in %j", (body) => {
    expect(read(body, (reader) => [reader.knownName(find), reader.name()])).toStrictEqual([
      undefined,
      body === "k%69d=a" ? "kid" : body.replace("=a", ""),
    ]);
  });
});

test("decodes thousands of escapes", () => {
  for (const [encoded, text] of [
    ["+", " "],
    ["%41", "A"],
    ["a%C3%A9", "aé"],
  ] as const) {
    for (const count of [511, 512, 513, 5000]) {
      expect(decodeUrlencoded(`${encoded.repeat(count)}b`)).toBe(`${text.repeat(count)}b`);
    }
  }
});

test("property: records the classes of every text", () => {
  fc.assert(
    fc.property(encodedText, fc.constantFrom("", "é"), (encoded, before) => {
      const [text, classes] = read(`${before}=${encoded}`, (reader) => {
        reader.name();
        return [reader.text(), reader.classes];
      });
      if (typeof text === "string") expect(classes).toBe(classesOf(text));
    }),
    { numRuns: 1000 },
  );
});

test("overwrites the bytes of a body", () => {
  const shared = toBytes("").buffer;
  for (const body of ["kid=0123456789abcdef", "contentId=é0123456789", `${"é".repeat(9000)}=1`, "a".repeat(16_000)]) {
    decodePairs(body);
    expect(new Uint8Array(shared).every((byte) => byte === 0)).toBe(true);
  }
});

test("returns the reason why a text cannot be decoded", () => {
  expect(badUtf8.reason).toBe("utf-8");
  expect(decodeUrlencoded("%")).toHaveProperty("reason", "percent-encoding");
  expect(decodeUrlencoded("%FF")).toHaveProperty("reason", "utf-8");
});

test("records the classes of each piece of a long text", () => {
  for (const encoded of [`%20${"%41".repeat(1100)}`, `%41${"+".repeat(600)}1`, `-${"%C3%A9".repeat(513)}`]) {
    const [text, classes] = read(`=${encoded}`, (reader) => {
      reader.name();
      return [reader.text(), reader.classes];
    });
    expect(classes).toBe(classesOf(String(text)));
  }
});
