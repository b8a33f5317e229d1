import fc from "fast-check";
import { notText } from "../hostile/texts.ts";
import type { ObservedName } from "../reference/rules.ts";
import { edges } from "./drawn-strings.ts";
import { extensionLists, extensions, type Make, values, withThrowing } from "./hostile-values.ts";
import { observedTexts, observedTypedValues } from "./observed-values.ts";

// Properties of objects, and what they hold.

/** How to define a property. */
export interface Property {
  readonly name: string;
  readonly make: Make;
  readonly as: "value" | "hidden" | "getter" | "throwing";
}

/** Defines the property; a getter returns the same to every reader. Returns its value. */
export function define(object: object, { name, make, as }: Property): unknown {
  const value = make();
  if (as === "throwing") withThrowing(object, name);
  else if (as === "getter")
    Object.defineProperty(object, name, { enumerable: true, configurable: true, get: () => value });
  else Object.defineProperty(object, name, { value, enumerable: as === "value", configurable: true, writable: true });
  return value;
}

export const always = <A>(value: A): Make => {
  return () => value;
};
export const string = fc.oneof(fc.constantFrom(...edges), ...Object.values(observedTexts));
export const odd: fc.Arbitrary<Make> = fc.oneof(
  fc.constantFrom(...values),
  notText.map(always),
  fc.anything().map(always),
  string.map(always),
  fc.date().map(always),
);
export const extension: fc.Arbitrary<Make> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.oneof(observedTexts.wvExtension, observedTypedValues.wvExtension ?? fc.constant(1)).map(always),
  },
  { weight: 1, arbitrary: fc.oneof(fc.constantFrom(...extensions), odd) },
);
export const toList = (elements: readonly Make[]): Make => {
  return () => elements.map((make) => make());
};
/** Generates a valid value of the parameter, or, in one case of sixty, another value. */
export function propertyValue(
  name: ObservedName,
  text: fc.Arbitrary<string>,
  typedValue: fc.Arbitrary<unknown> = text,
): fc.Arbitrary<Make> {
  const strings = text.map(always);
  const typed = typedValue.map(always);
  const others = name === "wvExtension" ? [fc.array(extension, { maxLength: 4 }).map(toList)] : [];
  const wrong = name === "wvExtension" ? fc.oneof(fc.constantFrom(...extensionLists), odd) : odd;
  return fc.oneof({ weight: 59, arbitrary: fc.oneof(strings, typed, ...others) }, { weight: 1, arbitrary: wrong });
}

const plainValue = fc.constant<Property["as"]>("value");
export const property = (
  name: fc.Arbitrary<string>,
  make: fc.Arbitrary<Make>,
  as = plainValue,
): fc.Arbitrary<Property> => fc.record({ name, make, as });
