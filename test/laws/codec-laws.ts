import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import type { Type, Validation } from "io-ts";
import { describe, expect, test } from "vitest";
import { issuesOf, type ParameterName } from "../../src/index.ts";
import { ruleIds } from "../contracts/names.ts";

/** A codec, and inputs for testing its laws. */
export interface CodecCase<A, O> {
  readonly codec: Type<A, O, unknown>;
  /** The title of the tests; the default is the name of the codec. */
  readonly title?: string;
  /** Inputs that the codec accepts, in any encoding variant. */
  readonly accepted: fc.Arbitrary<unknown>;
  /** Similar inputs, accepted or not. */
  readonly nearly: fc.Arbitrary<unknown>;
  /** The parameter of every issue; absent if issues can have different ones. */
  readonly parameter?: ParameterName;
  /** The codec that decodes the values themselves; the default is the codec, which does unless it decodes strings only. */
  readonly reader?: Type<A, unknown, unknown>;
}

/** Tests the laws of a codec. */
export function testCodecLaws<A, O>({
  codec,
  title = codec.name,
  accepted,
  nearly,
  parameter,
  reader = codec,
}: CodecCase<A, O>): void {
  const any = fc.oneof(
    anything,
    failureLike,
    nearly,
    accepted,
    fc.tuple(nearly),
    fc.record({ type: nearly, payload: nearly }),
  );

  describe(title, () => {
    test("accepts the valid inputs", () => {
      fc.assert(
        fc.property(accepted, (input) => {
          expect(codec.decode(input)).toMatchObject({ _tag: "Right" });
        }),
      );
    });

    test("decodes an encoded value to the same value", () => {
      fc.assert(
        fc.property(accepted, (input) => {
          const value = getRight(codec.decode(input));
          expect(codec.decode(codec.encode(value))).toStrictEqual({ _tag: "Right", right: value });
          expect(reader.decode(value)).toStrictEqual({ _tag: "Right", right: value });
        }),
      );
    });

    test("encodes canonically: decoding and encoding again changes nothing", () => {
      fc.assert(
        fc.property(accepted, (input) => {
          const canonical = codec.encode(getRight(codec.decode(input)));
          expect(codec.encode(getRight(codec.decode(canonical)))).toStrictEqual(canonical);
        }),
      );
    });

    test("is() accepts decoded values, in any order of properties", () => {
      fc.assert(
        fc.property(accepted, (input) => {
          const value = getRight(codec.decode(input));
          expect(codec.is(value)).toBe(true);
          expect(codec.is(reverseProperties(value))).toBe(true);
        }),
      );
    });

    test("is() accepts exactly the values that decode returns unchanged", () => {
      fc.assert(
        fc.property(any, (input) => {
          const decoded = reader.decode(input);
          const isUnchanged = decoded._tag === "Right" && isDeepStrictEqual(sort(decoded.right), sort(input));
          expect(codec.is(input)).toBe(isUnchanged);
        }),
        { numRuns: 250, examples: ruleIds.map((rule): [unknown] => [{ rules: [rule] }]) },
      );
    });

    test("never throws in decode, and returns a value that obeys these laws, or errors with an issue each", () => {
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

    test("does not mutate the argument of decode, is or encode", () => {
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

/** Objects like those that report the failure of a value. */
const failureLike = fc.record({ rules: fc.array(fc.constantFrom(...ruleIds), { minLength: 1, maxLength: 2 }) });

function getRight<A>(decoded: Validation<A>): A {
  if (decoded._tag === "Right") return decoded.right;
  throw new Error(`a valid input is refused: ${JSON.stringify(issuesOf(decoded.left))}`);
}

/** Copies a value, with the properties of plain objects sorted by `compare`. */
function sortProperties(value: unknown, compare: (one: string, other: string) => number): unknown {
  if (Array.isArray(value)) return value.map((element) => sortProperties(element, compare));
  if (Object.prototype.toString.call(value) !== "[object Object]" || typeof value !== "object" || value === null)
    return value;
  const properties = Object.entries(value).sort(([one], [other]) => compare(one, other));
  return Object.fromEntries(properties.map(([name, property]) => [name, sortProperties(property, compare)]));
}

const sort = (value: unknown): unknown => sortProperties(value, (one, other) => (one < other ? -1 : 1));

/** Copies a value with all properties in reverse order. */
function reverseProperties(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseProperties);
  if (typeof value !== "object" || value === null) return value;
  const properties = Object.entries(value).reverse();
  return Object.fromEntries(properties.map(([name, property]) => [name, reverseProperties(property)]));
}

/** Freezes deeply, except typed arrays, which cannot be frozen. */
function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value) || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const property of Object.values(value)) deepFreeze(property);
  return value;
}
