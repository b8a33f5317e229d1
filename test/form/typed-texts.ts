import fc from "fast-check";
import type { ParameterName } from "../../src/parameter-name.ts";
import { spellings } from "../../src/testing/arbitraries/spellings.ts";

// What a person, a paste or a hostile script may put into a field.

const telling = [
  ..."0123456789abcdefABCDEFgzGZ^,=+/-_.:TtZz{}x \t\n\u0000\u00a0\u3000é１\u{1F511}",
  "\ud800",
  "\udfff",
];

const character = fc.oneof(
  { arbitrary: fc.constantFrom(...telling), weight: 4 },
  fc.string({ unit: "binary", maxLength: 1 }),
);

const edit = fc.tuple(fc.nat({ max: 80 }), fc.nat({ max: 2 }), character);

/** A text of the parameter with up to three edits: each puts a character in place of none, one or two. */
function mutated(name: ParameterName): fc.Arbitrary<string> {
  return fc.tuple(spellings[name], fc.array(edit, { maxLength: 3 })).map(([text, edits]) =>
    edits.reduce((edited, [place, removed, put]) => {
      const at = place % (edited.length + 1);
      return edited.slice(0, at) + put + edited.slice(at + removed);
    }, text),
  );
}

/** Any text at all, mostly near what the parameter accepts. */
export function anyText(name: ParameterName): fc.Arbitrary<string> {
  return fc.oneof(
    { arbitrary: mutated(name), weight: 6 },
    { arbitrary: fc.string({ unit: character, maxLength: 70 }), weight: 1 },
    { arbitrary: fc.string({ unit: fc.constantFrom(..."0123456789"), maxLength: 18 }), weight: 1 },
    { arbitrary: fc.constant(""), weight: 1 },
  );
}
