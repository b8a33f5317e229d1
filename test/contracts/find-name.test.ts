import fc from "fast-check";
import { expect, test } from "vitest";
import { documented } from "../../src/contracts/documented.ts";
import { observed } from "../../src/contracts/observed.ts";
import { toBytes } from "../../src/text/bytes.ts";

const contracts = [
  { title: "documented", contract: documented },
  { title: "observed", contract: observed },
];

test.each(contracts)("the $title contract finds each of its names, in a body of any length", ({ contract }) => {
  for (const name of contract.parameterNames) {
    for (const text of ["", "1", "é", "1".repeat(20_000), "é".repeat(20_000)]) {
      expect(contract.findSlot(toBytes(`&&${name}=${text}`), 2)?.name).toBe(name);
    }
  }
});

test.each(contracts)("the $title contract finds no name that differs in a character", ({ contract }) => {
  for (const name of contract.parameterNames) {
    for (let at = 0; at <= name.length; at++) {
      for (const body of [`${name}=`.slice(0, at), `${`${name}=`.slice(0, at)}~${`${name}=`.slice(at + 1)}`]) {
        expect(contract.findSlot(toBytes(body), 0)).toBeUndefined();
      }
    }
  }
});

test.each(contracts)("property: the $title contract finds a name exactly where a body has it and =", ({ contract }) => {
  const piece = fc.oneof(fc.constantFrom<string>(...contract.parameterNames), fc.constantFrom("=", "&", "e", "k", "c"));
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1 }), fc.nat(), (pieces, index) => {
      const body = pieces.join("");
      const at = index % body.length;
      const expected = contract.parameterNames.find((name) => body.startsWith(`${name}=`, at));
      expect(contract.findSlot(toBytes(body), at)?.name).toBe(expected);
    }),
  );
});
