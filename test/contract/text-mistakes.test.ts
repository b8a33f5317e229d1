import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Accepts, findMistakes, type Mistake } from "../../src/contract/mistake.ts";
import { rawPlus, textMistakesWithPlus } from "../../src/contract/plus-mistakes.ts";
import {
  acceptedPlaceholder,
  encodedTwice,
  freeTextMistakes,
  placeholder,
  quoted,
  surrounded,
  textMistakes,
} from "../../src/contract/text-mistakes.ts";

const nothing: Accepts = () => false;
const left = ({ recognize }: Mistake, text: string, accepts = nothing): string | undefined =>
  recognize(text, accepts)?.meant[0]?.text;

describe("text.placeholder", () => {
  const names = ["KID", "_x", "a.b-c", "Kid_1", "k", "a".repeat(90)];
  const written = (name: string): string[] => [
    `$${name}`,
    `\${${name}}`,
    `{{${name}}}`,
    `{${name}}`,
    `<${name}>`,
    `%${name}%`,
    `YOUR_${name}`,
    `your-${name}`,
  ];
  const missing = ["undefined", "null", "None", "nil", "NaN", "[object Object]"];

  test("is recognized, with spaces and quotation marks around it, and means no text", () => {
    for (const text of [...names.flatMap(written), ...missing, "YOUR_API KEY"]) {
      for (const around of [text, ` ${text}\n`, `"${text}"`, ` ' ${text} '`, `“${text}”`]) {
        expect([around, placeholder.recognize(around, nothing)]).toStrictEqual([around, { meant: [] }]);
      }
    }
  });

  test.each([
    [
      "",
      "$",
      `$${"{}"}`,
      "{{}}",
      "{}",
      "<>",
      "%%",
      "YOUR_",
      "your-",
      "$1",
      "{1a}",
      "<a b>",
      "{{a}",
      "${a",
      "a}",
      "%a",
      "{{ a }}",
    ],
    ["NULL", "none", "Undefined", "nan", "[object]", "$a!", "{é}", "Your_key", "yours", "x$NAME", "{a,b}"],
    [`$${"a".repeat(100)}`, `""$A""`],
  ])("is not seen in other texts", (...texts) => {
    for (const text of texts) expect([text, placeholder.recognize(text, nothing)]).toStrictEqual([text, undefined]);
  });

  test("is found alone, and in accepted texts where nearly any text is accepted", () => {
    const find = (accepts: Accepts, wrappers: readonly Mistake[]) =>
      findMistakes(' "$KID" ', accepts, { wrappers, others: [] }).map(({ mistake }) => mistake);
    const any: Accepts = () => true;
    expect(find(nothing, textMistakes)).toStrictEqual([placeholder]);
    expect(find(any, textMistakes)).toStrictEqual([]);
    for (const accepts of [nothing, any]) expect(find(accepts, freeTextMistakes)).toStrictEqual([acceptedPlaceholder]);
  });
});

describe("text.surrounded", () => {
  test.each([
    [" a b ", "a b"],
    ["\t\r\na\u00a0\ufeff", "a"],
    ["a", undefined],
    [" ", undefined],
    ["", undefined],
    ["\u0000a", undefined],
  ])("%j is %j", (text, value) => {
    expect(left(surrounded, text)).toBe(value);
  });
});

describe("text.quoted", () => {
  test.each([
    ['"a"', "a"],
    ["'a'", "a"],
    ["`a`", "a"],
    ["“a”", "a"],
    ["„a“", "a"],
    ["„a”", "a"],
    ["”a”", "a"],
    ["‘a’", "a"],
    ["‚a‘", "a"],
    ["’a’", "a"],
    ["«a»", "a"],
    ["»a«", "a"],
    ["»a»", "a"],
    ["‹a›", "a"],
    ["›a‹", "a"],
    ["''a''", "'a'"],
    ['""', ""],
    ['"', undefined],
    ['"a', undefined],
    ['a"', undefined],
    ["\"a'", undefined],
    ["”a“", undefined],
    ["«a«", undefined],
    ["", undefined],
    ["aba", undefined],
  ])("%j is %j", (text, value) => {
    expect(left(quoted, text)).toBe(value);
  });
});

describe("text.encoded-twice", () => {
  const isLower: Accepts = (text) => /^[a-zé+]+$/.test(text);

  test.each([
    ["%61b", "ab"],
    ["%c3%A9", "é"],
    ["a+%62", "a+b"],
    ["%2B", "+"],
    ["%2561", undefined], // what is left is encoded, too
    ["ab", undefined],
    ["%6", undefined],
    ["%6g", undefined],
    ["%61%", undefined],
    ["%ff", undefined],
    ["%41", undefined],
  ])("%j is %j", (text, value) => {
    const found = findMistakes(text, isLower, { wrappers: [encodedTwice], others: [] });
    const [one] = isLower(text) ? [] : found;
    expect(one?.fix).toBe(isLower(text) ? undefined : value);
    expect(found.length).toBe(value === undefined ? 0 : 1);
  });

  test("is seen where what is left leads to a fix or to choices, and where it does not, it is not", () => {
    const meanings: readonly (readonly string[])[] = [["a"], ["a", "b"], ["A"], []];
    const others = meanings.map((texts, at): Mistake<string> => {
      const meant = texts.map((text) => ({ text }));
      return { id: `x${at}`, message: "", recognize: (text) => (text === `${at}` ? { meant } : undefined) };
    });
    const find = (text: string) =>
      findMistakes(text, isLower, { wrappers: [encodedTwice], others }).map(({ mistake }) => mistake.id);
    expect(find("%30")).toStrictEqual(["text.encoded-twice", "x0"]);
    expect(find("%31")).toStrictEqual(["text.encoded-twice", "x1"]);
    for (const text of ["%32", "%33", "%34"]) expect(find(text)).toStrictEqual([]);
  });
});

