import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import type { Type, Validation } from "io-ts";
import { describe, expect, test } from "vitest";
import { issuesOf, type ParameterName } from "../../src/index.ts";
import { ruleIds } from "../../src/rules.ts";

/** A codec, and what its laws are to be tried on. */
export interface Lawful<A, O> {
  readonly codec: Type<A, O, unknown>;
  /** What it is called here; absent where its own name tells it from the others. */
  readonly title?: string;
  /** Inputs that it accepts, in any spelling. */
  readonly accepted: fc.Arbitrary<unknown>;
  /** Inputs that look like those, and may be accepted or not. */
  readonly nearly: fc.Arbitrary<unknown>;
  /** The parameter of each of its issues; absent where a codec has several. */
  readonly parameter?: ParameterName;
  /** The codec that reads its values themselves; it itself but for a codec of text. */
  readonly reader?: Type<A, unknown, unknown>;
}

/** The laws of every codec: one helper, which each passes. */
export function obeysCodecLaws<A, O>({
  codec,
  title = codec.name,
  accepted,
  nearly,
  parameter,
  reader = codec,
}: Lawful<A, O>): void {
  const any = fc.oneof(
    anything,
    faultLike,
    nearly,
    accepted,
    fc.tuple(nearly),
    fc.record({ type: nearly, payload: nearly }),
  );

  describe(title, () => {
    test("an accepted input is accepted", () => {
      fc.assert(
        fc.property(accepted, (input) => {
          expect(codec.decode(input)).toMatchObject({ _tag: "Right" });
        }),
      );
    });

    test("decode after encode is the identity", () => {
      fc.assert(
        fc.property(accepted, (input) => {
          const value = rightOf(codec.decode(input));
          expect(codec.decode(codec.encode(value))).toStrictEqual({ _tag: "Right", right: value });
          expect(reader.decode(value)).toStrictEqual({ _tag: "Right", right: value });
        }),
      );
    });

    test("encode after decode is canonical: it changes nothing the second time", () => {
      fc.assert(
        fc.property(accepted, (input) => {
          const canonical = codec.encode(rightOf(codec.decode(input)));
          expect(codec.encode(rightOf(codec.decode(canonical)))).toStrictEqual(canonical);
        }),
      );
    });

    test("is holds for what decode gives, whatever the order of its members", () => {
      fc.assert(
        fc.property(accepted, (input) => {
          const value = rightOf(codec.decode(input));
          expect(codec.is(value)).toBe(true);
          expect(codec.is(reversed(value))).toBe(true);
        }),
      );
    });

    test("is holds exactly for what decode gives back unchanged", () => {
      fc.assert(
        fc.property(any, (input) => {
          const decoded = reader.decode(input);
          const isUnchanged = decoded._tag === "Right" && isDeepStrictEqual(sorted(decoded.right), sorted(input));
          expect(codec.is(input)).toBe(isUnchanged);
        }),
        { numRuns: 250, examples: ruleIds.map((rule): [unknown] => [{ rules: [rule] }]) },
      );
    });

    test("decode never throws: it gives a value that obeys these laws, or errors each of which holds an issue", () => {
      fc.assert(
        fc.property(any, (input) => {
          const decoded = codec.decode(input);
          if (decoded._tag === "Right") {
            expect(codec.is(decoded.right)).toBe(true);
            expect(codec.decode(codec.encode(decoded.right))).toStrictEqual(decoded);
          } else {
            const issues = issuesOf(decoded.left);
            expect(issues.length).toBeGreaterThan(0);
            expect(issues.length).toBe(decoded.left.length);
            if (parameter !== undefined)
              expect(new Set(issues.map((issue) => issue.parameter))).toStrictEqual(new Set([parameter]));
          }
        }),
        { numRuns: 250 },
      );
    });

    test("decode and is change nothing of their input, and encode nothing of its value", () => {
      fc.assert(
        fc.property(any, (input) => {
          const before = fc.stringify(input);
          deepFreeze(input);
          const decoded = codec.decode(input);
          codec.is(input);
          expect(fc.stringify(input)).toBe(before);
          if (decoded._tag === "Left") return;
          const value = fc.stringify(deepFreeze(decoded.right));
          codec.encode(decoded.right);
          expect(fc.stringify(decoded.right)).toBe(value);
        }),
      );
    });
  });
}

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  withUnicodeString: true,
});

/** What looks like the refusal of a value. */
const faultLike = fc.record({ rules: fc.array(fc.constantFrom(...ruleIds), { minLength: 1, maxLength: 2 }) });

function rightOf<A>(decoded: Validation<A>): A {
  if (decoded._tag === "Right") return decoded.right;
  throw new Error(`an accepted input is refused: ${JSON.stringify(issuesOf(decoded.left))}`);
}

/** A copy in which the members of plain objects stand in the order that `compare` gives. */
function ordered(value: unknown, compare: (one: string, other: string) => number): unknown {
  if (Array.isArray(value)) return value.map((element) => ordered(element, compare));
  if (Object.prototype.toString.call(value) !== "[object Object]" || typeof value !== "object" || value === null)
    return value;
  const members = Object.entries(value).sort(([one], [other]) => compare(one, other));
  return Object.fromEntries(members.map(([name, member]) => [name, ordered(member, compare)]));
}

const sorted = (value: unknown): unknown => ordered(value, (one, other) => (one < other ? -1 : 1));

/** Canonical order turned round, which no member of a value keeps. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).reverse();
  return Object.fromEntries(members.map(([name, member]) => [name, reversed(member)]));
}

/** Freezes all that can be frozen; elements of a typed array cannot. */
function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value) || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const member of Object.values(value)) deepFreeze(member);
  return value;
}
