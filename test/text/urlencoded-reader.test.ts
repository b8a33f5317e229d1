import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bytesOf } from "../../src/text/bytes.ts";
import { charactersOf } from "../../src/text/characters.ts";
import { UrlencodedNames } from "../../src/text/urlencoded-names.ts";
import { Undecodable, UrlencodedReader } from "../../src/text/urlencoded-reader.ts";
import { codePoint } from "./code-point.ts";
import { decodeUrlencoded, pairsOf, read } from "./read-urlencoded.ts";

const badPercent = new Undecodable("percent-encoding");
const badUtf8 = new Undecodable("utf-8");

/** What the platform reads; the leading empty pair keeps it from stripping a question mark. */
const platformPairs = (body: string): [name: string, text: string][] => [...new URLSearchParams(`&${body}`)];

const platformText = (encoded: string): string | null => new URLSearchParams(`a=${encoded}`).get("a");

/** The bytes of an encoded text, one by one; none where an escape is broken. */
function rawBytesOf(encoded: string): Uint8Array | undefined {
  const tokens = encoded.match(/%[0-9A-Fa-f]{2}|[^%]/gu) ?? [];
  if (tokens.join("") !== encoded) return undefined;
  return Buffer.concat(
    tokens.map((token) =>
      token.length === 3 ? Buffer.from(token.slice(1), "hex") : Buffer.from(token.replace("+", " ")),
    ),
  );
}

/** What a decoder that repairs nothing reads; `undefined` where the bytes are no UTF-8. */
function strictText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    return undefined;
  }
}

const escapes = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");

/** Well-formed, and with much that means something in an urlencoded text. */
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

describe("the pairs of a body", () => {
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
    ], // empty pairs carry nothing (decision D13)
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
  ])("%j", (body, pairs) => {
    expect(pairsOf(body)).toStrictEqual(pairs);
  });

  test("whose names or texts are passed over", () => {
    const reader = new UrlencodedReader("a=1&b%&é=%&d");
    const names: unknown[] = [];
    while (reader.nextPair()) {
      names.push(reader.name());
      reader.skipText();
    }
    reader.close();
    expect(names).toStrictEqual(["a", badPercent, "é", "d"]);
  });

  test("property: the pairs of the platform's parser, wherever that repairs nothing", () => {
    const body = fc.array(fc.oneof(encodedText, fc.constantFrom("", "=", "a=b"))).map((pairs) => pairs.join("&"));
    fc.assert(
      fc.property(body, (body) => {
        const decoded = pairsOf(body);
        const texts = decoded.map((pair) => pair.map((part) => (typeof part === "string" ? part : undefined)));
        // A part that cannot be decoded stays in its place; the platform has repaired it.
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
  ])("%j is %j", (encoded, text) => {
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
  ])("%j has a broken escape", (encoded) => {
    expect(decodeUrlencoded(encoded)).toStrictEqual(badPercent);
  });

  test.each([
    ["a byte that is none", "%FF"],
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
  ])("%s is no UTF-8: %j", (_, encoded) => {
    expect(decodeUrlencoded(encoded)).toStrictEqual(badUtf8);
  });

  test("of both mistakes the broken escape is told", () => {
    expect(decodeUrlencoded("%FF%")).toStrictEqual(badPercent);
  });

  test("property: as the platform's parser, wherever that repairs nothing; and why not where it does", () => {
    fc.assert(
      fc.property(encodedText, (encoded) => {
        const bytes = rawBytesOf(encoded);
        const text = bytes && strictText(bytes);
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

  test("property: any bytes, escaped, as TextDecoder reads them without repair", () => {
    const nearlyUtf8 = fc
      .tuple(fc.string({ unit: codePoint, maxLength: 4 }), fc.nat(12), fc.nat(1), fc.uint8Array({ maxLength: 2 }))
      .map(([text, at, removed, added]) => {
        const bytes = [...Buffer.from(text)];
        bytes.splice(at, removed, ...added);
        return Uint8Array.from(bytes);
      });
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 6 }), nearlyUtf8), (bytes) => {
        const text = strictText(bytes);
        expect(decodeUrlencoded(escapes(bytes))).toStrictEqual(text === undefined ? badUtf8 : text);
      }),
      { numRuns: 1000 },
    );
  });

  test("property: raw lone surrogates stay wherever they stand", () => {
    const unit = fc.constantFrom("\ud800", "\udfff", "\ud83d", "\udd11", "a", "+", "%41", "é");
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const text = units.map((unit) => (unit === "+" ? " " : unit === "%41" ? "A" : unit)).join("");
        expect(decodeUrlencoded(units.join(""))).toStrictEqual(text);
      }),
    );
  });
});

