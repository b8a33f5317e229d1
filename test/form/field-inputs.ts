import fc from "fast-check";
import type { ParameterName } from "../../src/contracts/documented.ts";
import { arbitraries } from "../../src/testing/index.ts";

const { spellings } = arbitraries;

// Input that a person, the clipboard or a hostile script may put into a field.

const relevant = [
  ..."0123456789abcdefABCDEFgzGZ^,=+/-_.:TtZz{}x \t\n\u0000\u00a0\u3000é１\u{1F511}",
  "\ud800",
  "\udfff",
];

const character = fc.oneof(
  { arbitrary: fc.constantFrom(...relevant), weight: 4 },
  fc.string({ unit: "binary", maxLength: 1 }),
);

const edit = fc.tuple(fc.nat({ max: 80 }), fc.nat({ max: 2 }), character);

/** Generates a valid string of the parameter with up to three edits, each of which replaces up to two characters. */
function editedString(name: ParameterName): fc.Arbitrary<string> {
  return fc.tuple(spellings[name], fc.array(edit, { maxLength: 3 })).map(([valid, edits]) =>
    edits.reduce((edited, [position, removed, put]) => {
      const at = position % (edited.length + 1);
      return edited.slice(0, at) + put + edited.slice(at + removed);
    }, valid),
  );
}

/** Generates any string, mostly one that the parameter almost accepts. */
export function fieldInput(name: ParameterName): fc.Arbitrary<string> {
  return fc.oneof(
    { arbitrary: editedString(name), weight: 6 },
    { arbitrary: fc.string({ unit: character, maxLength: 70 }), weight: 1 },
    { arbitrary: fc.string({ unit: fc.constantFrom(..."0123456789"), maxLength: 18 }), weight: 1 },
    { arbitrary: fc.constant(""), weight: 1 },
  );
}