describe("text.raw-plus", () => {
  const restore = (text: string): string | undefined => (/^ \d+$/.test(text) ? `+${text.slice(1)}` : undefined);
  const isPlus: Accepts = (text) => /^\+\d$/.test(text);
  const wrappers = textMistakesWithPlus(restore);
  const find = (text: string): unknown => {
    const found = findMistakes(text, isPlus, { wrappers, others: [] });
    return [found.map(({ mistake }) => mistake.id), found.at(-1)?.fix];
  };

  test("is recognized where a plus sign is restored", () => {
    expect(left(rawPlus(restore), " 6")).toBe("+6");
    expect(left(rawPlus(restore), "6")).toBeUndefined();
  });

  test.each([
    [" 6", ["text.raw-plus"], "+6"],
    [" 6 \n", ["text.surrounded", "text.raw-plus"], "+6"],
    ["' 6'", ["text.quoted", "text.raw-plus"], "+6"],
    ["%206", ["text.encoded-twice", "text.raw-plus"], "+6"],
    [" '%206'", ["text.surrounded", "text.quoted", "text.encoded-twice", "text.raw-plus"], "+6"],
    [" 66", ["text.raw-plus"], undefined],
    ["%2066", [], undefined],
    [" +6", ["text.surrounded"], "+6"],
    ["%2B6", ["text.encoded-twice"], "+6"],
    ["%206x", [], undefined],
    ["  6", ["text.surrounded"], undefined],
    [" x", ["text.surrounded"], undefined],
    ["+6", [], undefined],
  ])("%j has %j and the fix %j", (text, ids, fix) => {
    expect(find(text)).toStrictEqual([ids, fix]);
  });

  test("has no fix where a space that would be taken off may be a plus sign", () => {
    const wrappers = textMistakesWithPlus(restore, undefined, (text) => text.startsWith(" x"));
    const find = (text: string) => findMistakes(text, (one) => one === "+1" || one === "y", { wrappers, others: [] });
    expect(find(" x").map(({ mistake, fix }) => [mistake.id, fix])).toStrictEqual([["text.surrounded", undefined]]);
    expect(find(" y").map(({ mistake, fix }) => [mistake.id, fix])).toStrictEqual([["text.surrounded", "y"]]);
  });

  test("is not seen in spaces without which the value is accepted", () => {
    const wrappers = textMistakesWithPlus((text) => text.replaceAll(" ", "+"));
    const found = findMistakes("6 ", (text) => /^6\+?$/.test(text), { wrappers, others: [] });
    expect(found.map(({ mistake, fix }) => [mistake.id, fix])).toStrictEqual([["text.surrounded", "6"]]);
  });
});

describe("findMistakes", () => {
  test("takes off nothing of what is accepted without", () => {
    const accepts: Accepts = (text) => text === "'%61'";
    const found = findMistakes(" '%61' ", accepts, { wrappers: textMistakes, others: [] });
    expect(found).toStrictEqual([{ mistake: surrounded, fix: "'%61'" }]);
  });

  test("offers no placeholder as a fix", () => {
    const accepts: Accepts = (text) => text === "$KID" || text === "null";
    const other: Mistake<"x"> = { id: "x", message: "", recognize: () => ({ meant: [{ text: "null" }] }) };
    expect(findMistakes("%24KID", accepts, { wrappers: textMistakes, others: [] })).toStrictEqual([
      { mistake: encodedTwice },
    ]);
    expect(findMistakes("x", accepts, { wrappers: [], others: [other] })).toStrictEqual([{ mistake: other }]);
  });

  test("hands on the counts of a mistake", () => {
    const counts = { found: 3, wanted: [4] };
    const other: Mistake<"x"> = { id: "x", message: "", recognize: () => ({ meant: [], counts }) };
    expect(findMistakes("x", nothing, { wrappers: [], others: [other] })).toStrictEqual([{ mistake: other, counts }]);
  });

  test("looks for other mistakes in no accepted text", () => {
    const other: Mistake<"x"> = { id: "x", message: "", recognize: () => ({ meant: [] }) };
    expect(findMistakes("x", () => true, { wrappers: [], others: [other] })).toStrictEqual([]);
  });

  test("takes a huge text", () => {
    for (const unit of [" ", "'", "%41", "%", "0", "$a", "{{", "\u0000"]) {
      const text = unit.repeat(2 ** 20);
      expect(findMistakes(text, nothing, { wrappers: textMistakes, others: [] }).length).toBeLessThan(2);
    }
  });
});

test("property: what is around any text is taken off", () => {
  const text = fc.string({ minLength: 1 }).filter((text) => text.trim() === text);
  fc.assert(
    fc.property(text, (text) => {
      expect(left(surrounded, ` ${text}\n`)).toBe(text);
      expect(left(quoted, `“${text}”`)).toBe(text);
      expect(left(encodedTwice, `%20${encodeURIComponent(text)}`, () => true)).toBe(` ${text}`);
    }),
  );
});