describe("what must be well-formed: a name, and the text of an unknown one", () => {
  const name = (encoded: string): unknown => read(encoded, (reader) => reader.name());
  const text = (encoded: string): unknown =>
    read(`=${encoded}`, (reader) => {
      reader.name();
      return reader.wellFormedText();
    });

  test.each(["", "a+b", "%F0%9F%94%91", "\u{1f511}", "%", "%FF", "%FF%"])("%j as any text", (encoded) => {
    expect(text(encoded)).toStrictEqual(decodeUrlencoded(encoded));
    expect(name(`${encoded}=a`)).toStrictEqual(decodeUrlencoded(encoded));
  });

  test.each(["\ud800", "\udd11+", "%41\ud800", "\udd11\ud83d"])(
    "%j has a raw lone surrogate, which is no UTF-8",
    (encoded) => {
      expect(text(encoded)).toStrictEqual(badUtf8);
      expect(name(`${encoded}=a`)).toStrictEqual(badUtf8);
    },
  );
});

describe("of a mistake in a name", () => {
  test.each([
    ["%FF=%", badUtf8],
    ["%FF%=a", badPercent],
    ["%=%FF", badPercent],
    ["%FF+%41=", badUtf8],
  ])("%j the text plays no part", (body, mistake) => {
    expect(read(body, (reader) => reader.name())).toStrictEqual(mistake);
  });
});

describe("nameAmong", () => {
  const names = new UrlencodedNames(
    new Map([
      ["kid", 1],
      ["ek", 2],
    ]),
  );

  test("reads a name as it stands, and then comes its text", () => {
    expect(read("kid=a", (reader) => [reader.nameAmong(names), reader.text()])).toStrictEqual([1, "a"]);
    expect(read("&ek=%61", (reader) => [reader.nameAmong(names), reader.text()])).toStrictEqual([2, "a"]);
  });

  test.each(["k%69d=a", "kid", "KID=a", "other=a"])("reads nothing of %j", (body) => {
    expect(read(body, (reader) => [reader.nameAmong(names), reader.name()])).toStrictEqual([
      undefined,
      body === "k%69d=a" ? "kid" : body.replace("=a", ""),
    ]);
  });
});

test("a text of thousands of escapes is one text", () => {
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

test("property: the kinds of its characters are known of every text that is read", () => {
  fc.assert(
    fc.property(encodedText, fc.constantFrom("", "é"), (encoded, before) => {
      const [text, madeOf] = read(`${before}=${encoded}`, (reader) => {
        reader.name();
        return [reader.text(), reader.madeOf];
      });
      if (typeof text === "string") expect(madeOf).toBe(charactersOf(text));
    }),
    { numRuns: 1000 },
  );
});

test("nothing of a body is left behind", () => {
  const shared = bytesOf("").buffer;
  for (const body of ["kid=0123456789abcdef", "contentId=é0123456789", `${"é".repeat(9000)}=1`, "a".repeat(16_000)]) {
    pairsOf(body);
    expect(new Uint8Array(shared).every((byte) => byte === 0)).toBe(true);
  }
});

test("what cannot be decoded has its reason", () => {
  expect(badUtf8.reason).toBe("utf-8");
  expect(decodeUrlencoded("%")).toHaveProperty("reason", "percent-encoding");
  expect(decodeUrlencoded("%FF")).toHaveProperty("reason", "utf-8");
});

test("what a long text is made of is known of each of its pieces", () => {
  for (const encoded of [`%20${"%41".repeat(1100)}`, `%41${"+".repeat(600)}1`, `-${"%C3%A9".repeat(513)}`]) {
    const [text, madeOf] = read(`=${encoded}`, (reader) => {
      reader.name();
      return [reader.text(), reader.madeOf];
    });
    expect(madeOf).toBe(charactersOf(String(text)));
  }
});
